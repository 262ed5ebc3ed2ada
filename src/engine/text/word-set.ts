import { remembered } from './remembered.ts';

/** The words of a list, whatever white space stands between them. */
export const wordsIn = (list: string): string[] => list.match(/\S+/g) ?? [];

/** Whether a word is in a list. */
export interface WordSet {
  has(word: string): boolean;
}

/** So often a list is searched as it is: many are hardly asked, and a short text should not wait for all to be taken apart. */
const FEW = 16;

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

export function wordSet(list: string): WordSet {
  let asked = 0;
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      if (words === undefined) {
        if (++asked <= FEW) return isListed(list, word);
        words = new Set(wordsIn(list));
      }
      return words.has(word);
    },
  };
}

/** The same for nouns, in the singular and the plural: “day”, “days” and, where wanted, “story”, “stories”. */
export function nounSet(list: string, hasIes = true): WordSet {
  const nouns = wordSet(list);
  const has = (word: string): boolean =>
    nouns.has(word) ||
    (word.endsWith('s') &&
      (nouns.has(word.slice(0, -1)) ||
        (hasIes && word.endsWith('ies') && nouns.has(`${word.slice(0, -3)}y`))));
  return { has: remembered(has) };
}
