import { askPage } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { clearLeftovers } from '../platform/leftovers.ts';

/** A tab that does not answer holds no update up for longer, in ms. */
const PATIENCE = 3000;

/** Most tabs are out of reach. */
async function inAllTabs(run: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && run(id)));
}

/** The copy before an update may still have marks and a card in open pages. */
export const clearTabs = () => inAllTabs(clearLeftovers);

/**
 * Firefox kills the scripts in open pages with the update, and the next copy may not reach them all: everything ends
 * before, then the update may come. Chromium's scripts find out by themselves.
 */
export function listenForUpdates(): void {
  if (!browser.runtime.getBrowserInfo) return;
  browser.runtime.onUpdateAvailable.addListener(async () => {
    const isLate = new Promise(resolve => setTimeout(resolve, PATIENCE));
    await Promise.race([inAllTabs(tabId => askPage({ tabId }, 'stop')), isLate]);
    browser.runtime.reload();
  });
}
