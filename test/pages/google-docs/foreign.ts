import type { Counters } from './counters.ts';

const OWN =
  '.kix-rotatingtilemanager, .kix-rotatingtilemanager-content, .kix-rotatingtilemanager-content > .stand-in-page, .kix-cursor, .kix-canvas-tile-content';

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
