const OWN_EVENTS = [
  'beforeinput',
  'click',
  'copy',
  'cut',
  'dblclick',
  'input',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'paste',
  'pointerdown',
  'pointerup',
  'touchend',
  'touchstart',
  'wheel',
];

/**
 * Keeps what happens on the card from the page: modal dialogs of common libraries close on any press outside them
 * and pull the focus back. Escape closes the card only, not the dialog under it.
 */
export function keepFromPage(host: HTMLElement, close: () => void, signal: AbortSignal): void {
  for (const type of OWN_EVENTS) host.addEventListener(type, event => event.stopPropagation(), { signal });
  // The editor keeps the focus while buttons are pressed; the answer's input needs its own.
  host.addEventListener(
    'mousedown',
    event => {
      const target = event.composedPath()[0];
      if (!(target instanceof HTMLInputElement)) event.preventDefault();
    },
    { signal },
  );
  for (const type of ['focusin', 'focusout'] as const) {
    window.addEventListener(
      type,
      event => {
        if (event.target === host || event.relatedTarget === host) event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
  window.addEventListener(
    'pointerdown',
    event => {
      if (event.isTrusted && event.target !== host) close();
    },
    { capture: true, signal },
  );
  window.addEventListener(
    'keydown',
    event => {
      if (event.key === 'Escape' && !event.isComposing && event.isTrusted) {
        event.stopImmediatePropagation();
        event.preventDefault();
        close();
      } else if (event.target === host) {
        event.stopPropagation();
      }
    },
    { capture: true, signal },
  );
}
