import { wordsIn } from '../text/word-set.ts';
import { DATE_WORDS, NUMBER_NAMES, OPENERS } from './quantity.data.ts';

/** A figure or number word. */
export const FIGURE = 1;
/** A word that may open a quantity told in words: “twice a week”, “from two to five”. */
export const OPENER = 2;
/** A word that may make a figure beside it part of a date or a term. */
export const DATE_WORD = 4;

let beginnings: Map<string, number> | undefined;

/** What kind of quantity `word` may begin; 0 for most words. */
export function beginningOf(word: string): number {
  beginnings ??= new Map([
    ...wordsIn(DATE_WORDS).map(word => [word, DATE_WORD] as const),
    ...wordsIn(OPENERS).map(opener => [opener, OPENER] as const),
    ...wordsIn(NUMBER_NAMES).map(name => [name, FIGURE] as const),
  ]);
  return beginnings.get(word) ?? 0;
}
