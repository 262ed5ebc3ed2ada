import { type Line, linesOf } from './lines.ts';
import type { Paragraph } from './text.ts';

/** Page measures in px at 100 %. */
export const PAGE = { width: 816, height: 1056, margin: 96 };
const PADDING = 5;

/** A line on a page; `x` and `y` are where its room (without the indent) begins on that page, px at 100 %. */
export interface Placed {
  readonly line: Line;
  /** Number of its paragraph. */
  readonly index: number;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

export interface Flow {
  /** By page, in the order of the model. */
  readonly pages: readonly (readonly Placed[])[];
  /** By paragraph. */
  readonly paragraphs: readonly (readonly Placed[])[];
  /** Page size without zoom. */
  readonly width: number;
  readonly height: number;
}

/** Puts every line on a page; with `pagelessWidth` on one page as long as the text. */
export function flowText(paragraphs: readonly Paragraph[], pagelessWidth: number | undefined): Flow {
  const width = pagelessWidth ?? PAGE.width;
  const body = width - 2 * PAGE.margin;
  const limit = pagelessWidth === undefined ? PAGE.height - PAGE.margin : Number.POSITIVE_INFINITY;
  const pages: Placed[][] = [[]];
  const byParagraph: Placed[][] = [];
  let y = PAGE.margin;
  const newPage = () => {
    pages.push([]);
    y = PAGE.margin;
  };
  const put = (index: number, line: Line, x: number, top: number) => {
    const placed = { line, index, page: pages.length - 1, x: x + line.indent, y: top };
    pages.at(-1)?.push(placed);
    byParagraph[index]!.push(placed);
  };
  for (let index = 0; index < paragraphs.length; ) {
    const { cell } = paragraphs[index]!;
    byParagraph[index] = [];
    if (!cell) {
      for (const line of linesOf(paragraphs[index]!, body)) {
        if (y + line.height > limit) newPage();
        put(index, line, PAGE.margin, y);
        y += line.height;
      }
      index++;
      continue;
    }
    // A row: its cells stand side by side and it is never cut in two.
    let end = index;
    const isInRow = (other: Paragraph | undefined) =>
      other?.cell?.table === cell.table && other.cell.row === cell.row;
    while (isInRow(paragraphs[end])) end++;
    const column = body / cell.columns;
    const heights = new Map<number, number>();
    for (const paragraph of paragraphs.slice(index, end)) {
      const lines = linesOf(paragraph, column - 2 * PADDING);
      const sum = lines.reduce((height, line) => height + line.height, 0);
      heights.set(paragraph.cell!.column, (heights.get(paragraph.cell!.column) ?? 0) + sum);
    }
    const height = Math.max(...heights.values()) + 2 * PADDING;
    if (y + height > limit) newPage();
    const tops = new Map<number, number>();
    for (; index < end; index++) {
      const paragraph = paragraphs[index]!;
      byParagraph[index] = [];
      const at = paragraph.cell!.column;
      let top = tops.get(at) ?? y + PADDING;
      for (const line of linesOf(paragraph, column - 2 * PADDING)) {
        put(index, line, PAGE.margin + at * column + PADDING, top);
        top += line.height;
      }
      tops.set(at, top);
    }
    y += height;
  }
  const height = pagelessWidth === undefined ? PAGE.height : y + PAGE.margin;
  return { pages, paragraphs: byParagraph, width, height };
}
