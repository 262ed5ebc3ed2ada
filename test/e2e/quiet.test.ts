import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { askExtension } from './editors/ask-extension.ts';
import { marksOn } from './marks-on.ts';
import { onTestPage } from './test-page.ts';

const FIELDS = 80;
/** Longer than every wait of ours after typing, in ms. */
const SETTLED = 1_500;

/** Calls into scripts of extensions while `run` goes on. */
async function callsDuring(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await run();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const events: { args?: unknown }[] = trace.traceEvents;
  return events.filter(({ args }) => JSON.stringify(args ?? '').includes('chrome-extension://')).length;
}
const wait = (page: Page, ms: number) => page.evaluate(ms => new Promise(done => setTimeout(done, ms)), ms);

describe.each(BROWSERS)('quiet in %s', name => {
  const on = onTestPage(name, 'one-field.html');

  test('fields far from the view are marked once they come near; the badge and the list know all of them', async () => {
    const { driver, page } = on;
    await page.evaluate(count => {
      document.body.replaceChildren(
        ...Array.from({ length: count }, (_, at) => {
          const field = document.createElement('textarea');
          field.id = `field-${at}`;
          field.style.cssText = 'display:block;height:160px';
          field.value = `Responsible for the keys of ${at + 2} shops.`;
          return field;
        }),
      );
    }, FIELDS);
    const fields = async () => (await marksOn(driver, page)).map(({ field }) => field);
    await until('those in view are marked', async () => (await fields()).includes('field-0'));
    await until('the badge counts all', async () => (await driver.badge()) === String(FIELDS));
    const near = await page.evaluate(() => {
      const marks = ['fix', 'improve', 'consider'].map(
        level => CSS.highlights.get(`upshot-${level}`)?.size ?? 0,
      );
      return marks.reduce((sum, size) => sum + size);
    });
    expect(near).toBeLessThan(FIELDS / 2);
    const last = `field-${FIELDS - 1}`;
    expect(await fields()).not.toContain(last);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('the last is marked', async () => (await fields()).includes(last));
    await until('the first is let go', async () => !(await fields()).includes('field-0'));
    // No event of its own tells of this.
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#field-40');
      if (field) field.value = 'Opened 4 shops.';
    });
    const popup = await driver.openPopup(page);
    await until('the tab is there', () => popup.run(root => root.querySelector('#tab-review') !== null));
    await popup.click('#tab-review');
    await until('the list has all that are left', async () => {
      const count = await popup.run(
        root => root.querySelector('.group-title .group-count')?.textContent ?? '',
      );
      return count === String(FIELDS - 1);
    });
    await popup.close();
  });

  // Only Chromium tells how often the code of a script is called.
  if (name === 'chromium')
    test('does nothing at all while nobody types, nor once it is switched off', async () => {
      const page = await on.driver.newPage(`${on.url}sample-resume.html`);
      await until('the page is marked', async () => (await marksOn(on.driver, page)).length > 3);
      await page.focus('#summary');
      const typing = await callsDuring(page, async () => {
        await page.keyboard.type('a');
        await wait(page, SETTLED);
      });
      expect(typing).toBeGreaterThan(0);
      expect(await callsDuring(page, () => wait(page, 3_000))).toBe(0);
      await askExtension(on.driver.browser, 'stop');
      const off = await callsDuring(page, async () => {
        await page.keyboard.type('b');
        await page.mouse.click(300, 300);
        await page.evaluate(() => {
          scrollTo(0, 200);
          document.body.append(document.createElement('textarea'));
        });
        await wait(page, SETTLED);
      });
      expect(off).toBe(0);
      await page.close();
    });
});
