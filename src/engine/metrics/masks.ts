import type { Token } from '../text/token.ts';
import { FIGURE } from './beginnings.ts';
import { code, fixedTerm, indexName, namedFigure, ordinal, specification } from './name-masks.ts';
import { isNumber, isWord } from './reach.ts';
import { year } from './year-mask.ts';

/** Where a name, date or label that begins at piece `at` ends (exclusive), or 0 when none begins there. */
type Mask = (pieces: readonly Token[], at: number) => number;

/** The first mask to answer is taken. */
const OF_WORDS: readonly Mask[] = [indexName, fixedTerm, namedFigure, code];
const OF_FIGURES: readonly Mask[] = [fixedTerm, ordinal, year, specification, code];

/** No mask looks further ahead for its first figure. */
const REACH = 4;

/** Tells which pieces are part of a name, date, label or specification, whatever figures it holds; reads as far as asked. */
export class MaskedPieces {
  private readonly pieces: readonly Token[];
  private readonly masked: boolean[] = [];
  /** The next piece with a figure or number word. */
  private figure = -1;

  constructor(pieces: readonly Token[]) {
    this.pieces = pieces;
  }

  has(at: number): boolean {
    while (this.masked.length <= at) this.readOn(this.masked.length);
    return this.masked[at]!;
  }

  private readOn(at: number): void {
    const { pieces, masked } = this;
    const end = this.figureFrom(at) - at > REACH ? at : maskEnd(pieces, at);
    do masked.push(end > at);
    while (masked.length < end);
  }

  /** Index of the next piece from `at` on that is a figure or number word; infinite when there is none. */
  figureFrom(at: number): number {
    const { pieces } = this;
    if (this.figure < at) {
      this.figure = at;
      while (this.figure < pieces.length && (pieces[this.figure]!.facts & FIGURE) === 0) this.figure++;
      if (this.figure === pieces.length) this.figure = Number.POSITIVE_INFINITY;
    }
    return this.figure;
  }
}

function maskEnd(pieces: readonly Token[], at: number): number {
  const isFigure = isNumber(pieces[at]);
  if (!isFigure && !isWord(pieces[at])) return at;
  for (const mask of isFigure ? OF_FIGURES : OF_WORDS) {
    const end = mask(pieces, at);
    if (end > at) return end;
  }
  return at;
}
