import { sizeOf, widthOf } from './measure.ts';
import { type Run, splitRuns } from './runs.ts';
import { CHIP, OBJECT, type Paragraph, type Style } from './text.ts';

/** Left edge of a list item's text and how far left of it its marker is, px. */
export const INDENT = 36;
const LINE_HEIGHT = 1.149 * 1.15;
const ASCENT = 0.905;
const SPECIAL = `\t${OBJECT}${CHIP}`;
/** What is never cut by the end of a line, with the spaces behind it. */
const WORD = new RegExp(`[${SPECIAL}] *|[^ ${SPECIAL}]+ *| +`, 'g');

/** One visual line. Never changed: the same paragraph at the same width has the same lines. */
export class Line {
  readonly paragraph: Paragraph;
  /** UTF-16 offsets in the paragraph's text; the space at which the line was wrapped is in it. */
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  /** Width there is, without the indent. */
  readonly room: number;
  private known: readonly Run[] | undefined;

  constructor(paragraph: Paragraph, from: number, to: number, isFirst: boolean, room: number) {
    this.paragraph = paragraph;
    this.from = from;
    this.to = to;
    this.isFirst = isFirst;
    this.room = room;
  }

  private get size(): number {
    let size = 0;
    for (let unit = this.from; unit < this.to; unit++)
      size = Math.max(size, this.paragraph.styles[unit]!.size);
    return size || this.paragraph.block.style.size;
  }
  get height(): number {
    return this.size * LINE_HEIGHT;
  }
  /** From the top of the line. */
  get baseline(): number {
    return this.size * ASCENT;
  }
  get indent(): number {
    return indentOf(this.paragraph);
  }
  /** In reading order, `x` from the left of the room. */
  get runs(): readonly Run[] {
    this.known ??= splitRuns(this);
    return this.known;
  }
}

const indentOf = ({ block }: Paragraph) =>
  block.kind === 'bullet' || block.kind === 'numbered' ? INDENT : 0;

/** Width of a stretch of a paragraph that may have several styles. */
function stretch({ text, styles }: Paragraph, from: number, to: number): number {
  let width = 0;
  for (let start = from; start < to; ) {
    const style: Style = styles[start]!;
    let end = start + 1;
    while (end < to && styles[end] === style) end++;
    width += specialWidth(text[start]!) ?? widthOf(text.slice(start, end), style);
    start = end;
  }
  return width;
}

/** Fixed widths of what is no glyph, px; a tab is taken as one stop here. */
export function specialWidth(character: string): number | undefined {
  return { '\t': 48, [OBJECT]: 24, [CHIP]: 80 }[character];
}

function breakLines(paragraph: Paragraph, width: number): Line[] {
  const { text } = paragraph;
  const room = width - indentOf(paragraph);
  const lines: Line[] = [];
  let [start, x] = [0, 0];
  const close = (end: number) => {
    lines.push(new Line(paragraph, start, end, lines.length === 0, room));
    [start, x] = [end, 0];
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const solid = stretch(paragraph, index, index + word.trimEnd().length);
    if (x > 0 && x + solid > room) close(index);
    if (solid > room) {
      // A word longer than the line is cut where it has to be.
      for (let unit = index + 1; unit < index + word.length; unit++)
        if (stretch(paragraph, start, unit + 1) > room) close(unit);
      x = stretch(paragraph, start, index + word.length);
    } else x += stretch(paragraph, index, index + word.length);
  }
  close(text.length);
  return lines;
}

const known = new WeakMap<Paragraph, { width: number; lines: readonly Line[] }>();

/** The lines of a paragraph in a column of `width` px (at 100 %). */
export function linesOf(paragraph: Paragraph, width: number): readonly Line[] {
  const found = known.get(paragraph);
  if (found?.width === width) return found.lines;
  const lines = breakLines(paragraph, width);
  known.set(paragraph, { width, lines });
  return lines;
}

/** Height of a style's run box over its glyph size, and how far its top is above the baseline. */
export function boxOf(style: Style): { rise: number; height: number } {
  const size = sizeOf(style);
  const raised = style.isRaised ? style.size * 0.35 : 0;
  return { rise: size * (ASCENT + 0.022) + raised, height: size * 1.2 };
}
