import type { Token } from '../text/token.ts';
import { wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import { FIGURE } from './beginnings.ts';
import type { MetricKind, Span } from './metric.ts';
import {
  APPROXIMATIONS,
  CURRENCIES,
  CURRENCY_SIGNS,
  FRACTIONS,
  KPI_WORDS,
  NUMBER_WORDS,
  PERCENT_WORDS,
  PERIOD_ADVERBS,
  PERIODS,
  RANK_TAILS,
  RATING_WORDS,
  SCALES,
  SIZED,
  TIME_UNITS,
  ZERO_NOUNS,
} from './quantity.data.ts';
import { countedNounEnd, figureValue, isDash, isGlued, isNumber, wordAt } from './reach.ts';

type Pieces = readonly Token[];
/** Which pieces are no amounts. */
type Masked = { has(at: number): boolean };

const isFigure = (pieces: Pieces, at: number): boolean => ((pieces[at]?.facts ?? 0) & FIGURE) !== 0;

const TO = wordSet('- – — to');
const EACH = wordSet('a an per each every /');
/** The search for a period ends here. */
const NO_PERIOD = wordSet('. ; : ! ? ( ) and with for by while who that');
/** A word that tells how often, or ends the search for one that does. */
const TELLS_PERIOD = wordFact(word => PERIOD_ADVERBS.has(word) || EACH.has(word) || NO_PERIOD.has(word));
/** A word beside which a figure rates something. */
const RATES = wordFact(word => RATING_WORDS.has(word) || KPI_WORDS.has(word));
const SCORES = wordSet('rating score average star stars');

/** End of a figure with its scale and plus sign: “2.4M”, “two hundred”, “10k+”. */
const scaledEnd = (pieces: Pieces, at: number): number => {
  let end = at + 1;
  const scale = isDash(wordAt(pieces, end)) && wordAt(pieces, end + 1).length > 4 ? end + 1 : end;
  const isScaled =
    SCALES.has(wordAt(pieces, scale)) && (isGlued(pieces[scale]) || wordAt(pieces, scale).length > 1);
  if (isScaled) end = scale + 1;
  while (NUMBER_WORDS.has(wordAt(pieces, end)) && !isNumber(pieces[at])) end++;
  return wordAt(pieces, end) === '+' && isGlued(pieces[end]) ? end + 1 : end;
};

/** The same with the far side of a range: “3–5”, “$3–5M”. */
const figureEnd = (pieces: Pieces, at: number): number => {
  const end = scaledEnd(pieces, at);
  if (!TO.has(wordAt(pieces, end))) return end;
  const far = CURRENCY_SIGNS.has(wordAt(pieces, end + 1)) ? end + 2 : end + 1;
  return isFigure(pieces, far) ? scaledEnd(pieces, far) : end;
};

const isHalfOpen = (pieces: Pieces, at: number, end: number): boolean =>
  end > at + 1 && (wordAt(pieces, end - 1) === '+' || SCALES.has(wordAt(pieces, end - 1)));

/** End of “… a day”, “/ week”, “each night”, “daily” within four words from `at`, or 0. */
const frequencyEnd = (pieces: Pieces, at: number): number => {
  for (let i = at; i < Math.min(at + 6, pieces.length); i++) {
    const { word, facts } = pieces[i]!;
    if ((facts & TELLS_PERIOD) === 0) continue;
    if (PERIOD_ADVERBS.has(word)) return i + 1;
    if (EACH.has(word)) {
      const period = wordAt(pieces, i + 1);
      if (PERIODS.has(period)) return i + 2;
      if (word === 'per' && period !== '') return i + 2;
    }
    if (NO_PERIOD.has(word)) return 0;
  }
  return 0;
};

const unitKind = (pieces: Pieces, end: number): { kind: MetricKind; to: number } | undefined => {
  const unit = isDash(wordAt(pieces, end)) ? end + 1 : end;
  const word = wordAt(pieces, unit);
  if (word === '%' || PERCENT_WORDS.has(word)) return { kind: 'percent', to: unit + 1 };
  if (word === 'basis' && wordAt(pieces, unit + 1).startsWith('point'))
    return { kind: 'percent', to: unit + 2 };
  if (CURRENCY_SIGNS.has(word) || CURRENCIES.has(word)) return { kind: 'money', to: unit + 1 };
  if (word === 'figure' || word === 'figures') return { kind: 'money', to: unit + 1 };
  if ((word === 'x' || word === '×') && !isNumber(pieces[unit + 1]))
    return { kind: 'multiple', to: unit + 1 };
  if (word === 'fold' || word === 'times') {
    const isComparing =
      word === 'fold' || /^(?:the|as|more|faster|higher|larger|fewer|less)$/.test(wordAt(pieces, unit + 1));
    return isComparing ? { kind: 'multiple', to: unit + 1 } : undefined;
  }
  if (FRACTIONS.has(word) && !isNumber(pieces[end - 1]) && word !== 'quarters')
    return { kind: 'multiple', to: unit + 1 };
  if (word === ':' && isNumber(pieces[unit + 1]) && isGlued(pieces[unit + 1]))
    return { kind: 'multiple', to: unit + 2 };
  if (word === 'star' || word === 'stars') {
    const isPlace = /^(?:hotels?|resorts?|restaurants?|propert(?:y|ies)|service|hospitality|rated)$/.test(
      wordAt(pieces, unit + 1),
    );
    return isPlace ? undefined : { kind: 'rating', to: unit + 1 };
  }
  const scaleOf =
    word === '/' ? unit + 1 : word === 'out' && wordAt(pieces, unit + 1) === 'of' ? unit + 2 : 0;
  if (scaleOf > 0 && /^(?:4|5|10|100)(?:\.0)?$/.test(wordAt(pieces, scaleOf)))
    return { kind: 'rating', to: scaleOf + 1 };
  if (TIME_UNITS.has(word) && (word.length > 1 || isGlued(pieces[unit])))
    return { kind: 'duration', to: unit + 1 };
  return undefined;
};

/** True when a rating word stands within three pieces before `at`: “NPS of 70”, “scored 4.8”. */
const followsRating = (pieces: Pieces, at: number): boolean => {
  for (let i = Math.max(0, at - 3); i < at; i++) {
    if ((pieces[i]!.facts & RATES) !== 0) return true;
  }
  return false;
};

const followsSize = (pieces: Pieces, at: number): boolean => {
  let i = at - 1;
  while (APPROXIMATIONS.has(wordAt(pieces, i)) || wordAt(pieces, i) === '~') i--;
  return wordAt(pieces, i) === 'of' && SIZED.has(wordAt(pieces, i - 1));
};

const BARE_DECIMAL = /^\d+[.,]\d{1,2}$/;

const quantityAt = (pieces: Pieces, at: number): Span | undefined => {
  const piece = pieces[at]!;
  const end = figureEnd(pieces, at);
  const value = isNumber(piece) ? figureValue(piece) : 2;
  const unit = unitKind(pieces, end);
  const isLone = value < 2 && !isHalfOpen(pieces, at, end) && end === at + 1 && !piece.word.includes('.');
  if (value === 0 && ZERO_NOUNS.has(wordAt(pieces, end))) return { kind: 'zero', from: at, to: end + 1 };
  if (unit && unit.kind !== 'duration') return { kind: unit.kind, from: at, to: unit.to };
  if (isLone && unit === undefined) return undefined;
  if (followsRating(pieces, at) && isNumber(piece)) return { kind: 'rating', from: at, to: end };
  if (SCORES.has(wordAt(pieces, end)) && piece.word.includes('.')) {
    return { kind: 'rating', from: at, to: end };
  }
  if (unit) {
    const often = frequencyEnd(pieces, unit.to);
    return often > 0
      ? { kind: 'frequency', from: at, to: often }
      : { kind: 'duration', from: at, to: unit.to };
  }
  const often = frequencyEnd(pieces, end);
  if (often > 0) return { kind: 'frequency', from: at, to: often };
  const noun = countedNounEnd(pieces, end);
  if (noun > 0) return { kind: 'count', from: at, to: noun };
  if (followsSize(pieces, at) || isHalfOpen(pieces, at, end)) return { kind: 'count', from: at, to: end };
  if (!isNumber(piece)) return end > at + 1 ? { kind: 'count', from: at, to: end } : undefined;
  const isBareDecimal = end === at + 1 && BARE_DECIMAL.test(piece.word);
  const isLarge = value >= 10 && Number.isFinite(value);
  return isLarge && !isBareDecimal ? { kind: 'count', from: at, to: end } : undefined;
};

/** “from 10 days to 4”, “from 2% to under 5%”; the “from” stands at `at`. */
const changeAt = (pieces: Pieces, at: number, masked: Masked): Span | undefined => {
  const first =
    CURRENCY_SIGNS.has(wordAt(pieces, at + 1)) || wordAt(pieces, at + 1) === '~' ? at + 2 : at + 1;
  if (!isFigure(pieces, first) || masked.has(first)) return undefined;
  for (let i = first + 1; i < Math.min(first + 8, pieces.length); i++) {
    if (!/^(?:to|→|>)$/.test(wordAt(pieces, i))) continue;
    let far = i + 1;
    while (APPROXIMATIONS.has(wordAt(pieces, far)) || /^(?:under|below|[~$€£])$/.test(wordAt(pieces, far)))
      far++;
    if (masked.has(far) || !(isFigure(pieces, far) || wordAt(pieces, far) === 'zero')) continue;
    const end = figureEnd(pieces, far);
    return { kind: 'change', from: at, to: unitKind(pieces, end)?.to ?? end };
  }
  return undefined;
};

/** The quantity written with a figure or number word that begins at piece `at`, sign or code included. */
export function figureAt(pieces: Pieces, at: number, masked: Masked): Span | undefined {
  const word = wordAt(pieces, at);
  const next = at + 1;
  if (word === 'from') return changeAt(pieces, at, masked);
  if (isFigure(pieces, at)) {
    if (isNumber(pieces[at]) && /^(?:st|nd|rd|th)$/.test(wordAt(pieces, next))) {
      return RANK_TAILS.has(wordAt(pieces, at + 2)) ? { kind: 'rank', from: at, to: at + 3 } : undefined;
    }
    return quantityAt(pieces, at);
  }
  const sign = CURRENCIES.has(word) && wordAt(pieces, next) === '.' ? next + 1 : next;
  if (!isFigure(pieces, sign) || masked.has(sign)) {
    return undefined;
  }
  if (CURRENCY_SIGNS.has(word) || (CURRENCIES.has(word) && isNumber(pieces[sign]))) {
    const end = figureEnd(pieces, sign);
    return { kind: 'money', from: at, to: unitKind(pieces, end)?.kind === 'money' ? end + 1 : end };
  }
  if (word === '#') return { kind: 'rank', from: at, to: next + 1 };
  if ((word === 'x' || word === '×') && isGlued(pieces[next]))
    return { kind: 'multiple', from: at, to: next + 1 };
  if (word === 'top') {
    const isList = /^(?:firms?|universit|schools?|compan|employers?|banks?|consult|law)/.test(
      wordAt(pieces, next + 1),
    );
    return isList ? undefined : { kind: 'rank', from: at, to: unitKind(pieces, next + 1)?.to ?? next + 1 };
  }
  return undefined;
}
