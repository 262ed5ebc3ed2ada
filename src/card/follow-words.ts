import { onceAFrame } from '../platform/once-a-frame.ts';

/**
 * Keeps an invisible box over the words that the card is about; the stylesheet anchors the card to it, so that the
 * browser places it. `where` gives the words' box in client CSS px; once it gives none, the card has to go.
 */
export function followWords(
  box: HTMLElement,
  where: () => DOMRect | undefined,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const place = () => {
    const words = where();
    if (!words) return onGone();
    // The page may be zoomed as a whole, and the box with it; TypeScript's DOM library lacks the name.
    const { currentCSSZoom: zoom = 1 } = box as { currentCSSZoom?: number };
    box.style.left = `${words.left / zoom}px`;
    box.style.top = `${words.top / zoom}px`;
    box.style.width = `${words.width / zoom}px`;
    box.style.height = `${words.height / zoom}px`;
  };
  const schedule = onceAFrame(place, signal);
  window.addEventListener('scroll', schedule, { capture: true, passive: true, signal });
  window.addEventListener('resize', schedule, { passive: true, signal });
  place();
}
