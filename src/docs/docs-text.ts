import { align, type Segment } from './align.ts';
import { type BulletText, carryBullets, lineAt, lineStarts, withBullets } from './bullets.ts';
import { type Chunk, isMarker } from './chunk.ts';
import { cleanText } from './clean.ts';
import { type Slice, slicesOf } from './places.ts';
import { type Visible, visibleOf } from './visible.ts';

/** The text of a document as it was read last, and where its words are drawn. */
export class DocsText {
  raw = '';
  private clean = '';
  private starts: readonly number[] = [0];
  private isBullet: boolean[] = [false];
  private visible: Visible = visibleOf('');
  private segments: readonly Segment[] = [];
  private shown: BulletText = withBullets('', [0], [false]);

  /** The text as the user sees it: list items begin with a sign, structure is line breaks. */
  get text(): string {
    return this.shown.text;
  }

  /** Whether any of the words that there are is drawn now. */
  get isDrawn(): boolean {
    return this.segments.length > 0 || this.visible.text === '';
  }

  /** Offsets of `text` between which all that is drawn stands. */
  get drawn(): { readonly from: number; readonly to: number } {
    const [first, last] = [this.segments[0], this.segments.at(-1)];
    if (!first || !last) return { from: 0, to: 0 };
    const at = (unit: number) => this.fromRaw(this.visible.at[unit] ?? 0);
    return { from: at(first.textFrom), to: at(last.textFrom + last.length - 1) + 1 };
  }

  toRaw(offset: number): number {
    return this.shown.toRaw(offset);
  }

  fromRaw(offset: number): number {
    return this.shown.fromRaw(offset);
  }

  setRaw(raw: string): void {
    const clean = cleanText(raw);
    const starts = lineStarts(clean);
    const old = { text: this.clean, starts: this.starts, isBullet: this.isBullet };
    this.isBullet = carryBullets(old, clean, starts);
    this.raw = raw;
    this.clean = clean;
    this.starts = starts;
    this.visible = visibleOf(clean);
    this.show();
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
    if (hasNews) this.show();
    return hasNews;
  }

  /** Drawn pieces of `from`–`to` (offsets into `text`); none where that is not certain. */
  slices(from: number, to: number): readonly Slice[] {
    return slicesOf(this.segments, this.visible, this.clean, this.toRaw(from), this.toRaw(to));
  }

  private show(): void {
    this.shown = withBullets(this.clean, this.starts, this.isBullet);
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
