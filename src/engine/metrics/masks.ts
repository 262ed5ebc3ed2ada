import { code, fixedTerm, indexName, namedFigure, ordinal, specification } from './name-masks.ts';
import type { Piece } from './pieces.ts';
import { NUMBER_WORDS } from './quantity.data.ts';
import { year } from './year-mask.ts';

/** Where a name, date or label that begins at piece `at` ends (exclusive), or 0 when none begins there. */
type Mask = (pieces: readonly Piece[], at: number) => number;

/** By the kind of the first piece; the first mask to answer is taken. */
const MASKS: Readonly<Record<Piece['kind'], readonly Mask[]>> = {
  word: [indexName, fixedTerm, namedFigure, code],
  number: [fixedTerm, ordinal, year, specification, code],
  symbol: [],
};

/** No mask looks further ahead for its first figure. */
const REACH = 4;

/** For each piece how many pieces come before the next figure or number word; itself 0. */
function piecesBeforeFigure(pieces: readonly Piece[]): number[] {
  const reach = new Array<number>(pieces.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at]!;
    next = piece.kind === 'number' || NUMBER_WORDS.has(piece.word) ? 0 : next + 1;
    reach[at] = next;
  }
  return reach;
}

/** True for each piece that is part of a name, date, label or specification, whatever figures it holds. */
export function maskedPieces(pieces: readonly Piece[]): boolean[] {
  const reach = piecesBeforeFigure(pieces);
  const masked = new Array<boolean>(pieces.length).fill(false);
  for (let at = 0; at < pieces.length; at++) {
    if (reach[at]! > REACH) continue;
    for (const mask of MASKS[pieces[at]!.kind]) {
      const end = mask(pieces, at);
      if (end <= at) continue;
      masked.fill(true, at, end);
      at = end - 1;
      break;
    }
  }
  return masked;
}
