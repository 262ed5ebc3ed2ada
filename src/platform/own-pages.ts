import { browser } from './browser.ts';

export const version = (): string => browser.runtime.getManifest().version;

/** Opens a page of the extension (`options.html#privacy`) in a tab of its own. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
