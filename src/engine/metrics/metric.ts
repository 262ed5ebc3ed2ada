import type { Line } from '../lines/line.ts';
import { isDigit, isSmall } from '../text/characters.ts';
import { UNEVEN } from '../text/signs.ts';
import type { Token } from '../text/token.ts';
import { OPENER, TELLING } from './beginnings.ts';
import { figureAt } from './figures.ts';
import { MaskedPieces } from './masks.ts';
import { blankNoAmounts, mayHoldNoAmount } from './no-amounts.ts';
import { phraseAt } from './phrases.ts';
import { COMPOUND, cut } from './pieces.ts';

/** What a number tells: the first seven kinds are results, the rest say how big the work was. */
export type MetricKind =
  | 'percent'
  | 'money'
  | 'multiple'
  | 'change'
  | 'rank'
  | 'rating'
  | 'zero'
  | 'frequency'
  | 'duration'
  | 'count';

/** One real quantity; `from` and `to` are UTF-16 offsets into `line.text`, `to` exclusive. */
export interface Metric {
  readonly kind: MetricKind;
  readonly from: number;
  readonly to: number;
}

/** Pieces `from`–`to` (exclusive) form a quantity. */
export interface Span {
  readonly kind: MetricKind;
  readonly from: number;
  readonly to: number;
}

type Words = Pick<Line, 'plain' | 'start' | 'end'> & Partial<Pick<Line, 'tokens' | 'facts' | 'signs'>>;

/** The pieces of a line without what only looks like an amount; of an even line they are its tokens. */
function piecesIn({ plain, start, end, tokens, facts = COMPOUND, signs = UNEVEN }: Words): readonly Token[] {
  const isEven = tokens !== undefined && (signs & UNEVEN) === 0 && (facts & COMPOUND) === 0;
  const first = plain.charCodeAt(start);
  const isWhole = isEven && end === tokens.at(-1)?.to && (isDigit(first) || isSmall(first | 32));
  return isWhole && !mayHoldNoAmount(tokens) ? tokens : cut(blankNoAmounts(plain), start, end);
}

/** Full-width figures count, too, though no token holds one. */
const WIDE_FIGURE = /[\uff10-\uff19]/;

/** True for lines whose words surely tell no quantity; so for many. */
function tellsNothing({ plain, end, tokens, facts, signs = UNEVEN }: Words): boolean {
  if (tokens === undefined || facts === undefined || (facts & TELLING) !== 0) return false;
  return end === tokens.at(-1)?.to && ((signs & UNEVEN) === 0 || !WIDE_FIGURE.test(plain));
}

const isA = (piece: Token | undefined, facts: number): boolean =>
  piece !== undefined && (piece.facts & facts) !== 0;

function metricsIn(line: Words, most: number): Metric[] {
  const metrics: Metric[] = [];
  if (tellsNothing(line)) return metrics;
  const pieces = piecesIn(line);
  const masked = new MaskedPieces(pieces);
  for (let at = 0; at < pieces.length && metrics.length < most; at++) {
    // What begins here is told by this word, by the next one (“in half”), or by a figure at most two pieces on (“USD. 5”).
    const isOpened = isA(pieces[at], TELLING) || (isA(pieces[at], OPENER) && isA(pieces[at + 1], TELLING));
    if (!isOpened && masked.figureFrom(at) > at + 2) continue;
    if (masked.has(at)) continue;
    const span: Span | undefined = figureAt(pieces, at, masked) ?? phraseAt(pieces, at);
    if (!span) continue;
    metrics.push({ kind: span.kind, from: pieces[span.from]!.from, to: pieces[span.to - 1]!.to });
    at = span.to - 1;
  }
  return metrics;
}

/** Every real quantity of a line, in order, without overlaps. Dates, versions, names and labels are none. */
export const findMetrics = (line: Words): Metric[] => metricsIn(line, Number.POSITIVE_INFINITY);

/** True when the line states at least one real quantity; the line remembers. */
export function hasMetric(line: Words & Partial<Pick<Line, 'hasNumber'>>): boolean {
  line.hasNumber ??= metricsIn(line, 1).length > 0;
  return line.hasNumber;
}
