/** A card must have been in view this long (ms) before it takes a click, or a page could slip it under one. Its way in lasts longer. */
const SETTLES = 300;
/** Below this the user can't be expected to have read it. */
const LEAST_OPACITY = 0.6;

/** Whether something else of the top layer lies over a box or under it: clicks may fall through, sight does not. */
function isOverlaid(host: HTMLElement, box: DOMRect): boolean {
  return [...document.querySelectorAll(':popover-open, dialog:modal, :fullscreen')].some(other => {
    if (other.contains(host)) return false;
    const { left, right, top, bottom } = other.getBoundingClientRect();
    return left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  });
}

/**
 * Whether an event on the card was surely meant by the user: trusted, on a card that is on top, uncovered, opaque
 * and has been so for a moment.
 */
export function isMeant(event: Event, host: HTMLElement, body: HTMLElement, shownAt: number): boolean {
  if (!event.isTrusted || performance.now() - shownAt < SETTLES) return false;
  if (!host.isConnected || !host.matches(':popover-open')) return false;
  let opacity = 1;
  for (let node: Element | null = host; node; node = node.parentElement) {
    opacity *= Number(getComputedStyle(node).opacity);
  }
  if (opacity < LEAST_OPACITY || !host.checkVisibility({ visibilityProperty: true })) return false;
  const box = (body.firstElementChild ?? body).getBoundingClientRect();
  if (isOverlaid(host, box)) return false;
  return document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === host;
}
