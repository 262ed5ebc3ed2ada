import { type Line, specialWidth } from './lines.ts';
import { advancesOf, widthOf } from './measure.ts';
import { CHIP, type Style } from './text.ts';

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LTR = /[\p{L}\p{N}]/u;

/** A stretch of one line in one style and direction. */
export interface Run {
  /** UTF-16 offsets in the paragraph's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly style: Style;
  readonly isRtl: boolean;
  readonly kind: 'text' | 'gap' | 'chip';
  /** From the left of the line's room, px at 100 %. */
  readonly x: number;
  readonly width: number;
}

function directions(text: string, isRtl: boolean): boolean[] {
  const units = Array.from({ length: text.length }, (_, unit) => text[unit]!);
  const own = units.map(unit => (RTL.test(unit) ? true : LTR.test(unit) ? false : undefined));
  // What has no direction takes its neighbours', when both agree, else the paragraph's.
  return own.map((direction, unit) => {
    if (direction !== undefined) return direction;
    const before = own.slice(0, unit).findLast(value => value !== undefined) ?? isRtl;
    const after = own.slice(unit).find(value => value !== undefined) ?? isRtl;
    return before === after ? before : isRtl;
  });
}

/** Runs of a line in reading order. In a right-to-left paragraph they stand from the right edge to the left. */
export function splitRuns(line: Line): Run[] {
  const { paragraph, from, to, room } = line;
  const { isRtl } = paragraph.block;
  const text = paragraph.text.slice(from, to);
  const hasRtl = isRtl || RTL.test(text);
  const direction = hasRtl ? directions(text, isRtl) : undefined;
  const runs: Run[] = [];
  let x = 0;
  const kindAt = (unit: number) => specialWidth(text[unit]!) !== undefined;
  for (let start = 0; start < text.length; ) {
    const style = paragraph.styles[from + start]!;
    const isSpecial = kindAt(start);
    let end = start + 1;
    while (
      !isSpecial &&
      end < text.length &&
      paragraph.styles[from + end] === style &&
      !kindAt(end) &&
      direction?.[end] === direction?.[start]
    )
      end++;
    const part = text.slice(start, end);
    const width = isSpecial ? widthOfSpecial(part, x) : widthOf(part, style);
    runs.push({
      from: from + start,
      to: from + end,
      text: part,
      style,
      isRtl: direction?.[start] ?? false,
      kind: isSpecial ? (part === CHIP ? 'chip' : 'gap') : 'text',
      x: isRtl ? room - x - width : x,
      width,
    });
    x += width;
    start = end;
  }
  return runs;
}

/** A tab goes on to the next stop. */
function widthOfSpecial(character: string, x: number): number {
  const width = specialWidth(character) ?? 0;
  return character === '\t' ? width - (x % width) : width;
}

const advances = new WeakMap<Run, readonly number[]>();

/** Left and right edge of a stretch of a run (paragraph offsets), from the left of the line's room. */
export function edgesIn(run: Run, from: number, to: number): { left: number; right: number } {
  if (run.kind !== 'text') return { left: run.x, right: run.x + run.width };
  const known = advances.get(run) ?? advancesOf(run.text, run.style);
  advances.set(run, known);
  const [start, end] = [known[from - run.from]!, known[to - run.from]!];
  if (!run.isRtl) return { left: run.x + start, right: run.x + end };
  return { left: run.x + run.width - end, right: run.x + run.width - start };
}
