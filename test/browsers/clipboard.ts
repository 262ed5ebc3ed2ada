import type { Page } from 'puppeteer-core';
import { Chrome } from './firefox-window.ts';

/** The text on the clipboard of the page's browser; '' when there is none. */
export async function clipboardText(page: Page): Promise<string> {
  const browser = page.browser();
  if ((await browser.version()).toLowerCase().startsWith('firefox'))
    return new Chrome(browser).run(`
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor('text/plain');
      const { clipboard } = Services;
      clipboard.getData(transferable, clipboard.kGlobalClipboard, window.browsingContext.currentWindowContext);
      const data = {};
      try { transferable.getTransferData('text/plain', data); } catch { return ''; }
      return data.value.QueryInterface(Ci.nsISupportsString).data;`);
  await browser.defaultBrowserContext().overridePermissions(new URL(page.url()).origin, ['clipboard-read']);
  return page.evaluate(() => navigator.clipboard.readText());
}
