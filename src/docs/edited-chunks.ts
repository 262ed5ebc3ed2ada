import type { Chain, Segment } from './align.ts';
import type { Chunk } from './chunk.ts';
import type { Visible } from './visible.ts';

/** Share of an edited chunk that must still read as the text does. */
const LEAST_ALIKE = 0.5;
/** How far what is drawn between two chains and the text between them may differ in length: a share, and visible units. */
const SLACK = { share: 0.5, units: 40 };

/** So many UTF-16 units are compared at once: of two long texts that differ little, hardly one is looked at by itself. */
const BLOCK = 2048;

/** How many units two texts share at their start and, after that, at their end. */
export function commonEnds(a: string, b: string): { head: number; tail: number } {
  const shorter = Math.min(a.length, b.length);
  const isSame = (inA: number, inB: number) => a.slice(inA, inA + BLOCK) === b.slice(inB, inB + BLOCK);
  let head = 0;
  while (head + BLOCK <= shorter && isSame(head, head)) head += BLOCK;
  while (head < shorter && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = BLOCK;
  while (tail <= shorter - head && isSame(a.length - tail, b.length - tail)) tail += BLOCK;
  tail -= BLOCK;
  while (tail < shorter - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail))
    tail++;
  return { head, tail };
}

/** The beginning and the end of a chunk that was changed since the text was read. `from`–`to` is its old place. */
function partsOf(chunk: Chunk, visible: Visible, from: number, to: number): Segment[] {
  const old = visible.text.slice(from, to);
  const skipped = chunk.marker > 0 && !old.startsWith(chunk.text.slice(0, chunk.marker)) ? chunk.marker : 0;
  const now = chunk.text.slice(skipped);
  const { head, tail } = commonEnds(now, old);
  if (head + tail < LEAST_ALIKE * Math.max(now.length, old.length)) return [];
  const parts: Segment[] = [];
  if (head > 0) parts.push({ chunk, chunkFrom: skipped, textFrom: from, length: head, isPart: true });
  if (tail > 0)
    parts.push({
      chunk,
      chunkFrom: chunk.text.length - tail,
      textFrom: to - tail,
      length: tail,
      isPart: true,
    });
  return parts;
}

const size = (chain: Chain) => chain.to - chain.from;

/** Decides which chains are certain, and places what was edited between them. */
export function bridgeEdits(chains: readonly Chain[], all: readonly Chunk[], visible: Visible): Segment[] {
  const order = new Map(all.map((chunk, at) => [chunk, at]));
  const placed = new Set(chains.flatMap(({ segments }) => segments.map(({ chunk }) => chunk)));

  const between = (a: Chunk, b: Chunk) =>
    all.slice(order.get(a)! + 1, order.get(b)).filter(chunk => !placed.has(chunk));
  /** Whether two neighbouring chains can belong to one page with what lies between them edited. */
  const isLinked = (a: Chain, b: Chain) => {
    const last = a.segments.at(-1)!.chunk;
    const first = b.segments[0]!.chunk;
    if (last.page !== first.page || order.get(last)! > order.get(first)!) return false;
    const drawn = between(last, first).reduce((sum, { text }) => sum + text.length, 0);
    const gap = b.from - a.to;
    if (drawn === 0) return gap === 0;
    return Math.abs(gap - drawn) <= SLACK.share * Math.max(gap, drawn) + SLACK.units;
  };

  const groups: Chain[][] = [];
  for (const chain of chains) {
    const group = groups.at(-1);
    if (group && isLinked(group.at(-1)!, chain)) group.push(chain);
    else groups.push([chain]);
  }
  const certain = groups.filter(group => isCertain(group, groups, visible));

  const segments: Segment[] = [];
  for (const group of certain) {
    group.forEach((chain, index) => {
      segments.push(...chain.segments);
      const next = group[index + 1];
      const last = chain.segments.at(-1)!.chunk;
      if (next) {
        const edited = between(last, next.segments[0]!.chunk);
        if (edited.length === 1) segments.push(...partsOf(edited[0]!, visible, chain.to, next.from));
      }
    });
    segments.push(...edges(group, all, order, placed, visible));
  }
  return segments;
}

/** What is edited just before the first or after the last certain chunk of a page: the rest of its line in the text. */
function edges(
  group: readonly Chain[],
  all: readonly Chunk[],
  order: ReadonlyMap<Chunk, number>,
  placed: ReadonlySet<Chunk>,
  visible: Visible,
): Segment[] {
  const first = group[0]!;
  const last = group.at(-1)!;
  const before = all[order.get(first.segments[0]!.chunk)! - 1];
  const after = all[order.get(last.segments.at(-1)!.chunk)! + 1];
  const parts: Segment[] = [];
  if (before && before.page === first.segments[0]!.chunk.page && !placed.has(before)) {
    let from = first.from - 1;
    while (from > 0 && visible.starts[from] !== 1) from--;
    if (from >= 0) parts.push(...partsOf(before, visible, from, first.from));
  }
  if (after && after.page === last.segments.at(-1)!.chunk.page && !placed.has(after)) {
    let to = last.to + 1;
    while (to < visible.text.length && visible.starts[to] !== 1) to++;
    if (to <= visible.text.length) parts.push(...partsOf(after, visible, last.to, to));
  }
  return parts;
}

/** A lone chunk may be a header that repeats a line, unless it is all there is; of two groups on a page one is none. */
function isCertain(group: readonly Chain[], groups: readonly Chain[][], visible: Visible): boolean {
  const segments = group.flatMap(chain => chain.segments);
  const isAll = group[0]!.from === 0 && group.at(-1)!.to === visible.text.length;
  if (segments.length < 2 && !isAll) return false;
  const weight = (one: readonly Chain[]) => one.reduce((sum, chain) => sum + size(chain), 0);
  const pages = new Set(segments.map(({ chunk }) => chunk.page));
  return groups.every(
    other =>
      other === group ||
      weight(other) < weight(group) ||
      !other.some(chain => chain.segments.some(({ chunk }) => pages.has(chunk.page))),
  );
}
