import { STREETS } from './names.data.ts';
import type { Piece } from './pieces.ts';
import { isDash, isNumber, wordAt } from './reach.ts';

const raw = (pieces: readonly Piece[], at: number): string => pieces[at]?.raw ?? '';

/** End of the run of pieces without a gap that begins at `at`. */
const chunkEnd = (pieces: readonly Piece[], at: number): number => {
  let end = at + 1;
  while (pieces[end]?.isGlued) end++;
  return end;
};

const digitsAt = (pieces: readonly Piece[], at: number): number =>
  isNumber(pieces[at]) && /^[\d.]+$/.test(raw(pieces, at)) ? raw(pieces, at).length : 0;

/** End of a telephone number, a social security number or a US ZIP code at `at`, or 0. */
export function phoneOrId(pieces: readonly Piece[], at: number): number {
  if (/^[A-Z]{2}$/.test(raw(pieces, at)) && /^\d{5}$/.test(raw(pieces, at + 1)) && !pieces[at + 1]!.isGlued) {
    const isLong = isDash(raw(pieces, at + 2)) && digitsAt(pieces, at + 3) === 4;
    return isLong ? at + 4 : at + 2;
  }
  if (/^\d{3}\.\d{3}\.\d{4}$/.test(raw(pieces, at))) return at + 1;
  const hasPlus = raw(pieces, at) === '+' && isNumber(pieces[at + 1]);
  const groups: number[] = [];
  let i = hasPlus ? at + 1 : at;
  if (!hasPlus && !isNumber(pieces[at]) && raw(pieces, at) !== '(') return 0;
  let end = 0;
  const limit = Math.min(pieces.length, at + 16);
  for (; i < limit && groups.length < 6; i++) {
    const digits = digitsAt(pieces, i);
    if (digits > 0) {
      groups.push(digits);
      end = i + 1;
    } else if (!/^[-–.()]$/.test(raw(pieces, i))) break;
  }
  const shape = groups.join('-');
  if (hasPlus) return groups.reduce((sum, digits) => sum + digits, 0) >= 8 && groups.length > 1 ? end : 0;
  return /^(?:1-)?3-3-4$|^3-2-4$/.test(shape) ? end : 0;
}

const PENSION_PLANS = new Set(['401', '403', '457', '501']);
const TAX_FORMS = new Set(['1040', '1065', '1098', '1099', '1120', '990', '941']);

/** End of “401(k)”, “10-K”, “501(c)(3)”, “1099” at `at`, or 0; W-2 and I-9 are codes like S3. */
export function legalForm(pieces: readonly Piece[], at: number): number {
  const word = wordAt(pieces, at);
  const next = wordAt(pieces, at + 1);
  if (PENSION_PLANS.has(word)) {
    const letter = next === '(' || isDash(next) ? at + 2 : at + 1;
    return /^[kbc]s?$/.test(wordAt(pieces, letter)) ? chunkEnd(pieces, letter) : 0;
  }
  if (TAX_FORMS.has(word)) return chunkEnd(pieces, at);
  if ((word === '529' && /^plans?$/.test(next)) || (word === '1031' && next.startsWith('exchange')))
    return at + 1;
  if (/^(?:6|8|10|11|20)$/.test(word) && isDash(next) && /^[kqf]s?$/.test(wordAt(pieces, at + 2)))
    return at + 3;
  return 0;
}

/** End of “3.8/4.0 GPA”, “GPA: 3.8” at `at`, or 0. */
export function gradePoints(pieces: readonly Piece[], at: number): number {
  if (isNumber(pieces[at])) {
    let i = at + 1;
    if (wordAt(pieces, i) === '/' && isNumber(pieces[i + 1])) i += 2;
    return /^c?gpa$/.test(wordAt(pieces, i)) ? i + 1 : 0;
  }
  if (!/^c?gpa$/.test(wordAt(pieces, at))) return 0;
  let i = at + 1;
  while (i < at + 3 && /^(?::|=|of|average)$/.test(wordAt(pieces, i))) i++;
  if (!isNumber(pieces[i])) return 0;
  return wordAt(pieces, i + 1) === '/' && isNumber(pieces[i + 2]) ? i + 3 : i + 1;
}

/** End of “1200 Main Street”, “P.O. Box 12” at `at`, or 0. */
export function address(pieces: readonly Piece[], at: number): number {
  if (!isNumber(pieces[at])) return 0;
  for (let i = at + 1; i <= at + 4; i++) {
    const piece = pieces[i];
    if (piece?.kind !== 'word' || !/^[A-Z]/.test(piece.raw)) return 0;
    if (i > at + 1 && STREETS.has(piece.word)) return i + 1;
  }
  return 0;
}
