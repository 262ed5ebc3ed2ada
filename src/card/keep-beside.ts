import { onceAFrame } from '../platform/once-a-frame.ts';

/** Elements of Grammarly, LanguageTool and Harper; what is inside their shadow trees is hit as their host. */
const OTHER = /^(?:grammarly|lt|harper)-/;
/** Where the card may go, best first; '' is what the stylesheet says. */
const AREAS = [
  '',
  'block-start span-inline-end',
  'block-end span-inline-start',
  'inline-end span-block-end',
  'inline-start span-block-end',
];
const CORNERS = ['auto 8px 8px auto', 'auto auto 8px 8px', '8px 8px auto auto', '8px auto auto 8px'];
/** Something smaller than the distance of two looks may be missed, in CSS px. */
const STEP = 16;

/** Whether a part of another checker lies under the card. */
function isOverOther(card: HTMLElement): boolean {
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const root = document.documentElement;
  for (let y = top; y <= bottom; y += STEP) {
    for (let x = left; x <= right; x += STEP) {
      for (const element of document.elementsFromPoint(x, y))
        if (element !== root && OTHER.test(element.localName)) return true;
    }
  }
  return false;
}

/** Keeps the card off the cards of other checkers, also of one that opens later: they open where the pointer goes. */
export function keepBeside(host: HTMLElement, body: HTMLElement, signal: AbortSignal): void {
  const place = () => {
    const card = body.querySelector<HTMLElement>('.card');
    if (!card || !isOverOther(card)) return;
    for (const area of AREAS) {
      card.style.setProperty('position-area', area);
      if (!isOverOther(card)) return;
    }
    card.style.setProperty('position-area', 'none');
    for (const corner of CORNERS) {
      card.style.inset = corner;
      if (!isOverOther(card)) return;
    }
  };
  const schedule = onceAFrame(place, signal);
  window.addEventListener(
    'pointermove',
    event => {
      // Under the hand that goes for its button it stays.
      if (event.target !== host) schedule();
    },
    { capture: true, passive: true, signal },
  );
  place();
}
