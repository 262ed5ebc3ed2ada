import type { Token } from '../text/token.ts';
import { wordFact } from '../text/word-facts.ts';
import { FIGURE } from './beginnings.ts';
import {
  CODE_EXCEPTIONS,
  FIXED_NAMES,
  FIXED_TERMS,
  INDEXES,
  LABELS,
  LOOSE_LABELS,
  PRODUCTS,
  STANDARDS,
} from './names.data.ts';
import {
  CURRENCIES,
  KPI_WORDS,
  MEASURES,
  NUMBER_WORDS,
  RANK_TAILS,
  SCALES,
  SPECIFICATIONS,
  TIME_UNITS,
} from './quantity.data.ts';
import {
  countedNounEnd,
  isCapital,
  isDash,
  isGlued,
  isGluedWord,
  isInCapitals,
  isNounStop,
  isNumber,
  isWord,
  wordAt,
} from './reach.ts';

/** End of a version or label that goes on: “2.1”, “3-5”, “II and 4”, “10g”. */
const listEnd = (pieces: readonly Token[], at: number): number => {
  for (let last = at; ; ) {
    const end = isGluedWord(pieces[last + 1]) ? last + 2 : last + 1;
    const isJoined = /^(?:-|–|—|to|and|&|\/|or|\+)$/.test(wordAt(pieces, end)) && isNumber(pieces[end + 1]);
    if (!isJoined || countedNounEnd(pieces, end + 2) > 0) return end;
    last = end + 1;
  }
};

const isQuantified = (pieces: readonly Token[], after: number): boolean => {
  const next = pieces[after];
  if (!next) return false;
  if (!isWord(next) && !isNumber(next)) return next.word === '%' || (next.word === '+' && isGlued(next));
  return next.word === 'percent' || (SCALES.has(next.word) && (isGlued(next) || next.word.length > 3));
};

/** Piece index of the figure that follows the word at `at`, perhaps after a hyphen or “#”; 0 when none does. */
const figureAfter = (pieces: readonly Token[], at: number): number => {
  const next = pieces[at + 1];
  if (isNumber(next)) return at + 1;
  if (next && isNumber(pieces[at + 2]) && /^[-–/#.]$/.test(next.word)) return at + 2;
  return 0;
};

/** A list named by a figure. */
const INDEX = wordFact(word => INDEXES.has(word));

/** End of “Fortune 500”, “S&P 500”, “Big Four” at `at`, or 0. */
export function indexName(pieces: readonly Token[], at: number): number {
  if ((pieces[at]!.facts & INDEX) === 0) return 0;
  if (wordAt(pieces, at) === 'big' && /^(?:three|four|five|six)$/.test(wordAt(pieces, at + 1))) return at + 2;
  const figure = wordAt(pieces, at + 1) === 'global' ? at + 2 : figureAfter(pieces, at);
  return figure > 0 && isNumber(pieces[figure]) ? listEnd(pieces, figure) : 0;
}

/** End of “Six Sigma”, “four-year degree”, “two-way” at `at`, or 0. */
export function fixedTerm(pieces: readonly Token[], at: number): number {
  const { word, facts } = pieces[at]!;
  if ((facts & FIGURE) === 0) return 0;
  const next = wordAt(pieces, at + 1);
  const third = wordAt(pieces, at + 2);
  if (FIXED_NAMES.has(next)) return at + 2;
  const isName = isCapital(pieces[at]) && at > 0 && isCapital(pieces[at + 1]);
  if (isName && NUMBER_WORDS.has(word)) return at + 2;
  if (!isDash(next) && next !== 'year') return 0;
  if (next === 'year') return FIXED_TERMS.has(third) ? at + 3 : 0;
  if (third === 'year' && FIXED_TERMS.has(wordAt(pieces, at + 3))) return at + 4;
  if (isYears(third) && /^(?:-|old|olds)$/.test(wordAt(pieces, at + 3))) return at + 5;
  return FIXED_TERMS.has(third) || SPECIFICATIONS.has(third) ? at + 3 : 0;
}

const VERSION = /^\d+(?:\.\d+){2,}$/;
const isYears = (word: string): boolean => word === 'year' || word === 'years';

const isMeasured = (pieces: readonly Token[], figure: number): boolean =>
  isQuantified(pieces, figure + 1) ||
  TIME_UNITS.has(wordAt(pieces, figure + 1)) ||
  MEASURES.has(wordAt(pieces, figure + 1)) ||
  countedNounEnd(pieces, figure + 1) > 0;

const VERSIONS = new Set(['v', 'version', 'level', 'type', 'rev', 'sp']);

/** Words that stand before an amount rather than give it a name. */
const isPlain = (word: string): boolean =>
  isNounStop(word) ||
  CODE_EXCEPTIONS.has(word) ||
  KPI_WORDS.has(word) ||
  CURRENCIES.has(word) ||
  NUMBER_WORDS.has(word);

/** End of a name that ends in a figure at `at`: “ISO 9001”, “Python 3”, “Tier 2”, “grades 3-5”, “CS 101”, “Boeing 737”; or 0. */
export function namedFigure(pieces: readonly Token[], at: number): number {
  const piece = pieces[at]!;
  const { word } = piece;
  const next = wordAt(pieces, at + 1);
  const further = figureAfter(pieces, at + 1);
  const figure = figureAfter(pieces, at) || (further > 0 && VERSIONS.has(next) ? further : 0);
  if (figure === 0) return 0;
  if (STANDARDS.has(word)) return listEnd(pieces, figure);
  if (isQuantified(pieces, figure + 1)) return 0;
  if (LABELS.has(word))
    return LOOSE_LABELS.has(word) && isMeasured(pieces, figure) ? 0 : listEnd(pieces, figure);
  if (PRODUCTS.has(word) && wordAt(pieces, figure).length < 6) return listEnd(pieces, figure);
  if (isPlain(word) || next === '#' || /[,']/.test(wordAt(pieces, figure))) return 0;
  const isAbbreviation = isInCapitals(piece) && /^\p{Ll}{2,6}$/u.test(word);
  const isInside = isCapital(piece) && at > 0 && !/^[.!?:;•]$/.test(wordAt(pieces, at - 1));
  const isSmallInName = isInside && wordAt(pieces, figure).length === 1 && isCapital(pieces[figure + 1]);
  if (isMeasured(pieces, figure) && !isSmallInName) return 0;
  return isAbbreviation || isInside ? listEnd(pieces, figure) : 0;
}

/** End of an ordinal that ranks nothing: “2nd shift”, “21st century”; or 0. */
export function ordinal(pieces: readonly Token[], at: number): number {
  if (!isNumber(pieces[at]) || !isGlued(pieces[at + 1]) || !/^(?:st|nd|rd|th)$/.test(wordAt(pieces, at + 1)))
    return 0;
  return RANK_TAILS.has(wordAt(pieces, at + 2)) ? 0 : at + 2;
}

/** End of “480V”, “12-lead”, “64 bit”, “16x20”, “3D”, “5 years old” at `at`, or 0. */
export function specification(pieces: readonly Token[], at: number): number {
  if (!isNumber(pieces[at])) return 0;
  if (wordAt(pieces, at).length > 4 && VERSION.test(wordAt(pieces, at))) return listEnd(pieces, at);
  const next = isDash(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  if (SPECIFICATIONS.has(wordAt(pieces, next))) return next + 1;
  if (wordAt(pieces, at + 1) === 'g' && isGlued(pieces[at + 1]) && /^[2-6]$/.test(wordAt(pieces, at)))
    return at + 2;
  if (isNumber(pieces[at + 2]) && /^[x×]$/.test(wordAt(pieces, at + 1))) return at + 3;
  if (isYears(wordAt(pieces, next)) && /^(?:old|olds|of)$/.test(wordAt(pieces, next + 1))) {
    return wordAt(pieces, next + 1) === 'of' ? (wordAt(pieces, next + 2) === 'age' ? next + 3 : 0) : next + 2;
  }
  return 0;
}

/** End of a token of letters and digits that is a name: “S3”, “H1B”, “COVID-19”, “K-12”; or 0. */
export function code(pieces: readonly Token[], at: number): number {
  const piece = pieces[at]!;
  if (isWord(piece)) {
    const isHyphened = isDash(wordAt(pieces, at + 1)) && isGlued(pieces[at + 1]);
    const figure = isHyphened ? at + 2 : at + 1;
    if (!isNumber(pieces[figure]) || !isGlued(pieces[figure]) || isGlued(piece)) return 0;
    if (
      CODE_EXCEPTIONS.has(piece.word) ||
      (CURRENCIES.has(piece.word) && !(piece.word === 'rs' && isInCapitals(piece)))
    )
      return 0;
    let end = figure + 1;
    while (isGluedWord(pieces[end]) || (isNumber(pieces[end]) && isGlued(pieces[end]))) end++;
    return end;
  }
  const suffix = pieces[at + 1];
  if (!isNumber(piece) || !suffix || !isGluedWord(suffix)) return 0;
  const isUnit = SCALES.has(suffix.word) || TIME_UNITS.has(suffix.word) || MEASURES.has(suffix.word);
  const isSign = /^(?:x|pct|pp|bps|st|nd|rd|th|dollars|usd|eur|gbp|c)$/.test(suffix.word);
  return isUnit || isSign ? 0 : isNumber(pieces[at + 2]) && isGlued(pieces[at + 2]) ? at + 3 : at + 2;
}
