import { type Chunk, inReadingOrder, isMarker } from './chunk.ts';
import { bridgeEdits } from './edited-chunks.ts';
import type { Visible } from './visible.ts';

/** `length` visible units of a chunk that show the visible text from `textFrom` on. */
export interface Segment {
  readonly chunk: Chunk;
  readonly chunkFrom: number;
  readonly textFrom: number;
  readonly length: number;
  /** The chunk was changed since the text was read: only its beginning or end is known. */
  readonly isPart: boolean;
}

/** Chunks that follow each other in the text without a gap. */
export interface Chain {
  readonly segments: Segment[];
  from: number;
  to: number;
}

/** Chunks of one page, all of them and in reading order, without list markers that stand alone. */
interface Pages {
  readonly order: ReadonlyMap<Chunk, number>;
  readonly all: readonly Chunk[];
}

function ordered(chunks: readonly Chunk[]): Pages {
  const pages = new Set(chunks.map(({ page }) => page));
  const all = [...pages].flatMap(page => inReadingOrder(chunks.filter(chunk => chunk.page === page)));
  return { all, order: new Map(all.map((chunk, at) => [chunk, at])) };
}

function segmentOf(chunk: Chunk, head: number, textFrom: number): Segment {
  return { chunk, chunkFrom: head, textFrom, length: chunk.text.length - head, isPart: false };
}

/** Finds for drawn chunks where they stand in the text, by what can be seen, and leaves out what is not certain. */
class Aligner {
  private readonly visible: Visible;
  private readonly pages: Pages;
  private readonly open: Set<Chunk>;
  private readonly copies = new Map<string, number>();

  constructor(visible: Visible, pages: Pages) {
    this.visible = visible;
    this.pages = pages;
    this.open = new Set(pages.all);
    for (const { text } of pages.all) this.copies.set(text, (this.copies.get(text) ?? 0) + 1);
  }

  chains(hints: ReadonlyMap<Chunk, number>): Chain[] {
    const chains: Chain[] = [];
    const longestFirst = [...this.pages.all].sort((a, b) => b.text.length - a.text.length);
    for (const chunk of longestFirst) {
      if (!this.open.has(chunk) || (this.copies.get(chunk.text) ?? 0) > 1) continue;
      const anchor = this.anchor(chunk, hints.get(chunk));
      if (anchor) chains.push(this.extend(anchor));
    }
    return chains;
  }

  /** The only place of the text where a chunk can stand, without a list marker if it only fits so. */
  private anchor(chunk: Chunk, hint: number | undefined): Segment | undefined {
    const { text } = this.visible;
    for (const head of chunk.marker > 0 ? [0, chunk.marker] : [0]) {
      const words = chunk.text.slice(head);
      if (hint !== undefined && words.length >= UNIQUE && text.startsWith(words, hint))
        return segmentOf(chunk, head, hint);
      const at = text.indexOf(words);
      if (at < 0) continue;
      return text.indexOf(words, at + 1) < 0 ? segmentOf(chunk, head, at) : undefined;
    }
    return undefined;
  }

  private extend(anchor: Segment): Chain {
    this.open.delete(anchor.chunk);
    const chain: Chain = {
      segments: [anchor],
      from: anchor.textFrom,
      to: anchor.textFrom + anchor.length,
    };
    for (let next = this.after(chain, 1); next; next = this.after(chain, 1)) {
      chain.segments.push(next);
      chain.to += next.length;
      this.open.delete(next.chunk);
    }
    for (let next = this.after(chain, -1); next; next = this.after(chain, -1)) {
      chain.segments.unshift(next);
      chain.from -= next.length;
      this.open.delete(next.chunk);
    }
    return chain;
  }

  /** What continues a chain: the neighbour on the page if it fits, else the only or longest chunk that does. */
  private after(chain: Chain, step: 1 | -1): Segment | undefined {
    const last = (step === 1 ? chain.segments.at(-1) : chain.segments[0])!.chunk;
    const place = this.pages.order.get(last)!;
    for (let at = place + step; at >= 0 && at < this.pages.all.length; at += step) {
      const neighbour = this.pages.all[at]!;
      if (!this.open.has(neighbour)) continue;
      const fitting = neighbour.page === last.page ? this.fits(neighbour, chain, step) : undefined;
      if (fitting && this.isWhole(fitting)) return fitting;
      break;
    }
    const distance = (chunk: Chunk) => (this.pages.order.get(chunk)! - place) * step;
    // The same words more than once on screen: only what lies on this page in this direction can be meant.
    const isMeant = (chunk: Chunk) =>
      this.copies.get(chunk.text) === 1 || (chunk.page === last.page && distance(chunk) > 0);
    const fitting = [...this.open].filter(isMeant).flatMap(chunk => this.fits(chunk, chain, step) ?? []);
    if (fitting.length < 2) return fitting[0];
    const whole = fitting.filter(segment => this.isWhole(segment));
    const candidates = whole.length > 0 ? whole : fitting;
    const longest = Math.max(...candidates.map(({ length }) => length));
    return candidates
      .filter(({ length }) => length === longest)
      .sort((a, b) => Math.abs(distance(a.chunk)) - Math.abs(distance(b.chunk)))[0];
  }

  private fits(chunk: Chunk, chain: Chain, step: 1 | -1): Segment | undefined {
    const { text } = this.visible;
    for (const head of chunk.marker > 0 ? [0, chunk.marker] : [0]) {
      const at = step === 1 ? chain.to : chain.from - (chunk.text.length - head);
      if (at < 0 || !text.startsWith(head === 0 ? chunk.text : chunk.text.slice(head), at)) continue;
      const segment = segmentOf(chunk, head, at);
      // A page number would fit where the next line begins with a year.
      if (segment.length >= SHORTEST || this.isWhole(segment)) return segment;
    }
    return undefined;
  }

  /** Whether it begins and ends where lines of the text do. */
  private isWhole({ textFrom, length }: Segment): boolean {
    return this.visible.starts[textFrom] === 1 && this.visible.starts[textFrom + length] === 1;
  }
}

/** A chunk that is only a part of a line must have so many visible units. */
const SHORTEST = 4;
/** So many visible units at the place they had before are the same ones. */
const UNIQUE = 12;

/**
 * Aligns what is drawn with the text. Certain is a chunk only with company: it follows another one without a gap, or
 * across a chunk that is being edited. Headers, footers and list markers stay out, as does everything that fits in two
 * places. `hints` are earlier places of chunks. The result is ascending in the text and free of overlaps.
 */
export function align(
  chunks: readonly Chunk[],
  visible: Visible,
  hints: ReadonlyMap<Chunk, number> = new Map(),
): Segment[] {
  const pages = ordered(chunks.filter(chunk => !isMarker(chunk.text)));
  const chains = new Aligner(visible, pages).chains(hints).sort((a, b) => a.from - b.from);
  return withoutOverlaps(bridgeEdits(chains, pages.all, visible));
}

/** Two guesses at the edges of edited lines can be about the same words; neither is certain then. */
function withoutOverlaps(segments: Segment[]): Segment[] {
  segments.sort((a, b) => a.textFrom - b.textFrom);
  const end = ({ textFrom, length }: Segment) => textFrom + length;
  return segments.filter((segment, at) => {
    const before = segments[at - 1];
    const after = segments[at + 1];
    const isClear =
      (!before || end(before) <= segment.textFrom) && (!after || end(segment) <= after.textFrom);
    return isClear || !segment.isPart;
  });
}
