/** The words of a list, whatever white space stands between them. */
export const wordsIn = (list: string): string[] => list.match(/\S+/g) ?? [];

/** Whether a word is in a list. */
export interface WordSet {
  has(word: string): boolean;
}

/** So often a list is searched as it is: many are hardly asked, and a short text should not wait for all to be taken apart. */
const FEW = 16;

class ListedWords implements WordSet {
  private readonly list: string;
  private asked = 0;
  private words: Set<string> | undefined;

  constructor(list: string) {
    this.list = list;
  }

  has(word: string): boolean {
    if (this.words === undefined) {
      if (++this.asked <= FEW) return isListed(this.list, word);
      this.words = new Set(wordsIn(this.list));
    }
    return this.words.has(word);
  }
}

function isListed(list: string, word: string): boolean {
  if (word === '') return false;
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    // Beyond either end there is no code.
    const before = list.charCodeAt(at - 1) || 0;
    const after = list.charCodeAt(at + word.length) || 0;
    if (before <= 32 && after <= 32) return true;
  }
  return false;
}

class ListedNouns implements WordSet {
  private readonly singulars: WordSet;
  private readonly hasIes: boolean;

  constructor(list: string, hasIes: boolean) {
    this.singulars = new ListedWords(list);
    this.hasIes = hasIes;
  }

  has(word: string): boolean {
    if (this.singulars.has(word)) return true;
    if (!word.endsWith('s')) return false;
    if (this.singulars.has(word.slice(0, -1))) return true;
    return this.hasIes && word.endsWith('ies') && this.singulars.has(`${word.slice(0, -3)}y`);
  }
}

export const wordSet = (list: string): WordSet => new ListedWords(list);

/** The same for nouns, in the singular and the plural: “day”, “days” and, where wanted, “story”, “stories”. */
export const nounSet = (list: string, hasIes = true): WordSet => new ListedNouns(list, hasIes);
