import type { Browser } from 'puppeteer-core';
import { Chrome } from './firefox-window.ts';

/** Switches Firefox' extension off as its users do in the list of add-ons; gives what switches it on again. */
export async function disable(browser: Browser): Promise<() => Promise<void>> {
  const chrome = new Chrome(browser);
  const call = (name: string) =>
    chrome.run<void>(`
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('upshot@upshot.invalid');
      await addon.${name}();`);
  await call('disable');
  return () => call('enable');
}
