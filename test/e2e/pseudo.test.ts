import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browsers/chromium.ts';
import { type Driver, until } from '../browsers/driver.ts';
import { clipped } from './axe.ts';

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
  'options.html#privacy',
  'options.html#help',
  'options.html#about',
  'welcome.html',
];

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

test.each(PAGES)('%s has room for longer words, and says nothing past the locale', async path => {
  for (const width of [1000, 400]) {
    await page.setViewport({ width, height: 900 });
    await page.goto('about:blank');
    await page.goto(origin + path);
    await until('it is there', () => page.evaluate(() => document.querySelector('h1') !== null));
    await until('it is filled', () =>
      page.evaluate(() => (document.querySelector('main')?.children.length ?? 0) > 1),
    );
    expect(await clipped(page)).toEqual([]);
  }
  const foreign = await page.evaluate(untranslated => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      if (!/\p{L}{2}/u.test(data) || parentElement?.closest(untranslated)) continue;
      const around = parentElement?.textContent ?? '';
      if (!around.includes('[')) texts.push(data);
    }
    return texts;
  }, UNTRANSLATED);
  // A text of several paragraphs opens its bracket in the first.
  expect(foreign.filter(text => !/[áçéíñöü]/.test(text))).toEqual([]);
});
