import type { Token } from '../text/token.ts';
import { APPROXIMATIONS, CURRENCIES, CURRENCY_SIGNS } from './quantity.data.ts';
import { countedNounEnd, isDash, isGlued, wordAt } from './reach.ts';

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;
const isYear = (word: string): boolean => word.length === 4 && YEAR.test(word);
const isShort = (word: string): boolean => /^\d{1,2}$/.test(word);
const ONGOING = new Set(['present', 'current', 'now', 'today', 'date']);

/** End of “2013”, “2013-14”, “2013 to present” at `at`, or 0; “over 2000 orders” and “$2000” are no years. */
export function year(pieces: readonly Token[], at: number): number {
  const before = wordAt(pieces, at - 1);
  if (isGlued(pieces[at]) && /^['’]$/.test(before) && /^(?:\d{2}|\d{4})$/.test(wordAt(pieces, at)))
    return at + 1;
  if (!isYear(wordAt(pieces, at))) return 0;
  if (CURRENCY_SIGNS.has(before) || CURRENCIES.has(before) || /^[#~+]$/.test(before)) return 0;
  const next = pieces[at + 1];
  if (next && isGlued(next) && /^(?:\+|%|x|×)$/.test(next.word)) return 0;
  if (next && isGlued(next) && next.word === 's') return at + 2;
  const isThrough = next !== undefined && (isDash(next.word) || /^(?:\/|to|through|until)$/.test(next.word));
  const end = pieces[at + 2];
  if (isThrough && end && (ONGOING.has(end.word) || isYear(end.word) || (isGlued(end) && isShort(end.word))))
    return at + 3;
  const noun = countedNounEnd(pieces, at + 1);
  const isApproximate = APPROXIMATIONS.has(before) || before === 'than';
  const isCounting =
    noun > 0 && noun === at + 2 && !/^(?:in|since|for|during|the|of|fall|early|late)$/.test(before);
  return noun > 0 && (isApproximate || isCounting) ? 0 : at + 1;
}
