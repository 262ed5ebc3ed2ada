import type { Counters } from './counters.ts';

const OWN =
  '.kix-rotatingtilemanager, .kix-rotatingtilemanager-content, .kix-rotatingtilemanager-content > .stand-in-page, .kix-cursor, .kix-canvas-tile-content';

/** Tells the changes that somebody else makes in the editor from its own. */
export class ForeignChanges {
  private readonly observer = new MutationObserver(records => this.note(records));
  private readonly counters: Counters;
  private depth = 0;

  constructor(scroller: Element, counters: Counters) {
    this.counters = counters;
    this.observer.observe(scroller, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
    });
  }

  /** Runs what changes the editor as the editor itself does. */
  own(change: () => void): void {
    if (this.depth++ === 0) this.note(this.observer.takeRecords());
    change();
    if (--this.depth === 0) this.observer.takeRecords();
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target } of records)
      this.counters.foreign.push(`${type} of ${(target as Element).className || target.nodeName}`);
  }
}

/** Nodes that somebody else has put into the editor or into one of its pages. */
function foreignIn(scroller: Element): Element[] {
  const hosts = scroller.querySelectorAll(
    '.kix-rotatingtilemanager, .kix-rotatingtilemanager-content, .kix-rotatingtilemanager-content > .stand-in-page',
  );
  return [scroller, ...hosts].flatMap(host => [...host.children].filter(child => !child.matches(OWN)));
}

export function removeForeign(scroller: Element, counters: Counters): number {
  const foreign = foreignIn(scroller);
  for (const node of foreign) node.remove();
  counters.removed += foreign.length;
  return foreign.length;
}

/** From now on whatever somebody else puts in is removed before it can be seen. */
export function refuseForeign(scroller: Element, counters: Counters): void {
  new MutationObserver(() => removeForeign(scroller, counters)).observe(scroller, {
    childList: true,
    subtree: true,
  });
}
