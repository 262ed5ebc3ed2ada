import type { BulletText } from './bullets.ts';
import { commonEnds } from './edited-chunks.ts';

/**
 * The text that hints were made for, and where its words stand in the raw text as it is now. While somebody types, hints
 * are not made anew at every key; the change between the two is taken for one stretch. Offsets are UTF-16 units.
 */
export class KnownText {
  private readonly shown: BulletText;
  private readonly raw: string;
  private now: string;
  private head: number;
  private tail = 0;

  /** `shown` as it was made of `raw`. */
  constructor(shown: BulletText, raw: string) {
    this.shown = shown;
    this.raw = raw;
    this.now = raw;
    this.head = raw.length;
  }

  get text(): string {
    return this.shown.text;
  }

  /** Tells the raw text as it is now. */
  follow(now: string): void {
    if (now === this.now) return;
    this.now = now;
    const { head, tail } = commonEnds(this.raw, now);
    this.head = head;
    this.tail = tail;
  }

  /** Where `from`–`to` stands in the raw text now; undefined when that has changed. */
  toNow(from: number, to: number): { readonly from: number; readonly to: number } | undefined {
    const place = { from: this.shown.toRaw(from), to: this.shown.toRaw(to) };
    if (place.to <= this.head) return place;
    const shift = this.now.length - this.raw.length;
    if (place.from < this.raw.length - this.tail) return undefined;
    return { from: place.from + shift, to: place.to + shift };
  }

  /** Where an offset of the present raw text stood; inside of what has changed, where the change begins. */
  toKnown(offset: number): number {
    const shift = this.now.length - this.raw.length;
    const isBehind = offset > this.head && offset >= this.now.length - this.tail;
    return this.shown.fromRaw(isBehind ? offset - shift : Math.min(offset, this.head));
  }
}
