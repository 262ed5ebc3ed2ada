import { type Flow, PAGE, type Placed } from './flow.ts';
import { boxOf } from './lines.ts';
import { edgesIn } from './runs.ts';
import type { DocumentText } from './text.ts';

const GAP = 10;
const FIRST_TOP = 5;

/** In px of the scrolled content, zoom included. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where everything is, from the layout alone: nothing here looks at the tree or at pixels. */
export class Geometry {
  readonly flow: Flow;
  readonly zoom: number;
  private readonly document: DocumentText;
  /** Inner width of the scroll container. */
  private readonly available: number;

  constructor(document: DocumentText, flow: Flow, zoom: number, available: number) {
    Object.assign(this, { document, flow, zoom, available });
    this.document = document;
    this.flow = flow;
    this.zoom = zoom;
    this.available = available;
  }

  get pageWidth(): number {
    return this.flow.width * this.zoom;
  }
  get pageHeight(): number {
    return this.flow.height * this.zoom;
  }
  get pitch(): number {
    return this.pageHeight + GAP;
  }
  get left(): number {
    return Math.max(0, Math.round((this.available - this.pageWidth) / 2));
  }
  get height(): number {
    return FIRST_TOP + this.flow.pages.length * this.pitch;
  }
  top(page: number): number {
    return FIRST_TOP + page * this.pitch;
  }

  /** Boxes of the runs that show `from`–`to` (raw offsets), one for each stretch of one style on a line. */
  boxes(from: number, to: number): (Box & { readonly page: number; readonly text: string })[] {
    const found: (Box & { page: number; text: string })[] = [];
    const { paragraphs, starts } = this.document;
    for (let index = this.document.locate(from).index; index < paragraphs.length; index++) {
      const start = starts[index]!;
      if (start >= to) break;
      for (const placed of this.flow.paragraphs[index] ?? []) {
        for (const run of placed.line.runs) {
          const [a, b] = [Math.max(from - start, run.from), Math.min(to - start, run.to)];
          if (a >= b) continue;
          const { left, right } = edgesIn(run, a, b);
          const { rise, height } = boxOf(run.style);
          const top = placed.y + placed.line.baseline - rise;
          const text = run.text.slice(a - run.from, b - run.from);
          found.push({ ...this.scaled(placed, left, right, top, top + height), page: placed.page, text });
        }
      }
    }
    return found;
  }

  caret(offset: number): Box & { readonly page: number } {
    const { index, at } = this.document.locate(offset);
    const lines = this.flow.paragraphs[index]!;
    const placed = lines.find(({ line }) => at >= line.from && at < line.to) ?? lines.at(-1)!;
    const x = this.caretX(placed, at);
    const { y, line } = placed;
    return { ...this.scaled(placed, x, x, y, y + line.height), page: placed.page };
  }

  private caretX({ line }: Placed, at: number): number {
    const run = line.runs.find(({ from, to }) => at >= from && at < to);
    if (run) return edgesIn(run, at, at).left;
    const last = line.runs.at(-1);
    if (last) return last.isRtl ? last.x : last.x + last.width;
    return line.paragraph.block.isRtl ? line.room : 0;
  }

  /** The raw offset nearest to a place in the scrolled content. */
  offsetAt(x: number, y: number): number {
    const page = Math.min(this.flow.pages.length - 1, Math.max(0, Math.floor((y - FIRST_TOP) / this.pitch)));
    const [px, py] = [(x - this.left) / this.zoom, (y - this.top(page)) / this.zoom];
    let best: Placed | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const placed of this.flow.pages[page] ?? []) {
      const right = placed.x + placed.line.room;
      const away =
        Math.max(0, placed.y - py, py - placed.y - placed.line.height) * 1000 +
        Math.max(0, placed.x - px, px - right);
      if (away < nearest) [best, nearest] = [placed, away];
    }
    if (!best) return this.document.starts[0] ?? 0;
    const { line, index } = best;
    let [offset, distance] = [line.from, Number.POSITIVE_INFINITY];
    // The end of a wrapped line is the start of the next one.
    const isLast = this.flow.paragraphs[index]?.at(-1) === best;
    for (let at = line.from; at <= (isLast ? line.to : line.to - 1); at++) {
      const away = Math.abs(this.caretX(best, at) - (px - best.x));
      if (away < distance) [offset, distance] = [at, away];
    }
    return (this.document.starts[index] ?? 0) + offset;
  }

  /** The text of a page that is drawn, for a page number: its first and last raw offset. */
  private scaled({ page, x }: Placed, left: number, right: number, top: number, bottom: number): Box {
    const at = (value: number) => this.left + (x + value) * this.zoom;
    const down = (value: number) => this.top(page) + value * this.zoom;
    return { left: at(left), right: at(right), top: down(top), bottom: down(bottom) };
  }
}

/** Width of a page without pages, in px at 100 %. */
export function pagelessWidth(available: number, zoom: number): number {
  return Math.max(PAGE.width, Math.min(1100, available / zoom - 40));
}
