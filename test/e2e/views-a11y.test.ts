import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { atRest, axeFaults, clipped, smallTargets } from './axe.ts';
import { SECTIONS, showSection } from './options-sections.ts';
import { openOwnTab, storeOnly } from './own-tab.ts';
import { stored } from './popup-stored.ts';
import { emptyViews, openAsTab, showView, views } from './popup-views.ts';
import { dress, spaceText } from './wishes.ts';

const names = [...Object.keys(views), ...Object.keys(emptyViews)];
/** One of each tab, and the longest: the side panel is the same app in a document of its own. */
const PANEL_VIEWS = ['statements', 'composer', 'goal', 'review-pasted', 'story'];
const OPTIONS_STORED = {
  settings: { ownPhrases: ['rockstar'], allowedPhrases: ['Various Inc'] },
  ignored: [{ hash: 'x', rule: 'duty-opening', site: 'example.com', at: 0 }],
  'statement:a': { text: 'Night nurse.', changed: 9, earlier: [{ text: 'Ward nurse.', changed: 8 }] },
  // More than the account takes.
  'statement:b': { text: 'x'.repeat(110_000), changed: 9 },
  'sync-on': true,
};
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

describe.each(BROWSERS)('every view in %s', browser => {
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
  const expectNoFault = async () => {
    await dress(browser, page, 'light');
    await expect.poll(() => axeFaults(page), { ...atRest, message: 'light' }).toEqual([]);
    await dress(browser, page, 'dark');
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    await until('the page is told to be dark', isDark);
    // All but its colours is the same.
    const inDark = () => axeFaults(page, ['color-contrast']);
    await expect.poll(inDark, { ...atRest, message: 'dark' }).toEqual([]);
    await expect.poll(() => smallTargets(page), atRest).toEqual([]);
  };
  const expectNothingCut = async () => {
    await page.setViewport({ width: 320, height: 900 });
    await expect.poll(() => clipped(page), { ...atRest, message: '320 px' }).toEqual([]);
    await spaceText(page);
    await expect.poll(() => clipped(page), { ...atRest, message: 'text spacing' }).toEqual([]);
  };

  test('a fault that is put in is found, in light and in dark', async () => {
    await showView(page, 'statements');
    await page.evaluate(() => {
      const field = document.createElement('input');
      const words = document.createElement('p');
      words.textContent = 'Grey on its paper';
      words.style.color = 'light-dark(#bbb, #444)';
      document.querySelector('.panel')!.append(field, words);
    });
    for (const scheme of ['light', 'dark'] as const) {
      await dress(browser, page, scheme);
      const faults = async () => (await axeFaults(page)).map(([rule]) => rule).sort();
      await expect.poll(faults, { ...atRest, message: scheme }).toEqual(['color-contrast', 'label']);
    }
  });

  test.each(names)('popup, %s: no fault, nothing lost where it is narrow or large', async name => {
    await showView(page, name);
    await expectNoFault();
    const regions = '[role="status"], [aria-live]';
    await expect.poll(() => page.$$eval(regions, found => found.length), atRest).toBe(1);
    await page.setViewport({ width: 320, height: 560 });
    await expect.poll(() => lostOn(page), { ...atRest, message: '320 px' }).toEqual(NOTHING);
    await page.setViewport({ width: 380, height: 560 });
    await setRootStyle('font-size: 200%');
    await expect.poll(() => lostOn(page), { ...atRest, message: '200 %' }).toEqual(NOTHING);
    await setRootStyle('');
    await spaceText(page);
    const spaced = async () => ({ ...(await lostOn(page)), clipped: await clipped(page) });
    await expect.poll(spaced, { ...atRest, message: 'text spacing' }).toEqual({ ...NOTHING, clipped: [] });
  });

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

  test('goals change places by a click as well as by dragging', async () => {
    await dress(browser, page, 'light');
    await showView(page, 'goals');
    const texts = () => page.$$eval('.goal-rows .goal-text', rows => rows.map(row => row.textContent ?? ''));
    const { version, created, changed, steps, moves } = stored['goal:b'];
    const goal = { version, created, changed, steps, moves };
    await storeOnly(page, {
      'goal:d': { ...goal, id: 'd', order: 0, text: 'Become a nurse' },
      'goal:e': { ...goal, id: 'e', order: 1, text: 'Learn to swim' },
    });
    await until('both are listed', async () => (await texts()).join() === 'Become a nurse,Learn to swim');
    await page.hover('.goal-row');
    await page.click('.goal-row [aria-label^="Move down"]');
    await until(
      'they have changed places',
      async () => (await texts()).join() === 'Learn to swim,Become a nurse',
    );
    // Every row that can be dragged has both ways, the last one no way down.
    const ways = await page.$$eval('.goal-row', rows =>
      rows.map(row => [...row.querySelectorAll('.grip, .icon-button:enabled')].length),
    );
    expect(ways).toEqual([2, 2]);
  });

  describe('side panel', () => {
    beforeAll(async () => {
      page = await openOwnTab(driver, 'panel.html');
    });

    test.each(PANEL_VIEWS)('%s: no fault, nothing cut off where it is narrow', async name => {
      await page.setViewport({ width: 380, height: 900 });
      await showView(page, name);
      await expectNoFault();
      await expectNothingCut();
    });
  });

  describe('options', () => {
    beforeAll(async () => {
      await storeOnly(page, OPTIONS_STORED);
      page = await openOwnTab(driver, 'options.html');
    });

    test.each(SECTIONS)('%s: no fault, nothing cut off where it is narrow', async section => {
      await page.setViewport({ width: 1100, height: 900 });
      await showSection(page, section);
      await expectNoFault();
      await expectNothingCut();
    });
  });

  test('the first minute: no fault in a step, nothing cut off, its heading takes the focus', async () => {
    page = await openOwnTab(driver, 'welcome.html');
    await page.waitForSelector('.actions');
    for (let step = 0; step < 4; step++) {
      await page.setViewport({ width: 1000, height: 800 });
      await page.evaluate(() => {
        document.adoptedStyleSheets = [];
      });
      await expectNoFault();
      await expectNothingCut();
      if (step === 3) break;
      const before = await page.$eval('h1', one => one.textContent);
      await page.$eval('.actions .button:last-child', one => (one as HTMLElement).click());
      await until('the heading of the next step has the focus', () =>
        page.evaluate(
          before => document.activeElement?.matches('h1') && document.activeElement.textContent !== before,
          before,
        ),
      );
    }
  });
});
