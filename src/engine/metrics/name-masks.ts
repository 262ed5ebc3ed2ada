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
import type { Piece } from './pieces.ts';
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
import { countedNounEnd, isDash, isGluedWord, isNounStop, isNumber, wordAt } from './reach.ts';

/** End of a version or label that goes on: “2.1”, “3-5”, “II and 4”, “10g”. */
const listEnd = (pieces: readonly Piece[], at: number): number => {
  for (let last = at; ; ) {
    const end = isGluedWord(pieces[last + 1]) ? last + 2 : last + 1;
    const isJoined = /^(?:-|–|—|to|and|&|\/|or|\+)$/.test(wordAt(pieces, end)) && isNumber(pieces[end + 1]);
    if (!isJoined || countedNounEnd(pieces, end + 2) > 0) return end;
    last = end + 1;
  }
};

const isQuantified = (pieces: readonly Piece[], after: number): boolean => {
  const next = pieces[after];
  if (!next) return false;
  if (next.kind === 'symbol') return next.word === '%' || (next.word === '+' && next.isGlued);
  return next.word === 'percent' || (SCALES.has(next.word) && (next.isGlued || next.word.length > 3));
};

/** Piece index of the figure that follows the word at `at`, perhaps after a hyphen or “#”; 0 when none does. */
const figureAfter = (pieces: readonly Piece[], at: number): number => {
  const next = pieces[at + 1];
  if (isNumber(next)) return at + 1;
  if (next && /^[-–/#.]$/.test(next.word) && isNumber(pieces[at + 2])) return at + 2;
  return 0;
};

/** End of “Fortune 500”, “S&P 500”, “Big Four”, “30 under 30” at `at`, or 0. */
export function indexName(pieces: readonly Piece[], at: number): number {
  if (isNumber(pieces[at]) && wordAt(pieces, at + 1) === 'under' && isNumber(pieces[at + 2])) return at + 3;
  if (!INDEXES.has(wordAt(pieces, at))) return 0;
  if (wordAt(pieces, at) === 'big' && /^(?:three|four|five|six)$/.test(wordAt(pieces, at + 1))) return at + 2;
  const figure = wordAt(pieces, at + 1) === 'global' ? at + 2 : figureAfter(pieces, at);
  return figure > 0 && isNumber(pieces[figure]) ? listEnd(pieces, figure) : 0;
}

/** End of “24/7”, “Six Sigma”, “1:1”, “5S”, “four-year degree”, “two-way” at `at`, or 0. */
export function fixedTerm(pieces: readonly Piece[], at: number): number {
  const [word, next, third] = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at + 2)];
  if (word === '24' && /^[/x]$/.test(next) && /^(?:7|5|6|365)$/.test(third)) {
    return wordAt(pieces, at + 3) === '/' && isNumber(pieces[at + 4]) ? at + 5 : at + 3;
  }
  if (
    word === '1' &&
    (next === ':' || next === '-') &&
    (third === '1' || (third === 'on' && wordAt(pieces, at + 4) === '1'))
  ) {
    return third === '1' ? at + 3 : at + 5;
  }
  if (
    /^(?:911|311)$/.test(word) ||
    (word === '360' && /^(?:-|°|degrees?|reviews?|feedback|views?)$/.test(next))
  )
    return at + 1;
  if (/^(?:50|20|80|9)$/.test(word) && next === '/' && /^(?:50|20|80|11)$/.test(third)) return at + 3;
  if (!isNumber(pieces[at]) && !NUMBER_WORDS.has(word)) return 0;
  if (FIXED_NAMES.has(next)) return at + 2;
  const isName = /^\p{Lu}/u.test(pieces[at]!.raw) && at > 0 && /^\p{Lu}/u.test(pieces[at + 1]?.raw ?? '');
  if (isName && NUMBER_WORDS.has(word)) return at + 2;
  if (!isDash(next) && next !== 'year') return 0;
  if (next === 'year') return FIXED_TERMS.has(third) ? at + 3 : 0;
  if (third === 'year' && FIXED_TERMS.has(wordAt(pieces, at + 3))) return at + 4;
  if (/^years?$/.test(third) && /^(?:-|old|olds)$/.test(wordAt(pieces, at + 3))) return at + 5;
  return FIXED_TERMS.has(third) || SPECIFICATIONS.has(third) ? at + 3 : 0;
}

/** End of “ISO 9001”, “SOC 2”, “ICD-10” at `at`, or 0; also of any capital abbreviation and a bare figure: “CS 101”. */
export function standard(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]!;
  if (piece.kind !== 'word' || piece.raw.length < 2 || piece.raw !== piece.raw.toUpperCase()) return 0;
  let figure = figureAfter(pieces, at);
  if (STANDARDS.has(piece.word)) {
    if (figure === 0 && /^(?:v|level|type|rev|sp)$/.test(wordAt(pieces, at + 1)))
      figure = figureAfter(pieces, at + 1);
    return figure > 0 ? listEnd(pieces, figure) : 0;
  }
  if (figure === 0 || piece.raw.length > 6 || /^(?:of|to)$/.test(piece.word) || isNounStop(piece.word))
    return 0;
  if (CURRENCIES.has(piece.word) || KPI_WORDS.has(piece.word) || wordAt(pieces, figure - 1) === '#') return 0;
  return isMeasured(pieces, figure) ? 0 : listEnd(pieces, figure);
}

const isMeasured = (pieces: readonly Piece[], figure: number): boolean =>
  isQuantified(pieces, figure + 1) ||
  TIME_UNITS.has(wordAt(pieces, figure + 1)) ||
  MEASURES.has(wordAt(pieces, figure + 1)) ||
  countedNounEnd(pieces, figure + 1) > 0;

/** End of “Python 3”, “Office 365”, “version 2.1”, “Boeing 737” at `at`, or 0. */
export function product(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]!;
  if (piece.kind !== 'word') return 0;
  let figure = figureAfter(pieces, at);
  if (figure === 0 && /^v(?:ersion)?$/.test(wordAt(pieces, at + 1))) figure = figureAfter(pieces, at + 1);
  if (figure === 0 || isQuantified(pieces, figure + 1)) return 0;
  if (PRODUCTS.has(piece.word) && wordAt(pieces, figure).length < 6) return listEnd(pieces, figure);
  const before = pieces[at - 1];
  const isNamed = /^\p{Lu}/u.test(piece.raw) && before !== undefined && !/^[.!?:;•]$/.test(before.word);
  if (!isNamed || isNounStop(piece.word) || CODE_EXCEPTIONS.has(piece.word) || KPI_WORDS.has(piece.word))
    return 0;
  if (CURRENCIES.has(piece.word) || NUMBER_WORDS.has(piece.word) || /[,']/.test(pieces[figure]!.raw))
    return 0;
  const isSmallInName = wordAt(pieces, figure).length === 1 && /^\p{Lu}/u.test(pieces[figure + 1]?.raw ?? '');
  if (wordAt(pieces, at + 1) === '#' || (isMeasured(pieces, figure) && !isSmallInName)) return 0;
  return listEnd(pieces, figure);
}

/** End of “Tier 2”, “Room 204”, “grades 3-5”, “ages 5 to 12” at `at`, or 0. */
export function label(pieces: readonly Piece[], at: number): number {
  const word = wordAt(pieces, at);
  if (!LABELS.has(word)) return 0;
  let figure = figureAfter(pieces, at);
  if (figure === 0 && wordAt(pieces, at + 1) === '.' && isNumber(pieces[at + 2])) figure = at + 2;
  if (figure === 0 || isQuantified(pieces, figure + 1)) return 0;
  if (LOOSE_LABELS.has(word) && isMeasured(pieces, figure)) return 0;
  return listEnd(pieces, figure);
}

/** End of an ordinal that ranks nothing: “2nd shift”, “21st century”; or 0. */
export function ordinal(pieces: readonly Piece[], at: number): number {
  if (!isNumber(pieces[at]) || !/^(?:st|nd|rd|th)$/.test(wordAt(pieces, at + 1)) || !pieces[at + 1]!.isGlued)
    return 0;
  return RANK_TAILS.has(wordAt(pieces, at + 2)) ? 0 : at + 2;
}

/** End of “480V”, “12-lead”, “64 bit”, “16x20”, “3D”, “5 years old” at `at`, or 0. */
export function specification(pieces: readonly Piece[], at: number): number {
  if (!isNumber(pieces[at])) return 0;
  if (/^\d+(?:\.\d+){2,}$/.test(wordAt(pieces, at))) return listEnd(pieces, at);
  const next = isDash(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  if (SPECIFICATIONS.has(wordAt(pieces, next))) return next + 1;
  if (/^[2-6]$/.test(wordAt(pieces, at)) && wordAt(pieces, at + 1) === 'g' && pieces[at + 1]!.isGlued)
    return at + 2;
  if (/^[x×]$/.test(wordAt(pieces, at + 1)) && isNumber(pieces[at + 2])) return at + 3;
  if (/^years?$/.test(wordAt(pieces, next)) && /^(?:old|olds|of)$/.test(wordAt(pieces, next + 1))) {
    return wordAt(pieces, next + 1) === 'of' ? (wordAt(pieces, next + 2) === 'age' ? next + 3 : 0) : next + 2;
  }
  return 0;
}

/** End of a token of letters and digits that is a name: “S3”, “H1B”, “COVID-19”, “K-12”; or 0. */
export function code(pieces: readonly Piece[], at: number): number {
  const piece = pieces[at]!;
  if (piece.kind === 'word') {
    const isHyphened = isDash(wordAt(pieces, at + 1)) && pieces[at + 1]!.isGlued;
    const figure = isHyphened ? at + 2 : at + 1;
    if (!isNumber(pieces[figure]) || !pieces[figure]!.isGlued || piece.isGlued) return 0;
    if (CODE_EXCEPTIONS.has(piece.word) || (CURRENCIES.has(piece.word) && piece.raw !== 'RS')) return 0;
    let end = figure + 1;
    while (isGluedWord(pieces[end]) || (isNumber(pieces[end]) && pieces[end]!.isGlued)) end++;
    return end;
  }
  const suffix = pieces[at + 1];
  if (!isNumber(piece) || !suffix || !isGluedWord(suffix)) return 0;
  const isUnit = SCALES.has(suffix.word) || TIME_UNITS.has(suffix.word) || MEASURES.has(suffix.word);
  const isSign = /^(?:x|pct|pp|bps|st|nd|rd|th|dollars|usd|eur|gbp|c)$/.test(suffix.word);
  return isUnit || isSign ? 0 : isNumber(pieces[at + 2]) && pieces[at + 2]!.isGlued ? at + 3 : at + 2;
}
