import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
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
