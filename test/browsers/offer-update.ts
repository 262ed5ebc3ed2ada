import type { Browser } from 'puppeteer-core';
import { Chrome } from './firefox-window.ts';

const ID = JSON.stringify('upshot@upshot.invalid');

/** Tells Firefox' extension of an update that waits for it. Gives whether the extension has let it come since. */
export async function offerUpdate(browser: Browser): Promise<() => Promise<boolean>> {
  const chrome = new Chrome(browser);
  await chrome.run(`
    const { AddonManagerPrivate } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    globalThis.upshotUpdate = { version: '999', isTaken: false, install() { this.isTaken = true; } };
    AddonManagerPrivate.getUpgradeListener(${ID})(globalThis.upshotUpdate);`);
  return () => chrome.run<boolean>('return globalThis.upshotUpdate.isTaken;');
}
