/** Least time between two readings of the whole text, in ms. */
const LEAST_BETWEEN = 500;
/** The same while somebody types: what the keys do is then seen by the drawing. */
const LEAST_BETWEEN_TYPING = 3000;
/** So long after the last sign of life the text is looked at once more: a change may have left no sign. In ms. */
const SETTLES = 1500;

/** Decides when to read the text: soon after something has happened, seldom enough, and never otherwise. */
export class Pace {
  private readonly read: () => void;
  private touchedAt = 0;
  private readAt = Number.NEGATIVE_INFINITY;
  private next: ReturnType<typeof setTimeout> | undefined;
  private last: ReturnType<typeof setTimeout> | undefined;

  constructor(read: () => void, signal: AbortSignal) {
    this.read = read;
    document.addEventListener('visibilitychange', () => this.touch(), { signal });
    signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** Something has happened. True when the text may be read at once; else `read` is called when it is time. */
  touch(isTyping = false): boolean {
    if (document.hidden) {
      this.stop();
      return false;
    }
    this.touchedAt = performance.now();
    this.last ??= setTimeout(() => this.settle(), SETTLES);
    const least = isTyping ? LEAST_BETWEEN_TYPING : LEAST_BETWEEN;
    const wait = least - (performance.now() - this.readAt);
    if (wait <= 0) return true;
    this.next ??= setTimeout(this.read, wait);
    return false;
  }

  /** The text is being read now. */
  note(): void {
    this.readAt = performance.now();
    clearTimeout(this.next);
    this.next = undefined;
  }

  private settle(): void {
    const left = SETTLES - (performance.now() - this.touchedAt);
    this.last = left > 0 ? setTimeout(() => this.settle(), left) : undefined;
    if (left <= 0) this.read();
  }

  private stop(): void {
    clearTimeout(this.next);
    clearTimeout(this.last);
    this.next = undefined;
    this.last = undefined;
  }
}
