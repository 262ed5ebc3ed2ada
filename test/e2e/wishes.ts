import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find.ts';
import { Chrome } from '../browsers/firefox-window.ts';

/** What a user may have told the system. */
type Wish = 'dark' | 'light' | 'less motion' | 'forced colours';

const FEATURES: Record<Wish, { name: string; value: string }> = {
  dark: { name: 'prefers-color-scheme', value: 'dark' },
  light: { name: 'prefers-color-scheme', value: 'light' },
  'less motion': { name: 'prefers-reduced-motion', value: 'reduce' },
  'forced colours': { name: 'forced-colors', value: 'active' },
};

/** Firefox's own switches for the same. */
const PREFS: Record<Wish, readonly [string, number]> = {
  dark: ['layout.css.prefers-color-scheme.content-override', 0],
  light: ['layout.css.prefers-color-scheme.content-override', 1],
  'less motion': ['ui.prefersReducedMotion', 1],
  'forced colours': ['browser.display.document_color_use', 2],
};

/** Has the browser act on exactly these wishes on a page, and no longer on those of the last call. */
export async function wish(name: BrowserName, page: Page, ...wishes: readonly Wish[]): Promise<void> {
  if (name === 'firefox') {
    const chrome = new Chrome(page.browser());
    const set = wishes.map(one => PREFS[one]);
    const all = Object.values(PREFS).map(([pref]) => pref);
    await chrome.run(`for (const pref of ${JSON.stringify(all)}) Services.prefs.clearUserPref(pref);
      for (const [pref, value] of ${JSON.stringify(set)}) Services.prefs.setIntPref(pref, value);`);
    return;
  }
  const session = await page.createCDPSession();
  // The wish ends with the session.
  await session.send('Emulation.setEmulatedMedia', { features: wishes.map(one => FEATURES[one]) });
}

/** Shows a page of the extension in light or in dark, and at rest. */
export function dress(name: BrowserName, page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (name === 'firefox') return wish(name, page, scheme, 'less motion');
  return page.emulateMediaFeatures([FEATURES[scheme], FEATURES['less motion']]);
}

/** The most that a user may set for text and still lose nothing (WCAG 1.4.12). */
export const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Gives a page of the extension that spacing; its policy lets no style element in. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(css => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, TEXT_SPACING);
}
