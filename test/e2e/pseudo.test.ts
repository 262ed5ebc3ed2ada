import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error: scripts of the build have no types.
import { writeLocales } from '../../src/build/locales.mjs';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchFrom } from '../browsers/launch.ts';
import { atRest, clipped } from './axe.ts';
import { SECTIONS, showSection } from './options-sections.ts';
import { loadAgain, openOwnTab } from './own-tab.ts';
import { stored } from './popup-stored.ts';
import { emptyViews, showView, views } from './popup-views.ts';

/** Words that are the same in every language, and data of the engine: rules and their examples. */
const UNTRANSLATED =
  '.product, kbd, dt, .rule, .rows b, .shortcuts, pre, summary, .phrase, .host, .hosts, .sample, .site, .switch-label, .row, .choice-label';

/** What engine, rules and goals say is data of the English language, and so is what the user wrote. */
const DATA =
  JSON.stringify(stored) +
  ['src/engine', 'src/rules', 'src/goals']
    .flatMap(folder => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** Views that are others, scrolled further: for the eyes. */
const SCROLLED = ['story-outcome', 'answer-outcome'];
const NAMES = [...Object.keys(views), ...Object.keys(emptyViews)].filter(name => !SCROLLED.includes(name));

const folder = mkdtempSync(join(tmpdir(), 'upshot-pseudo-'));

// What `build.mjs --pseudo` makes: the extension as it ships, with other texts.
beforeAll(() => {
  cpSync('dist', folder, { recursive: true });
  writeLocales(folder, true);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Texts below a node that do not come from the locale; those of the pseudo-locale are accented, between brackets. */
function foreignIn(root: ParentNode, untranslated: string): string[] {
  const texts: string[] = [];
  const document = root.ownerDocument!;
  const walker = document.createTreeWalker(root, document.defaultView!.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!/\p{L}{2}/u.test(data) || parentElement?.closest(untranslated)) continue;
    const around = parentElement?.textContent ?? '';
    // A text of several paragraphs opens its bracket in the first.
    if (!around.includes('[') && !/[áçéíñöü]/.test(data)) texts.push(data.trim());
  }
  return texts;
}

describe.each(BROWSERS)('longer words in %s', browser => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchFrom(browser, folder);
  });
  afterAll(() => driver?.close());

  const foreignOnPage = (untranslated: string) =>
    page.evaluate(`(${foreignIn})(document.body, ${JSON.stringify(untranslated)})`) as Promise<string[]>;

  describe('the options', () => {
    beforeAll(async () => {
      page = await openOwnTab(driver, 'options.html');
    });

    test.each(SECTIONS)('“%s” has room for longer words, and says nothing past the locale', async section => {
      await page.setViewport({ width: 1000, height: 900 });
      await showSection(page, section);
      await expect.poll(() => clipped(page), atRest).toEqual([]);
      await page.setViewport({ width: 400, height: 900 });
      await expect.poll(() => clipped(page), atRest).toEqual([]);
      expect(await foreignOnPage(UNTRANSLATED)).toEqual([]);
    });
  });

  test('so has every step of the first minute, and the card that opens there', async () => {
    page = await openOwnTab(driver, 'welcome.html');
    const title = () => page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
    await until('it is there', title);
    for (let step = 0; step < 4; step++) {
      for (const width of [1000, 400]) {
        await page.setViewport({ width, height: 900 });
        await expect.poll(() => clipped(page), { ...atRest, message: `step ${step}` }).toEqual([]);
      }
      expect(await foreignOnPage(UNTRANSLATED), `step ${step}`).toEqual([]);
      if (step === 3) break;
      const before = await title();
      await page.click('.actions .button:last-child');
      await until('the next step', async () => (await title()) !== before);
    }

    await loadAgain(page, 'h1');
    await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>('.sample')!;
      field.textContent = '';
      field.focus();
      document.execCommand('insertText', false, 'Responsible for bringing in 50 new customers.');
    });
    const place = await until('it is marked', () =>
      page.evaluate(() => {
        const [mark] = CSS.highlights.get('upshot-improve') ?? [];
        const box = mark && (mark as Range).getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }),
    );
    await page.mouse.click(place.x, place.y);
    const card = await driver.card(page);
    await card.click('.more');
    await until('its menu is open', () => card.run(root => root.querySelector('.menu') !== null));
    const wide = await card.run(root => {
      const card = root.querySelector('.card')!;
      return card.scrollWidth - card.clientWidth;
    });
    expect(wide).toBe(0);
    const texts = await card.run(foreignIn, 'h2, .advice, .question, .hint, .preview, .unit, .icon');
    expect(texts.filter(text => !DATA.includes(text))).toEqual([]);
  });

  describe.each(['popup.html', 'panel.html'])('%s', file => {
    const names = file === 'popup.html' ? NAMES : ['goal'];

    beforeAll(async () => {
      page = await openOwnTab(driver, file);
      await page.setViewport({ width: file === 'popup.html' ? 380 : 320, height: 560 });
    });

    test.each(names)('view “%s” has room for longer words, and says nothing past the locale', async name => {
      await showView(page, name);
      await expect.poll(() => clipped(page), atRest).toEqual([]);
      const texts = await foreignOnPage(
        'mark, ins, [dir="auto"], .outcome, b, .product, kbd, option, .review-checks p',
      );
      // Days are written by the browser.
      const said = texts.filter(text => !/^\d{1,2} \p{L}{3} \d{4}$/u.test(text));
      expect(said.filter(text => !DATA.includes(text))).toEqual([]);
    });
  });
});
