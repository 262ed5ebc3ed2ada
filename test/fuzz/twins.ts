import { launch } from 'puppeteer-core';
import { UNCAPPED } from '../browsers/chromium.ts';
import { type BrowserName, requireBrowser } from '../browsers/find.ts';
import { UNCAPPED_PREFS } from '../browsers/firefox.ts';
import { launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import type { EditorCase } from '../e2e/editors/editors.ts';
import { PAGES } from '../pages/build.ts';
import { Side } from './side.ts';

/** Two browsers side by side: one with the extension, one that never heard of it. */
export async function openTwins(name: BrowserName, { isControl = false, isHasty = false } = {}) {
  const server = await serve(PAGES);
  const driver = await launchWith(name, 'dist-local', { isHasty });
  const plain = await launch({
    browser: name === 'firefox' ? 'firefox' : 'chrome',
    executablePath: requireBrowser(name),
    headless: true,
    defaultViewport: null,
    args:
      name === 'firefox'
        ? ['--width=1280', '--height=1000']
        : ['--no-sandbox', '--disable-gpu', ...(isHasty ? UNCAPPED : []), '--window-size=1280,1000'],
    ...(name === 'firefox' && isHasty ? { extraPrefsFirefox: UNCAPPED_PREFS } : {}),
  });
  const page = await driver.newPage('about:blank');
  const twin = await plain.newPage();
  // As a control both go without: what differs then is the editor's own doing.
  const host = isControl ? server.url.replace('localhost', 'without.localhost') : server.url;
  const isChromium = name === 'chromium';
  return {
    sides: (editor: EditorCase): readonly [Side, Side] => {
      const path = `${editor.name}/index.html`;
      const own = { driver, page, url: host + path, hasExtension: !isControl, isChromium };
      const without = { ...driver, browser: plain };
      return [
        new Side(editor, own),
        new Side(editor, {
          driver: without,
          page: twin,
          url: server.url + path,
          hasExtension: false,
          isChromium,
        }),
      ];
    },
    async close() {
      await driver.close();
      await plain.close();
      server.close();
    },
  };
}
