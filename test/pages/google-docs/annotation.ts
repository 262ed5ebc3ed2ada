import type { Flow, Placed } from './flow.ts';
import { boxOf, INDENT } from './lines.ts';
import { fontOf, widthOf } from './measure.ts';
import { edgesIn, type Run } from './runs.ts';
import type { Switches } from './switches.ts';
import { PLAIN, type Style } from './text.ts';

/** One rect of the annotation layer; px at 100 %, from the origin of its group. */
export interface RunRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly style: Style;
}

/** One group: the part of a paragraph that is on this page; its origin in px at 100 % on the page. */
export interface Group {
  readonly x: number;
  readonly y: number;
  readonly rects: readonly RunRect[];
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly run: Run;
}

const fontKey = ({ style, isRtl }: Run) => `${fontOf(style)}|${style.isRaised}|${isRtl}`;

/** Cuts a line into the stretches that become a rect each. */
function cut(runs: readonly Run[], how: Switches['runs']): Part[][] {
  const out: Part[][] = [];
  let last: Run | undefined;
  for (const run of runs) {
    if (run.kind !== 'text') {
      last = undefined;
      if (run.kind === 'chip') out.push([{ from: run.from, to: run.to, run }]);
      continue;
    }
    if (how === 'word') {
      for (const { 0: word, index } of run.text.matchAll(/ *[^ ]+ *| +/g))
        out.push([{ from: run.from + index, to: run.from + index + word.length, run }]);
      continue;
    }
    const joins = how === 'line' && last && fontKey(last) === fontKey(run) && !run.isRtl;
    const part = { from: run.from, to: run.to, run };
    if (joins) out.at(-1)?.push(part);
    else out.push([part]);
    last = run;
  }
  return out;
}

function labelled(text: string, { labels }: Switches): string {
  if (labels === 'nbsp') return text.replaceAll(' ', '\u00a0');
  return labels === 'double' ? text.replaceAll(' ', '  ') : text;
}

function rectsOf(placed: Placed, switches: Switches): RunRect[] {
  const { line } = placed;
  const rects: RunRect[] = [];
  const stretches = cut(line.runs, switches.runs);
  for (const [number, parts] of stretches.entries()) {
    const [first, last] = [parts[0]!, parts.at(-1)!];
    let [from, to] = [first.from, last.to];
    const text = line.paragraph.text;
    if (first.run.kind === 'text') {
      const isLast = number === stretches.length - 1;
      const keeps = isLast ? switches.trailing === 'kept' : switches.space === 'previous';
      while (!keeps && to > from + 1 && text[to - 1] === ' ') to--;
      while (switches.space !== 'next' && number > 0 && from < to - 1 && text[from] === ' ') from++;
      // The space of the one before goes to this one.
      const before = stretches[number - 1]?.at(-1);
      if (switches.space === 'next' && before?.to === from && before.run.kind === 'text' && from > 0)
        while (text[from - 1] === ' ' && from - 1 > before.from) from--;
    }
    const edges = parts.map(({ run, from: a, to: b }) =>
      edgesIn(run, Math.max(run.from, Math.max(a, from)), Math.min(run.to, Math.min(b, to))),
    );
    let left = Math.min(...edges.map(edge => edge.left));
    let right = Math.max(...edges.map(edge => edge.right));
    // A space taken over lies before the part that is measured.
    if (from < first.from) {
      const space = widthOf(' '.repeat(first.from - from), first.run.style);
      if (first.run.isRtl) right += space;
      else left -= space;
    }
    const { rise, height } = boxOf(first.run.style);
    const label = first.run.kind === 'chip' ? 'Jan 1, 2026' : labelled(text.slice(from, to), switches);
    const y = placed.y + line.baseline - rise;
    rects.push({ x: placed.x + left, y, width: right - left, height, label, style: first.run.style });
  }
  return rects;
}

/** “●” or “2.”: drawn, and in the layer, but not in the text. */
export function markerOf(flow: Flow, placed: Placed): string | undefined {
  const { kind } = placed.line.paragraph.block;
  if (!placed.line.isFirst || (kind !== 'bullet' && kind !== 'numbered')) return undefined;
  if (kind === 'bullet') return '●';
  let number = 1;
  for (let index = placed.index - 1; index >= 0; index--) {
    if (flow.paragraphs[index]?.[0]?.line.paragraph.block.kind !== 'numbered') break;
    number++;
  }
  return `${number}.`;
}

function markerRect(flow: Flow, placed: Placed): RunRect | undefined {
  const label = markerOf(flow, placed);
  if (!label) return undefined;
  const { rise, height } = boxOf(PLAIN);
  const x = placed.x - INDENT / 2;
  const y = placed.y + placed.line.baseline - rise;
  return { x, y, width: widthOf(label, PLAIN), height, label, style: PLAIN };
}

/** A line of the header or footer. */
export function edgeRect(text: string, y: number): RunRect {
  const { rise, height } = boxOf(PLAIN);
  return { x: 96, y: y - rise, width: widthOf(text, PLAIN), height, label: text, style: PLAIN };
}

/** Groups of a page in the order of the document. */
export function groupsOf(flow: Flow, page: number, switches: Switches): Group[] {
  const byParagraph = new Map<number, RunRect[]>();
  for (const placed of flow.pages[page] ?? []) {
    const marker = switches.markers ? markerRect(flow, placed) : undefined;
    const rects = [...(marker ? [marker] : []), ...rectsOf(placed, switches)];
    byParagraph.set(placed.index, [...(byParagraph.get(placed.index) ?? []), ...rects]);
  }
  const bodies = [...byParagraph].filter(([, rects]) => rects.length > 0);
  if (switches.table === 'column') {
    const column = ([index]: [number, RunRect[]]) => {
      const cell = flow.paragraphs[index]?.[0]?.line.paragraph.cell;
      return cell ? cell.table * 1000 + cell.column * 100 + cell.row : -1;
    };
    const isCell = (entry: [number, RunRect[]]) => column(entry) >= 0;
    const cells = bodies.filter(isCell).sort((a, b) => column(a) - column(b));
    for (const [at, entry] of bodies.entries()) if (isCell(entry)) bodies[at] = cells.shift()!;
  }
  const all = bodies.map(([, rects]) => rects);
  if (switches.header) all.unshift([edgeRect(switches.header, 48)]);
  if (switches.footer) all.push([edgeRect(switches.footer, flow.height - 48)]);
  return all.map(rects => {
    const [x, y] = [Math.min(...rects.map(rect => rect.x)), Math.min(...rects.map(rect => rect.y)) + 0.3228];
    return { x, y, rects: rects.map(rect => ({ ...rect, x: rect.x - x, y: rect.y - y })) };
  });
}
