import type { LiveRange } from '../editors/editor.ts';
import type { Level } from '../engine/finding.ts';
import { highlightName, type Look } from './look.ts';

const LEVELS: readonly Level[] = ['fix', 'improve', 'consider'];
const NONE: ReadonlyMap<LiveRange, Level> = new Map();

/**
 * Paints ranges with the browser's own highlights: nothing is added to the page's tree.
 * The page can read the ranges, so they hold only text it already has.
 */
export class Highlights {
  private readonly byLevel = new Map<Level, Highlight>();
  private readonly byOwner = new Map<object, ReadonlyMap<LiveRange, Level>>();
  private look: Look = 'default';

  constructor(signal: AbortSignal) {
    for (const level of LEVELS) this.byLevel.set(level, new Highlight());
    this.register();
    signal.addEventListener('abort', () => this.remove(), { once: true });
  }

  setLook(look: Look): void {
    this.unregister();
    this.look = look;
    this.register();
  }

  /** Shows these ranges for `owner` in place of its earlier ones; those in both are not touched. */
  show(owner: object, ranges: ReadonlyMap<LiveRange, Level>): void {
    const before = this.byOwner.get(owner) ?? NONE;
    for (const [range, level] of before) {
      if (ranges.get(range) === level) continue;
      this.byLevel.get(level)?.delete(range);
      if ('disconnect' in range) range.disconnect();
    }
    for (const [range, level] of ranges) {
      if (before.get(range) === level) continue;
      this.byLevel.get(level)?.add(range);
    }
    if (ranges.size > 0) this.byOwner.set(owner, ranges);
    else this.byOwner.delete(owner);
  }

  private remove(): void {
    for (const owner of [...this.byOwner.keys()]) this.show(owner, NONE);
    this.unregister();
  }

  private register(): void {
    for (const [level, highlight] of this.byLevel)
      CSS.highlights.set(highlightName(level, this.look), highlight);
  }

  private unregister(): void {
    for (const [level, highlight] of this.byLevel) {
      const name = highlightName(level, this.look);
      // An updated copy of the extension may have taken the name over.
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }
}
