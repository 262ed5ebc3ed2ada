import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { launchWith } from '../browsers/launch.ts';
import { axeFaults, clipped, smallTargets } from './axe.ts';
import { dress, emptyViews, openAsTab, showView, views } from './popup-views.ts';
import { spaceText } from './wishes.ts';

const names = [...Object.keys(views), ...Object.keys(emptyViews)];
const controls = 'button, input, textarea, select, summary';

describe('every view of the popup', () => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchWith('chromium', 'dist');
    page = await openAsTab(driver);
  });
  afterAll(() => driver?.close());

  describe('in light and in dark', () => {
    test.each(names)('%s has no accessibility fault, no small target, one live region', async name => {
      await dress(page, 'light');
      await showView(driver, page, name);
      const faults = { light: await axeFaults(page), dark: [] as string[][] };
      await dress(page, 'dark');
      faults.dark = await axeFaults(page);
      expect(faults).toEqual({ light: [], dark: [] });
      expect(await smallTargets(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.querySelectorAll('[role="status"], [aria-live]').length),
      ).toBe(1);
    });
  });

  test('messages to screen readers come two seconds apart, and none while an input method composes', async () => {
    await dress(page, 'light');
    await showView(driver, page, 'statements');
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

  describe('in a narrow window, in large and in widely spaced text', () => {
    const lost = () =>
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
    const setRootStyle = (css: string) =>
      page.evaluate(css => {
        document.documentElement.style.cssText = css;
      }, css);

    test.each(names)('nothing of %s is lost', async name => {
      await dress(page, 'light');
      await showView(driver, page, name);
      await page.setViewport({ width: 320, height: 560 });
      const narrow = await lost();
      await page.setViewport({ width: 380, height: 560 });
      await setRootStyle('font-size: 200%');
      const large = await lost();
      await setRootStyle('');
      await spaceText(page);
      const spaced = { ...(await lost()), clipped: await clipped(page) };
      const nothing = { wide: 0, cut: [] };
      expect({ narrow, large, spaced }).toEqual({
        narrow: nothing,
        large: nothing,
        spaced: { ...nothing, clipped: [] },
      });
    });
  });
});
