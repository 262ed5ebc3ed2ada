import { commonEnds } from './edited-chunks.ts';

/**
 * The text that hints were made for, and where its words stand in the text as it is now. While somebody types, hints are
 * not made anew at every key; the change between the two is taken for one stretch. Offsets are UTF-16 units.
 */
export class KnownText {
  readonly text: string;
  private now: string;
  private head: number;
  private tail = 0;

  constructor(text: string) {
    this.text = text;
    this.now = text;
    this.head = text.length;
  }

  /** Tells the text as it is now. */
  follow(now: string): void {
    if (now === this.now) return;
    this.now = now;
    const { head, tail } = commonEnds(this.text, now);
    this.head = head;
    this.tail = tail;
  }

  /** Where `from`–`to` stands now; undefined when that has changed. */
  toNow(from: number, to: number): { readonly from: number; readonly to: number } | undefined {
    if (to <= this.head) return { from, to };
    const shift = this.now.length - this.text.length;
    return from >= this.text.length - this.tail ? { from: from + shift, to: to + shift } : undefined;
  }

  /** Where an offset of the present text stood; inside of what has changed, where the change begins. */
  toKnown(offset: number): number {
    if (offset <= this.head) return offset;
    const shift = this.now.length - this.text.length;
    return offset >= this.now.length - this.tail ? offset - shift : this.head;
  }
}
