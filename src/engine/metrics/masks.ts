import { clockTime, fiscalPeriod, namedDate, numericDate, year } from './date-masks.ts';
import { address, gradePoints, legalForm, phoneOrId, webAddress } from './identifier-masks.ts';
import {
  code,
  fixedTerm,
  indexName,
  label,
  ordinal,
  product,
  specification,
  standard,
} from './name-masks.ts';
import type { Piece } from './pieces.ts';

/** Where a name, date or label that begins at piece `at` ends (exclusive), or 0 when none begins there. */
type Mask = (pieces: readonly Piece[], at: number) => number;

/** Order matters only in that the first mask to answer is taken. */
const MASKS: readonly Mask[] = [
  webAddress,
  phoneOrId,
  numericDate,
  namedDate,
  fiscalPeriod,
  clockTime,
  legalForm,
  gradePoints,
  indexName,
  fixedTerm,
  standard,
  product,
  label,
  ordinal,
  address,
  year,
  specification,
  code,
];

/** True for each piece that is part of a name, date, label or specification, whatever figures it holds. */
export function maskedPieces(pieces: readonly Piece[]): boolean[] {
  const masked = new Array<boolean>(pieces.length).fill(false);
  for (let at = 0; at < pieces.length; at++) {
    for (const mask of MASKS) {
      const end = mask(pieces, at);
      if (end <= at) continue;
      masked.fill(true, at, end);
      at = end - 1;
      break;
    }
  }
  return masked;
}
