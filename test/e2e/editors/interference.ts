import type { Frame } from 'puppeteer-core';

/** Takes the focus away; as soon as it comes back, somebody else changes the text. */
export async function remoteOnFocus(frame: Frame, text: string): Promise<void> {
  await frame.evaluate(text => {
    const focused = document.activeElement;
    const activeElement = focused?.shadowRoot?.activeElement ?? focused;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    document.addEventListener('focusin', () => (window.parent as Window).remote(text), { once: true });
  }, text);
}

/** Cancels whatever is to be put into the editor before the editor hears of it. */
export async function cancelInput(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    for (const type of ['beforeinput', 'paste']) {
      window.addEventListener(
        type,
        event => {
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { capture: true },
      );
    }
  });
}
