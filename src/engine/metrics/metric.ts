import type { Line } from '../lines/line.ts';
import { figureAt } from './figures.ts';
import { MaskedPieces } from './masks.ts';
import { blankNoAmounts } from './no-amounts.ts';
import { phraseAt } from './phrases.ts';
import { cut } from './pieces.ts';

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

/** A line without any of these holds no quantity; most lines end here. */
const SIGNS =
  /[0-9０-９]|\b(?:t(?:wo|hree|en|welve|hirteen|wenty|hirty|housand|wice|op|ripl|hird)|f(?:our|ive|ifteen|ifty|orty|irst)|s(?:ix|even|econd)|e(?:ight|leven)|n(?:ine|umber)|hundred|million|billion|dozen|half|halv|doubl|quadrupl|quintupl|onc?e|zero|other|only|rank|a\s(?:quarter|tenth|fifth))/i;

type Words = Pick<Line, 'plain' | 'start' | 'end'>;

function metricsIn(line: Words, most: number): Metric[] {
  const metrics: Metric[] = [];
  if (!SIGNS.test(line.plain)) return metrics;
  const pieces = cut(blankNoAmounts(line.plain), line.start, line.end);
  const masked = new MaskedPieces(pieces);
  for (let at = 0; at < pieces.length && metrics.length < most; at++) {
    // What begins here needs an opening word, or a figure at most two pieces on: “USD. 5”.
    if (pieces[at]!.begins === 0 && masked.figureFrom(at) > at + 2) continue;
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
