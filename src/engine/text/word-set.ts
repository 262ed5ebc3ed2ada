/** The words of a list, whatever white space stands between them. */
export const wordsIn = (list: string): string[] => list.match(/\S+/g) ?? [];

/** Whether a word is in a list. The list is taken apart when it is first asked for: many never are. */
export interface WordSet {
  has(word: string): boolean;
}

class ListedWords implements WordSet {
  private readonly list: string;
  private readonly endings: readonly string[];
  private words: Set<string> | undefined;

  constructor(list: string, endings: readonly string[]) {
    this.list = list;
    this.endings = endings;
  }

  has(word: string): boolean {
    this.words ??= new Set(
      wordsIn(this.list).flatMap(listed => this.endings.map(ending => inPlural(listed, ending))),
    );
    return this.words.has(word);
  }
}

const inPlural = (word: string, ending: string): string =>
  ending === 'ies' ? word.replace(/y$/, ending) : word + ending;

export const wordSet = (list: string): WordSet => new ListedWords(list, ['']);

/** The same for nouns, in the singular and the plural: “day”, “days”, “story”, “stories”. */
export const nounSet = (list: string, endings: readonly string[] = ['', 's', 'ies']): WordSet =>
  new ListedWords(list, endings);
