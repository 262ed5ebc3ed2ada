// `npm run screens:store`: the five pictures of the store listing, 1280 × 800, from the real extension, in docs/store.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../browsers/driver.ts';
import { launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import { marksOn } from '../e2e/marks-on.ts';

const SIZE = { width: 1280, height: 800 };

/** A resume with one hint open. */
async function withHint(driver: Driver, page: Page, hint: number): Promise<void> {
  await until('hints', async () => (await marksOn(driver, page)).length > 3);
  for (let at = 0; at < hint; at++) await driver.command(page, 'next-hint');
  await driver.card(page);
}

mkdirSync('docs/store', { recursive: true });
const server = await serve('test/pages');
const driver = await launchWith('chromium', 'dist-local');
try {
  const [extension] = (await driver.browser.extensions()).values();
  const own = (path: string) => `chrome-extension://${extension?.id}/${path}`;
  const resume = `${server.url}sample-resume.html`;
  const pictures: [address: string, ready: (page: Page) => Promise<unknown>][] = [
    [resume, page => withHint(driver, page, 2)],
    [resume, page => withHint(driver, page, 4)],
    [
      own('welcome.html'),
      page => until('the sample', () => page.evaluate(() => CSS.highlights.get('upshot-improve')?.size)),
    ],
    [own('options.html#rules'), page => page.waitForSelector('.rule')],
    [own('options.html#help/number'), page => page.waitForSelector('.help-card[open]')],
  ];
  for (const [at, [address, ready]] of pictures.entries()) {
    const page = await driver.newPage(address);
    await page.setViewport(SIZE);
    await ready(page);
    await page.screenshot({ path: `docs/store/${at + 1}.png` });
    await page.close();
  }
} finally {
  await driver.close();
  server.close();
}
