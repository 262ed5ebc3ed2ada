import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, settled, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import { marksOn } from './marks-on.ts';

describe.each(BROWSERS)('settings on an open page in %s', name => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  /** Marks that still hold are kept, so their order tells when they were made. */
  const words = async () => (await marksOn(driver, page)).map(({ text }) => text).sort();
  const use = async (settings: object) => {
    await driver.setStorage({ settings });
    await page.bringToFront();
  };

  beforeAll(async () => {
    server = await serve('test/pages');
    driver = await launchWith(name, 'dist-local');
    page = await driver.newPage(`${server.url}sample-resume.html`);
    await until('hints', async () => (await words()).length > 3);
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  test('a rule that is switched off is gone at once, and comes back', async () => {
    const before = await settled('what is marked', words);
    expect(before).toContain('Responsible for');
    await use({ rulesOff: ['duty-opening'] });
    await until('no duty phrase is marked', async () => !(await words()).includes('Responsible for'));
    await use({});
    await until('all are back', async () => String(await words()) === String(before));
  });

  test('own phrases are marked, allowed ones are not', async () => {
    const before = await settled('what is marked', words);
    await use({ allowedPhrases: before, ownPhrases: ['spring catalog'] });
    await until('the own phrase is marked', async () => (await words()).includes('spring catalog'));
    await until('no allowed one is', async () => {
      const after = await words();
      return !before.some(phrase => after.includes(phrase));
    });
    await use({});
    await until('all as before', async () => String(await words()) === String(before));
  });

  test('the look of marks changes with the setting', async () => {
    const names = () => page.evaluate(() => [...CSS.highlights.keys()]);
    await use({ marks: 'shape' });
    await until('lines by shape alone', async () => (await names()).every(one => one.endsWith('-shape')));
    await use({ marks: 'contrast' });
    await until('lines in high contrast', async () =>
      (await names()).every(one => one.endsWith('-contrast')),
    );
    await use({});
    await until(
      'as at first',
      async () => String(await names()) === 'upshot-fix,upshot-improve,upshot-consider',
    );
  });

  test('the card has the colours that were chosen', async () => {
    for (const colors of ['light', 'dark']) {
      await use({ colors });
      await driver.command(page, 'next-hint');
      const card = await driver.card(page);
      await until(`a ${colors} card`, () =>
        card.run((root, colors) => {
          const shown = root.querySelector('.card');
          const paper = shown
            ? shown.ownerDocument.defaultView?.getComputedStyle(shown).backgroundColor
            : undefined;
          return (paper === 'rgb(255, 255, 255)') === (colors === 'light');
        }, colors),
      );
      await page.keyboard.press('Escape');
    }
  });

  test('a pointer that rests on a mark opens it where that is wanted', async () => {
    const rest = async () => {
      const place = await page.evaluate(() => {
        const words = document.querySelectorAll('#role-1 li')[1]?.firstChild;
        const range = document.createRange();
        range.setStart(words!, 0);
        range.setEnd(words!, 11);
        const { left, top, height } = range.getBoundingClientRect();
        return { x: left + 10, y: top + height / 2 };
      });
      await page.mouse.move(place.x, place.y + 100);
      await page.mouse.move(place.x, place.y);
    };
    await page.keyboard.press('Escape');
    await use({ isOpenedByHover: true });
    await rest();
    const card = await driver.card(page);
    // It stays when the pointer goes onto it, and when it goes away; Escape closes it wherever the pointer is.
    const box = await card.run(root => root.querySelector('.card')?.getBoundingClientRect().toJSON());
    await page.mouse.move(box.x + box.width / 2, box.y + 8);
    await page.mouse.move(5, 5);
    expect(await driver.hasCard(page)).toBe(true);
    await page.keyboard.press('Escape');
    await until('it is closed', async () => !(await driver.hasCard(page)));
  });
});
