import type { Bridge } from './bridge.ts';

/** When the text is asked for after the page has been opened, in ms: the interface comes some seconds into the load. */
const TRIES = [0, 250, 500, 1000, 2000, 4000, 8000, 15_000];
/** Afterwards it is asked for only when something happens, at most so often, in ms. */
const LEAST_BETWEEN = 2000;
/** After so many tries in vain, some 4 s, it is said that there is no interface. It may still come. */
const PATIENT = 5;

/** Why there is no text. `no-script`: the document was opened before Google Docs was switched on. */
export type Missing = 'no-script' | 'starting' | 'no-interface';

/** Gets the text of a document and gets hold of it again when Google Docs has thrown its own object away. */
export class TextAccess {
  private readonly bridge: Bridge;
  private readonly onNews: () => void;
  private readonly signal: AbortSignal;
  private isOpen = false;
  private trying: Promise<void> | undefined;
  private tries = 0;
  private triedAt = Number.NEGATIVE_INFINITY;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `onNews` is called whenever there is text where there was none, and once when it does not come. */
  constructor(bridge: Bridge, onNews: () => void, signal: AbortSignal) {
    this.bridge = bridge;
    this.onNews = onNews;
    this.signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.timer), { once: true });
    this.schedule();
  }

  /** Why there is no text now, or undefined when there is. */
  get missing(): Missing | undefined {
    if (this.isOpen) return undefined;
    if (!this.bridge.ask('hello')) return 'no-script';
    return this.tries < PATIENT ? 'starting' : 'no-interface';
  }

  /** Sees to it that the text can be read, if it can be had at all. */
  async ensure(): Promise<boolean> {
    if (!this.read()) await this.try();
    return this.isOpen;
  }

  /** The whole text and the selection, raw; undefined when it can't be had now. */
  read(): ReturnType<Bridge['read']> {
    if (!this.isOpen) {
      this.retry();
      return undefined;
    }
    const reading = this.bridge.read();
    if (!reading) {
      this.isOpen = false;
      this.retry();
    }
    return reading;
  }

  /** The editor has got the focus, which Google Docs may have waited for. */
  wake(): void {
    if (!this.isOpen) void this.try();
  }

  private retry(): void {
    if (this.tries >= TRIES.length && performance.now() - this.triedAt >= LEAST_BETWEEN) void this.try();
    else if (this.tries === 0) this.schedule();
  }

  private schedule(): void {
    const wait = TRIES[this.tries];
    if (wait === undefined || this.signal.aborted) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.try(), wait);
  }

  private try(): Promise<void> {
    this.trying ??= this.open().finally(() => {
      this.trying = undefined;
    });
    return this.trying;
  }

  private async open(): Promise<void> {
    if (this.signal.aborted) return;
    this.triedAt = performance.now();
    this.tries++;
    const hasScript = this.bridge.ask('hello');
    if (!hasScript) this.tries = Math.max(this.tries, TRIES.length);
    this.isOpen = hasScript === true && (await this.bridge.open());
    if (this.signal.aborted) return;
    const isGivenUp = this.tries === (hasScript ? PATIENT : TRIES.length);
    // Should it go, it is asked for anew from the start.
    if (this.isOpen) this.tries = 0;
    else this.schedule();
    if (this.isOpen || isGivenUp) this.onNews();
  }
}
