import { browser } from './browser.ts';
import { PAGE_API } from './page-api.ts';

/**
 * Runs in a frame where no content script of this copy of the extension has started, and takes away what an earlier
 * copy has left. Chromium keeps the old scripts running: they are told to look whether they are still wanted. Firefox
 * kills them where they stand: their hosts and highlights are found by their marks.
 */
function clear(api: string): void {
  if (api in globalThis) return;
  document.dispatchEvent(new Event('upshot:gone'));
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith('upshot-')) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll<HTMLElement>('html > div, dialog > div')) {
    // Not in the types: Firefox shows extensions every root of a shadow tree.
    const { openOrClosedShadowRoot } = host as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (openOrClosedShadowRoot?.querySelector('[data-upshot]')) host.remove();
  }
}

/** Clears a tab, as far as the extension may reach into it. */
export async function clearLeftovers(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: clear,
    args: [PAGE_API],
  });
}
