import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { openedPopup } from '../browsers/opened-popup.ts';
import type { Surface } from '../browsers/surface.ts';
import { marksOn } from './marks-on.ts';
import { textOf } from './page-actions.ts';
import { caretAt, focusOn, focusSummary, onTestPage } from './test-page.ts';

const GOAL = 'Bring in 50 new customers a month within 6 months';
const WORDING = 'Bring in 50 new customers a month';
const OBJECTIVE = 'Seeking a challenging position in a growing company.';
const ACTION = 'Called twelve former clients a day';

const shown = (popup: Surface, selector: string) =>
  popup.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);
const there = (popup: Surface, selector: string) =>
  until(selector, () => popup.run((root, selector) => root.querySelector(selector) !== null, selector));
const click = async (popup: Surface, selector: string) => {
  await there(popup, selector);
  await popup.click(selector);
};
/** Types into the field with this label. */
async function write(popup: Surface, label: string, text: string): Promise<void> {
  let selector = '';
  await until(`a field “${label}”`, async () => {
    selector = await popup.run((root, label) => {
      const named = `:is(textarea, input)[aria-label=${JSON.stringify(label)}]`;
      const found = [...root.querySelectorAll<HTMLLabelElement>('label')].find(
        one => one.textContent?.trim() === label,
      );
      const own = found?.htmlFor ? `#${CSS.escape(found.htmlFor)}` : '';
      if (own && root.querySelector(own)) return own;
      return root.querySelector(named) ? named : '';
    }, label);
    return selector !== '';
  });
  await focusOn(popup, selector);
  await popup.type(text);
}
const pick = (popup: Surface, selector: string, at: number) =>
  popup.run(
    (root, selector, at) => {
      const list = root.querySelector<HTMLSelectElement>(selector);
      const view = (root as Document).defaultView as unknown as typeof globalThis;
      if (!list) throw new Error(`no ${selector}`);
      list.selectedIndex = at;
      list.dispatchEvent(new view.Event('change', { bubbles: true }));
    },
    selector,
    at,
  );

/** Other words for the summary, as typed; the caret is behind them. */
const writeSummary = (page: Page, words: string) =>
  page.evaluate(words => {
    const field = document.querySelector<HTMLTextAreaElement>('#summary')!;
    field.focus();
    field.select();
    document.execCommand('insertText', false, words);
  }, words);

describe.each(BROWSERS)('from a first thought to an answer in %s', name => {
  const on = onTestPage(name);

  test('a goal becomes steps, an achievement, a bullet, a summary on the page and an answer', async () => {
    const { driver, page } = on;
    await focusSummary(page);
    const popup = await driver.openPopup(page);

    // Captured in two actions.
    await click(popup, '#tab-goals');
    await there(popup, '.capture textarea');
    await focusOn(popup, '.capture textarea');
    await popup.type(GOAL);
    await popup.press('Enter');
    await click(popup, '.goal-rows .goal-open');

    // SMART as advice, steps with dates.
    await there(popup, '.letters');
    await until('it has S, M and T', () =>
      popup.run(root => {
        const letters = [...root.querySelectorAll('.letter')].map(
          one => one.getAttribute('aria-label') ?? '',
        );
        return letters.flatMap(one => (one.endsWith('has it') ? one.charAt(0) : [])).join('') === 'SMT';
      }),
    );
    await focusOn(popup, '[data-focus="new-step"]');
    await popup.type('List former clients by Friday');
    await popup.press('Enter');
    await there(popup, '.step');
    await write(popup, 'How much', '50');
    await write(popup, 'of what', 'customers');
    await write(popup, 'Words for others', WORDING);
    await click(popup, '.step .tick');
    await until('the step is done', async () => (await shown(popup, '.part-count')) === '1 of 1 step done');

    // Reached: 52 of 50.
    await click(popup, '.notice [title="Close"]');
    await click(popup, '[data-focus="reach"]');
    await write(popup, 'It came to', '52');
    await popup.run(root => ((root as Document).activeElement as HTMLElement | null)?.blur());
    await click(popup, '[data-focus="story"]');

    // The achievement as a bullet, in the user's own words and figures.
    await there(popup, '[data-part="bullet"]');
    await write(popup, 'Action', ACTION);
    let bullet = '';
    await until('the bullet follows', async () => {
      bullet = await shown(popup, '[data-part="bullet"]');
      return bullet.startsWith(ACTION) && bullet.includes('52') && bullet.includes('50');
    });
    await until('it is told against the target', async () =>
      (await shown(popup, '[data-part="against"]'))
        .replaceAll(' ', ' ')
        .includes('Exceeded the 50-customer target by 2 (104 %)'),
    );
    expect(bullet.match(/\d+/g)?.every(figure => ['50', '52'].includes(figure))).toBe(true);
    const letters = () =>
      popup.run(root => root.querySelector('.star-letters')?.getAttribute('aria-label') ?? '');
    await until('its parts are told', async () => (await letters()).endsWith('Task, Action, Result'));

    // The same with the result in front.
    await write(popup, 'Result', 'saving 15 hours a week');
    await click(popup, '[data-part="result-first"]');
    await until('the result leads', async () => {
      const turned = await shown(popup, '[data-part="bullet"]');
      return turned === 'Saved 15 hours a week by calling twelve former clients a day';
    });
    expect(await letters()).toMatch(/Action, Result$/);

    // The summary, put together and inserted.
    await click(popup, '#tab-statements');
    await click(popup, '.empty .is-main');
    await click(popup, '.view-switch');
    await write(popup, 'Who you are', 'Sales representative with 2 years in software');
    await focusOn(popup, '[data-focus="proof 0"]');
    await popup.type(ACTION);
    await until('the goal can be picked', () =>
      popup.run(root => root.querySelectorAll('.slot:nth-child(4) option').length > 1),
    );
    await pick(popup, '.slot:nth-child(4) select', 1);
    const summary = `Sales representative with 2 years in software. ${ACTION}. Brought in 50 new customers a month.`;
    await until('the summary follows', async () => (await shown(popup, '.outcome-text')) === summary);
    await click(popup, '.editor-foot .is-main');
    await there(popup, '.row-text');
    const before = await textOf(page, '#summary');
    await popup.click('.row-text');
    await until('it is in the summary', async () => (await textOf(page, '#summary')) === before + summary);

    // The answer for the interview, about what is still open.
    await click(popup, '#tab-goals');
    await click(popup, '[data-focus="back"]');
    await there(popup, '.capture textarea');
    await focusOn(popup, '.capture textarea');
    await popup.type('Lead a sales team within 2 years');
    await popup.press('Enter');
    await until('the next goal is listed', async () =>
      (await shown(popup, '.goal-rows')).includes('Lead a sales team'),
    );
    await popup.click('.goal-rows .goal-open');
    await write(popup, 'Words for others', 'Lead a sales team');
    await popup.run(root => ((root as Document).activeElement as HTMLElement | null)?.blur());
    await click(popup, '[data-focus="answer"]');
    await write(popup, 'Company', 'Zephyrline');
    await write(popup, 'Why this company', 'You train your own team leads');
    await until('the answer follows', async () => {
      const answer = await shown(popup, '.answer-text');
      return (
        answer.includes('I’d like to lead a sales team.') && answer.includes('You train your own team leads.')
      );
    });
    await popup.close();

    // Nothing private has reached the page.
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toContain('within 6 months');
    expect(html).not.toContain('Zephyrline');
  });

  test('the review misses a goal near the top; the card of an old objective leads to the composer', async () => {
    const { driver, page } = on;
    const kept = { version: 1, created: 1, changed: 1, order: 0, steps: [], moves: [] };
    const wording = 'Working toward a master electrician licence.';
    await driver.setStorage(
      { 'goal:a': { ...kept, id: 'a', text: 'Earn twice as much', wording } },
      { isAll: true },
    );
    await page.bringToFront();
    await writeSummary(page, OBJECTIVE);
    const popup = await driver.openPopup(page);
    await click(popup, '#tab-review');
    const missing = () =>
      popup.run(root => [...root.querySelectorAll('.review-next')].map(one => one.textContent ?? '').join());
    await until('the goal is missed', async () => (await missing()).includes(wording));
    await popup.click('.review-next:has(.is-soft) .link');
    await until('it is in the summary', async () => (await textOf(page, '#summary')).includes(wording));
    await until('it is missed no more', async () => !(await missing()).includes(wording));
    await popup.close();

    await page.bringToFront();
    await caretAt(page, '#summary', 0);
    await until('the objective is marked', async () =>
      (await marksOn(driver, page)).some(({ field, text }) => field === 'summary' && text === 'Seeking'),
    );
    await driver.command(page, 'next-hint');
    const card = await driver.card(page);
    await until('its card is open', () =>
      card.run(root => root.querySelector('h2')?.textContent === 'Old-style objective'),
    );
    await card.click('.choices .main');
    const composer = await openedPopup(name, driver.browser);
    await until('the composer is open', () =>
      composer.run(root => root.querySelector('.composer textarea') !== null),
    );
    await composer.close();
  });
});
