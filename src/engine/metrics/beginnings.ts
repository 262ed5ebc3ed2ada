import { isDigit } from '../text/characters.ts';
import { MONTHS, SEASONS, SHORT_MONTHS } from '../text/months.ts';
import { NUMBER, wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import { isCompound } from './pieces.ts';
import { FRACTIONS, NUMBER_WORDS, OPENERS } from './quantity.data.ts';

const openers = wordSet(OPENERS);

/** A figure or a number word. */
export const FIGURE = NUMBER | wordFact(word => NUMBER_WORDS.has(word));
/** A word that may open a quantity told in words: “twice a week”, “from two to five”. */
export const OPENER = wordFact(word => openers.has(word));
/** A word without which no quantity is told: a figure, “doubled”, “third”; or several words in one with such a part. */
export const TELLING =
  FIGURE | wordFact(word => isTelling(word) || (isCompound(word) && partsOf(word).some(isTelling)));
/** A word that may make a figure beside it part of a date or a term. */
export const DATE_WORD = wordFact(word => MAY_DATE.test(word));

/** They open a quantity only before a word that tells one: “in half”, “a dozen”, “from 2% to 5%”. */
const WEAK_OPENER = /^(?:from|in|by|a|one)$/;
const isTelling = (word: string): boolean =>
  (openers.has(word) && !WEAK_OPENER.test(word)) ||
  FRACTIONS.has(word) ||
  NUMBER_WORDS.has(word) ||
  isDigit(word.charCodeAt(0));
const partsOf = (word: string): string[] => word.match(/\p{L}+|\d/gu) ?? [];

const MAY_DATE = new RegExp(`^(?:${SHORT_MONTHS}|${MONTHS}|may|${SEASONS}|class|[cf]y|c?gpa|nine)$`);
