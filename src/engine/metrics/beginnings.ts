import { SEASONS, SHORT_MONTHS } from '../text/months.ts';
import { wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import { NUMBER_WORDS, OPENERS } from './quantity.data.ts';

const openers = wordSet(OPENERS);

/** A number word; figures count as one. */
export const FIGURE = wordFact(word => NUMBER_WORDS.has(word));
/** A word that may open a quantity told in words: “twice a week”, “from two to five”. */
export const OPENER = wordFact(word => openers.has(word));
/** A word that may make a figure beside it part of a date or a term. */
export const DATE_WORD = wordFact(word => MAY_DATE.test(word));
const MAY_DATE = new RegExp(`^(?:${SHORT_MONTHS}|may|${SEASONS}|class$|[cf]y$|c?gpa|nine)`);
