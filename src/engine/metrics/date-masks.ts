import { MONTHS } from './names.data.ts';
import type { Piece } from './pieces.ts';
import { APPROXIMATIONS, CURRENCIES, CURRENCY_SIGNS } from './quantity.data.ts';
import { countedNounEnd, isDash, isGluedWord, isNumber, wordAt } from './reach.ts';

const isYear = (word: string): boolean => /^(?:19[5-9]|20[0-4])\d$/.test(word);
const isShort = (word: string): boolean => /^\d{1,2}$/.test(word);
const ONGOING = new Set(['present', 'current', 'now', 'today', 'date']);

/** End of `1/2/2020`, `1.2.20`, `03/2021`, `2021-03` and `9/11` at `at`, or 0. */
export function numericDate(pieces: readonly Piece[], at: number): number {
  const [first, sign, second] = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at + 2)];
  if (/^\d{1,2}\.\d{1,2}\.(?:19|20)?\d{2}$/.test(first)) return at + 1;
  if (!pieces[at + 1]?.isGlued || !pieces[at + 2]?.isGlued) return 0;
  if (sign === '/' && isShort(first) && isShort(second)) {
    const isFull = wordAt(pieces, at + 3) === '/' && isNumber(pieces[at + 4]);
    return isFull ? at + 5 : 0;
  }
  if (sign === '/' && isShort(first) && isYear(second)) return at + 3;
  if (sign === '-' && isYear(first) && /^(?:0[1-9]|1[0-2])$/.test(second)) return at + 3;
  return 0;
}

/** End of “March 2021”, “March 3, 2021”, “3 March” at `at`, or 0. */
export function namedDate(pieces: readonly Piece[], at: number): number {
  if (isNumber(pieces[at]) && isShort(wordAt(pieces, at))) {
    const next = isGluedWord(pieces[at + 1]) ? at + 2 : at + 1;
    return MONTHS.has(wordAt(pieces, next)) && wordAt(pieces, next) !== 'may' ? next + 1 : 0;
  }
  if (!MONTHS.has(wordAt(pieces, at))) return 0;
  let i = at + 1;
  while (
    wordAt(pieces, i) === '.' ||
    wordAt(pieces, i) === ',' ||
    wordAt(pieces, i) === "'" ||
    wordAt(pieces, i) === '’'
  )
    i++;
  if (!isNumber(pieces[i])) return 0;
  const isDay = isShort(wordAt(pieces, i));
  if (!isDay && !isYear(wordAt(pieces, i))) return 0;
  if (isDay && countedNounEnd(pieces, i + 1) > 0 && !wordAt(pieces, i - 1).match(/['’]/)) return 0;
  i++;
  if (isGluedWord(pieces[i])) i++;
  const afterComma = wordAt(pieces, i) === ',' ? i + 1 : i;
  return isDay && isYear(wordAt(pieces, afterComma)) ? afterComma + 1 : i;
}

/** End of “2013”, “2013-14”, “2013 to present” at `at`, or 0; “over 2000 orders” and “$2000” are no years. */
export function year(pieces: readonly Piece[], at: number): number {
  const before = wordAt(pieces, at - 1);
  if (/^(?:\d{2}|\d{4})$/.test(wordAt(pieces, at)) && /^['’]$/.test(before) && pieces[at]!.isGlued)
    return at + 1;
  if (!isYear(wordAt(pieces, at))) return 0;
  if (CURRENCY_SIGNS.has(before) || CURRENCIES.has(before) || /^[#~+]$/.test(before)) return 0;
  const next = pieces[at + 1];
  if (next?.isGlued && /^(?:\+|%|x|×)$/.test(next.word)) return 0;
  if (next?.isGlued && next.word === 's') return at + 2;
  const isThrough = next !== undefined && (isDash(next.word) || /^(?:\/|to|through|until)$/.test(next.word));
  const end = pieces[at + 2];
  if (isThrough && end && (ONGOING.has(end.word) || isYear(end.word) || (end.isGlued && isShort(end.word))))
    return at + 3;
  const noun = countedNounEnd(pieces, at + 1);
  const isApproximate = APPROXIMATIONS.has(before) || before === 'than';
  const isCounting =
    noun > 0 && noun === at + 2 && !/^(?:in|since|for|during|the|of|fall|early|late)$/.test(before);
  return noun > 0 && (isApproximate || isCounting) ? 0 : at + 1;
}

/** End of “FY2019”, “Q3 ’21”, “H1”, “class of 2015” at `at`, or 0. */
export function fiscalPeriod(pieces: readonly Piece[], at: number): number {
  const word = wordAt(pieces, at);
  if (word === 'class' && wordAt(pieces, at + 1) === 'of' && isYear(wordAt(pieces, at + 2))) return at + 3;
  if (word !== 'fy' && word !== 'cy') return 0;
  const number = /^['’]$/.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1;
  return isNumber(pieces[number]) ? number + 1 : 0;
}

/** End of “9am”, “5:30 pm”, “10:45”, “9 to 5” at `at`, or 0. */
export function clockTime(pieces: readonly Piece[], at: number): number {
  const isNineToFive = /^(?:9|nine)$/.test(wordAt(pieces, at)) && /^(?:5|five)$/.test(wordAt(pieces, at + 2));
  if (isNineToFive && /^(?:to|-|–)$/.test(wordAt(pieces, at + 1))) return at + 3;
  if (isNineToFive && isDash(wordAt(pieces, at + 1))) return at + 3;
  if (!isShort(wordAt(pieces, at))) return 0;
  let i = at + 1;
  const isMinutes =
    wordAt(pieces, i) === ':' && pieces[i + 1]?.isGlued && /^[0-5]\d$/.test(wordAt(pieces, i + 1));
  if (isMinutes) i += 2;
  if (/^(?:am|pm)$/.test(wordAt(pieces, i))) return i + 1;
  if (/^[ap]$/.test(wordAt(pieces, i)) && wordAt(pieces, i + 1) === '.' && wordAt(pieces, i + 2) === 'm')
    return i + 3;
  return isMinutes ? i : 0;
}
