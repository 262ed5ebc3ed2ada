import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../browsers/driver.ts';
import { launchWith } from '../browsers/launch.ts';
import { dress, emptyViews, openAsTab, showView, views } from './popup-views.ts';

interface AxeResult {
  violations: { id: string; nodes: { html: string }[] }[];
}

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

  describe.each(['light', 'dark'] as const)('%s, by axe', scheme => {
    test.each(names)('%s', async name => {
      await dress(page, scheme);
      await showView(driver, page, name);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const { violations } = (await page.evaluate('axe.run(document)')) as AxeResult;
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      const small = await page.evaluate(
        controls =>
          [...document.querySelectorAll(controls)]
            .map(one => ({ name: one.className, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(({ name }) => name),
        controls,
      );
      expect(small).toEqual([]);
      expect(
        await page.evaluate(() => document.querySelectorAll('[role="status"], [aria-live]').length),
      ).toBe(1);
    });
  });

  describe.each([
    ['320 px wide', 320, '100%'],
    ['with text twice the size', 380, '200%'],
  ])('%s', (_, width, size) => {
    test.each(names)('loses nothing of %s', async name => {
      await page.setViewport({ width, height: 560 });
      await dress(page, 'light');
      await showView(driver, page, name);
      await page.evaluate(size => {
        document.documentElement.style.fontSize = size;
      }, size);
      const lost = await page.evaluate(controls => {
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
      await page.setViewport({ width: 380, height: 560 });
      expect(lost).toEqual({ wide: 0, cut: [] });
    });
  });
});
