import { align, type Segment } from './align.ts';
import { type BulletText, carryBullets, lineAt, lineStarts, withBullets } from './bullets.ts';
import { type Chunk, isMarker } from './chunk.ts';
import { cleanText } from './clean.ts';
import { commonEnds } from './edited-chunks.ts';
import { type Slice, slicesOf } from './places.ts';
import { type Visible, visibleOf, withLines } from './visible.ts';

/** The text of a document as it was read last, and where its words are drawn. */
export class DocsText {
  raw = '';
  private clean = '';
  private starts: readonly number[] = [0];
  private isBullet: boolean[] = [false];
  private visible: Visible = visibleOf('');
  private segments: readonly Segment[] = [];
  private withSigns: BulletText | undefined;

  /** The text as the user sees it: list items begin with a sign, structure is line breaks. */
  get shown(): BulletText {
    this.withSigns ??= withBullets(this.clean, this.starts, this.isBullet);
    return this.withSigns;
  }

  /** Whether any of the words that there are is drawn now. */
  get isDrawn(): boolean {
    return this.segments.length > 0 || this.visible.text === '';
  }

  /** Raw offsets between which all that is drawn stands. */
  get drawn(): { readonly from: number; readonly to: number } {
    const [first, last] = [this.segments[0], this.segments.at(-1)];
    if (!first || !last) return { from: 0, to: 0 };
    const at = (unit: number) => this.visible.at[unit] ?? 0;
    return { from: at(first.textFrom), to: at(last.textFrom + last.length - 1) + 1 };
  }

  /** Only the lines that have changed are looked at. */
  setRaw(raw: string): void {
    const old = { text: this.clean, starts: this.starts, isBullet: this.isBullet };
    const { head, tail } = commonEnds(this.raw, raw);
    const from = old.text.slice(0, head).lastIndexOf('\n') + 1;
    const lineEnd = old.text.indexOf('\n', old.text.length - tail);
    const to = lineEnd < 0 ? old.text.length : lineEnd + 1;
    const lines = cleanText(raw.slice(from, raw.length - (old.text.length - to)));
    this.raw = raw;
    this.clean = old.text.slice(0, from) + lines + old.text.slice(to);
    this.starts = lineStarts(this.clean);
    this.isBullet = carryBullets(old, this.clean, this.starts);
    this.visible = withLines(this.visible, from, to, lines);
    this.withSigns = undefined;
  }

  /** Finds what is drawn in the text. Returns true when that has told of list items that were not known. */
  align(chunks: readonly Chunk[]): boolean {
    const hints = new Map<Chunk, number>();
    for (const { chunk, textFrom, isPart } of this.segments) if (!isPart) hints.set(chunk, textFrom);
    this.segments = align(chunks, this.visible, hints);
    const markers = chunks.filter(chunk => isMarker(chunk.text));
    let hasNews = false;
    for (const segment of this.segments) {
      if (this.visible.starts[segment.textFrom] !== 1 || segment.chunkFrom > segment.chunk.marker) continue;
      const line = lineAt(this.starts, this.visible.at[segment.textFrom]!);
      const isBullet = segment.chunkFrom > 0 || markers.some(marker => isBeside(marker, segment.chunk));
      if (this.isBullet[line] === isBullet) continue;
      this.isBullet[line] = isBullet;
      hasNews = true;
    }
    if (hasNews) this.withSigns = undefined;
    return hasNews;
  }

  /** Drawn pieces of `from`–`to` (raw offsets); none where that is not certain. */
  slices(from: number, to: number): readonly Slice[] {
    return slicesOf(this.segments, this.visible, this.clean, from, to);
  }
}

/** Whether a list marker stands left of the first line of a chunk. */
function isBeside(marker: Chunk, chunk: Chunk): boolean {
  return (
    marker.page === chunk.page &&
    marker.left < chunk.left &&
    marker.top < chunk.firstBottom &&
    marker.bottom > chunk.top
  );
}
