import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, until } from '../browsers/driver.ts';
import { atRest, clipped } from './axe.ts';
import { stored } from './popup-stored.ts';
import { emptyViews, showView, views } from './popup-views.ts';

/** Words that are the same in every language, and data of the engine: rules and their examples. */
const UNTRANSLATED =
  '.product, kbd, dt, .rule, .rows b, .shortcuts, pre, summary, .phrase, .host, .hosts, .sample, .site, .switch-label, .row, .choice-label';

const PAGES = [
  'options.html#rules',
  'options.html#phrases',
  'options.html#ignored',
  'options.html#sites',
  'options.html#appearance',
  'options.html#language',
  'options.html#shortcuts',
  'options.html#data',
  'options.html#privacy',
  'options.html#help',
  'options.html#about',
];

/** What engine, rules and goals say is data of the English language, and so is what the user wrote. */
const DATA =
  JSON.stringify(stored) +
  ['src/engine', 'src/rules', 'src/goals']
    .flatMap(folder => readdirSync(folder, { withFileTypes: true, recursive: true }))
    .filter(entry => entry.isFile())
    .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

let driver: Driver;
let page: Page;
let origin: string;
const folder = mkdtempSync(join(tmpdir(), 'upshot-pseudo-'));

beforeAll(async () => {
  execFileSync(process.execPath, ['build.mjs', '--pseudo', `--outdir=${folder}`], { stdio: 'ignore' });
  driver = await launchChromium(folder);
  const [extension] = (await driver.browser.extensions()).values();
  origin = `chrome-extension://${extension?.id}/`;
  page = await driver.newPage(`${origin}options.html`);
});
afterAll(async () => {
  await driver?.close();
  rmSync(folder, { recursive: true });
});

/** Texts below a node that do not come from the locale; those of the pseudo-locale are accented, between brackets. */
function foreignIn(root: ParentNode, untranslated: string): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!/\p{L}{2}/u.test(data) || parentElement?.closest(untranslated)) continue;
    const around = parentElement?.textContent ?? '';
    // A text of several paragraphs opens its bracket in the first.
    if (!around.includes('[') && !/[áçéíñöü]/.test(data)) texts.push(data.trim());
  }
  return texts;
}

const foreignOnPage = (untranslated: string) =>
  page.evaluate(`(${foreignIn})(document.body, ${JSON.stringify(untranslated)})`) as Promise<string[]>;

test.each(PAGES)('%s has room for longer words, and says nothing past the locale', async path => {
  await page.goto('about:blank');
  await page.setViewport({ width: 1000, height: 900 });
  await page.goto(origin + path);
  await until('it is there', () => page.evaluate(() => document.querySelector('h1') !== null));
  await until('it is filled', () =>
    page.evaluate(() => (document.querySelector('main')?.children.length ?? 0) > 1),
  );
  await expect.poll(() => clipped(page), atRest).toEqual([]);
  await page.setViewport({ width: 400, height: 900 });
  await expect.poll(() => clipped(page), atRest).toEqual([]);
  expect(await foreignOnPage(UNTRANSLATED)).toEqual([]);
});

test('so has every step of the first minute, and the card that opens there', async () => {
  await page.goto(`${origin}welcome.html`);
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

  await page.goto(`${origin}welcome.html`);
  await until('it is there', title);
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
  const names = file === 'popup.html' ? [...Object.keys(views), ...Object.keys(emptyViews)] : ['goal'];

  beforeAll(async () => {
    await page.goto(`${origin}${file}`);
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
