import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { axeFaults, clipped, smallTargets } from './axe.ts';
import { emptyViews, openAsTab, showView, views } from './popup-views.ts';
import { dress, spaceText } from './wishes.ts';

const names = [...Object.keys(views), ...Object.keys(emptyViews)];
const controls = 'button, input, textarea, select, summary';

/** Controls and words past an edge of the window, and how far the page scrolls sideways, in CSS px. */
const lostOn = (page: Page) =>
  page.evaluate(controls => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const cut = [...document.querySelectorAll<HTMLElement>(`${controls}, p, h1, h2, h3`)]
      .filter(one => one.checkVisibility() && !one.closest('.for-screen-readers, .clamped'))
      .filter(one => {
        const { left, right } = one.getBoundingClientRect();
        return left < -1 || right > document.documentElement.clientWidth + 1;
      })
      .map(one => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 30)}`);
    return { wide, cut };
  }, controls);
const NOTHING = { wide: 0, cut: [] };

describe.each(BROWSERS)('every view of the popup in %s', browser => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchWith(browser, 'dist');
    page = await openAsTab(driver);
  });
  afterAll(() => driver?.close());

  const setRootStyle = (css: string) =>
    page.evaluate(css => {
      document.documentElement.style.cssText = css;
    }, css);

  test('a fault that is put in is found, in light and in dark', async () => {
    await dress(browser, page, 'dark');
    await showView(page, 'statements');
    await page.evaluate(() => {
      const field = document.createElement('input');
      const words = document.createElement('p');
      words.textContent = 'Grey on its paper';
      words.style.color = 'light-dark(#bbb, #444)';
      document.querySelector('.panel')!.append(field, words);
    });
    const faults = async () => (await axeFaults(page)).map(([rule]) => rule).sort();
    expect(await faults()).toEqual(['color-contrast', 'label']);
    await dress(browser, page, 'light');
    expect(await faults()).toEqual(['color-contrast', 'label']);
  });

  test.each(names)(
    '%s has no fault in light and in dark, and loses nothing when it is narrow or large',
    async name => {
      await dress(browser, page, 'light');
      await showView(page, name);
      const faults = { light: await axeFaults(page), dark: [] as string[][] };
      await dress(browser, page, 'dark');
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      faults.dark = await axeFaults(page);
      expect(faults).toEqual({ light: [], dark: [] });
      expect(await smallTargets(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.querySelectorAll('[role="status"], [aria-live]').length),
      ).toBe(1);

      await page.setViewport({ width: 320, height: 560 });
      expect(await lostOn(page), '320 px').toEqual(NOTHING);
      await page.setViewport({ width: 380, height: 560 });
      await setRootStyle('font-size: 200%');
      expect(await lostOn(page), '200 %').toEqual(NOTHING);
      await setRootStyle('');
      await spaceText(page);
      expect({ ...(await lostOn(page)), clipped: await clipped(page) }, 'text spacing').toEqual({
        ...NOTHING,
        clipped: [],
      });
    },
  );

  test('messages to screen readers come two seconds apart, and none while an input method composes', async () => {
    await dress(browser, page, 'light');
    await showView(page, 'statements');
    await page.evaluate(() => {
      const world = globalThis as unknown as { heard: { text: string; at: number }[] };
      const region = document.querySelector('[role="status"]')!;
      world.heard = [];
      new MutationObserver(() => {
        if (region.textContent) world.heard.push({ text: region.textContent, at: performance.now() });
      }).observe(region, { childList: true, characterData: true, subtree: true });
    });
    const heard = () =>
      page.evaluate(() => (globalThis as unknown as { heard: { text: string; at: number }[] }).heard);
    const search = (words: string, composing: 'start' | 'end' | '' = '') =>
      page.evaluate(
        (words, composing) => {
          const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
          if (composing)
            field.dispatchEvent(new CompositionEvent(`composition${composing}`, { bubbles: true }));
          field.value = words;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        words,
        composing,
      );
    await search('support');
    await until('the first is heard', async () => (await heard()).length === 1);
    await search('nothing such');
    await until('the second is heard', async () => (await heard()).length === 2);
    const [first, second] = await heard();
    expect(second!.at - first!.at).toBeGreaterThanOrEqual(1_990);

    await search('team', 'start');
    await until('any other message would have come', () =>
      page.evaluate(at => performance.now() > at, second!.at + 3_000),
    );
    expect(await heard()).toHaveLength(2);
    await search('team', 'end');
    await until('it is heard afterwards', async () => (await heard()).length === 3);
  });
});
