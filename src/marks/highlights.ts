import type { LiveRange } from '../editors/editor.ts';
import type { Level } from '../engine/finding.ts';
import { highlightName, type Look } from './look.ts';
import { ShadowStyle } from './shadow-style.ts';

const LEVELS: readonly Level[] = ['fix', 'improve', 'consider'];

/**
 * Paints ranges with the browser's own highlights: nothing is added to the page's tree.
 * The page can read the ranges, so they hold only text it already has.
 */
export class Highlights {
  private readonly byLevel = new Map<Level, Highlight>();
  private readonly byOwner = new Map<object, { level: Level; range: LiveRange }[]>();
  private readonly shadowStyle = new ShadowStyle();
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

  /** Shows these ranges for `owner` in place of its earlier ones. */
  show(owner: object, marks: readonly { level: Level; range: LiveRange }[]): void {
    for (const { level, range } of this.byOwner.get(owner) ?? []) {
      this.byLevel.get(level)?.delete(range);
      if ('disconnect' in range) range.disconnect();
    }
    for (const { level, range } of marks) {
      this.byLevel.get(level)?.add(range);
      if (range instanceof Range) this.shadowStyle.reach(range.startContainer);
    }
    if (marks.length > 0) this.byOwner.set(owner, [...marks]);
    else this.byOwner.delete(owner);
  }

  private remove(): void {
    for (const owner of [...this.byOwner.keys()]) this.show(owner, []);
    this.shadowStyle.remove();
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
