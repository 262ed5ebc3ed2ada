import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { loadAgain } from './own-tab.ts';
import { stored } from './popup-stored.ts';
import { openAsTab, showView } from './popup-views.ts';

type Things = Record<string, Record<string, unknown> | undefined>;

describe.each(BROWSERS)('the popup in %s', name => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
    page = await openAsTab(driver);
  });
  afterAll(() => driver?.close());

  const kept = () =>
    page.evaluate(async () => {
      type Chrome = { chrome: { storage: { local: { get(): Promise<unknown> } } } };
      return (await (globalThis as unknown as Chrome).chrome.storage.local.get()) as Things;
    });
  const fieldValue = (selector: string) =>
    page.evaluate(selector => document.querySelector<HTMLTextAreaElement>(selector)?.value, selector);
  /** Empties a field as a user does who selects all and deletes. */
  const clear = async (selector: string) => {
    await page.locator(selector).wait();
    await page.evaluate(selector => {
      const field = document.querySelector(selector) as HTMLTextAreaElement;
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, selector);
  };
  const openGoal = async (id: string) => {
    await page.locator('#tab-goals').click();
    await page.locator(`[data-focus="goal ${id}"]`).click();
    await page.locator('.goal-parts').wait();
  };

  test('compares an advert and keeps nothing of it', async () => {
    await showView(page, 'goal-gap');
    await page.locator('.advert textarea').fill('Sell xylophones. A business degree is a plus.');
    await until('its words are compared', () =>
      page.evaluate(() => document.querySelector('.mentioned')?.textContent?.includes('business')),
    );
    const everywhere = JSON.stringify([await kept(), await page.evaluate(() => ({ ...localStorage }))]);
    expect(everywhere).toContain('Business degree');
    expect(everywhere).not.toMatch(/xylophone/i);
    await loadAgain(page, '.list');
    await openGoal('a');
    await page.locator('.advert summary').click();
    await until('it is empty', async () => (await fieldValue('.advert textarea')) === '');
  });

  test('asks before words for others go, and leaves all other words alone', async () => {
    await showView(page, 'goal-others');
    const { 'goal:a': before } = (await kept()) as Things;
    expect(before).toEqual(JSON.parse(JSON.stringify(stored['goal:a'])));
    await page.locator('.from-own-ask .button').click();
    const wording =
      'Working toward joining a Fortune 500 company as an entry-level sales representative within 1 year.';
    await until('the draft is stored', async () => (await kept())['goal:a']?.wording === wording);
    const { 'goal:a': after } = await kept();
    expect({ ...after, changed: 0 }).toEqual({ ...before, wording, changed: 0 });
  });

  test('remembers how far ahead one plans, and offers a short goal with steps as long-term', async () => {
    await showView(page, 'goals');
    await openGoal('b');
    await clear('#field-when');
    await page.locator('.plan-ahead select').fill('5');
    await page.locator('.plan-ahead .button').click();
    await until('it is planned', async () => (await kept())['goal:b']?.when === 'within 5 years');
    await loadAgain(page, '.list');
    await openGoal('a');
    await clear('#field-when');
    await until('five years are offered', async () => (await fieldValue('.plan-ahead select')) === '5');
    await page.locator('#field-when').fill('in 2 months');
    await page.locator('.view-title').click();
    await page.locator('[data-part="call-long"]').click();
    await until('it is long-term', async () => (await kept())['goal:a']?.horizon === 'long');
  });

  test('takes a bullet of a story as proof', async () => {
    await showView(page, 'composer');
    await clear('[data-focus="proof 0"]');
    await until('a story is offered', () =>
      page.evaluate(() => document.querySelectorAll('.slot:nth-child(2) option').length > 1),
    );
    const bullet =
      'Called twelve former clients a day and asked each for one referral, exceeding the 50-customer monthly target with 52';
    await page.locator('.slot:nth-child(2) select').fill(bullet);
    await until('it is the proof', async () => (await fieldValue('[data-focus="proof 0"]')) === bullet);
    await until('it is in the summary', () =>
      page.evaluate(
        bullet => document.querySelector('.outcome-text')?.textContent?.includes(`. ${bullet}. `),
        bullet,
      ),
    );
  });

  test('prints what is practised from a tab of its own, and nothing but the words', async () => {
    await showView(page, 'practice');
    const words = await page.evaluate(() => document.querySelector('.practice')?.textContent);
    await page.locator('[data-focus="print"]').click();
    const tab = await until('a tab shows the words', async () => {
      for (const one of await driver.browser.pages()) {
        const shown = await one
          .evaluate(() => {
            const isIt = location.hash.startsWith('#practice/');
            return isIt && document.querySelector('.practice') !== null;
          })
          .catch(() => false);
        if (shown) return one;
      }
      return undefined;
    });
    await until('they are the same', () =>
      tab.evaluate(words => document.querySelector('.practice')?.textContent === words, words),
    );
    if (name === 'chromium') {
      // Puppeteer shows Firefox no page as on paper.
      await tab.emulateMediaType('print');
      const texts = await tab.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());
      expect(texts.replaceAll(' ', '')).toBe(words?.replaceAll(/\s+/g, ''));
      const [scrolled, shown] = await tab.evaluate(() => {
        const { scrollHeight, clientHeight } = document.querySelector('.practice') as HTMLElement;
        return [scrollHeight, clientHeight] as const;
      });
      expect(scrolled).toBe(shown);
      await tab.emulateMediaType('screen');
    }
    await tab.evaluate(() => {
      globalThis.print = () => {
        document.body.dataset.printed = 'yes';
      };
    });
    await tab.locator('[data-focus="print"]').click();
    await until('it is printed', () => tab.evaluate(() => document.body.dataset.printed === 'yes'));
    await tab.close();
    await page.bringToFront();
  });

  test('has its four tabs in one line at 320 px', async () => {
    await page.setViewport({ width: 320, height: 560 });
    await showView(page, 'stories');
    await until('they stand in one line', () =>
      page.evaluate(() => {
        const tops = [...document.querySelectorAll<HTMLElement>('.tab')].map(tab => tab.offsetTop);
        return tops.length === 4 && new Set(tops).size === 1;
      }),
    );
    await page.setViewport({ width: 380, height: 560 });
  });
});
