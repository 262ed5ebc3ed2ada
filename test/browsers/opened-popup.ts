import type { Browser } from 'puppeteer-core';
import { until } from './driver.ts';
import type { BrowserName } from './find.ts';
import { DOCUMENT_ROOT, firefoxSurface } from './firefox-surface.ts';
import { Chrome } from './firefox-window.ts';
import type { Surface } from './surface.ts';

/** The popup that the extension has opened by itself: on its button, or in a tab where the browser opens none. */
export async function openedPopup(
  name: BrowserName,
  browser: Browser,
): Promise<Pick<Surface, 'run' | 'close'>> {
  if (name === 'chromium') {
    const page = await (await browser.waitForTarget(one => one.url().endsWith('/popup.html'))).asPage();
    return {
      run: (read, ...args) => page.evaluate(`(${read})(document, ...${JSON.stringify(args)})`) as never,
      close: () => page.close(),
    };
  }
  const chrome = new Chrome(browser);
  const find = `[document.querySelector('browser.webextension-popup-browser'), ...gBrowser.tabs.map(tab => tab.linkedBrowser)]
    .find(one => one?.currentURI.spec.endsWith('/popup.html') && (one.closest('panel')?.state ?? 'open') === 'open')`;
  await until('the popup is open', () => chrome.run<boolean>(`return Boolean(${find});`));
  return firefoxSurface(chrome, find, DOCUMENT_ROOT, () =>
    chrome.run(`const page = ${find};
      const panel = page.closest('panel');
      if (panel) panel.hidePopup(); else gBrowser.removeTab(gBrowser.getTabForBrowser(page));`),
  );
}
