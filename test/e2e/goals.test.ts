import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { pressUndo, textOf } from './page-actions.ts';
import { focusOn, focusSummary, onTestPage } from './test-page.ts';

const GOAL = 'Join a Fortune 500 company as an entry-level sales representative within 1 year.';
const WORDING = ' Working toward a first sales role and a state licence by June.';

const textIn = (popup: Surface, selector: string) =>
  popup.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);
const focused = (popup: Surface) =>
  popup.run(root => (root as Document).activeElement?.getAttribute('data-focus') ?? '');
/** Drags a row by its grip onto the lower half of another, by the events of a browser's own dragging. */
const dragStep = (popup: Surface, from: number, onto: number) =>
  popup.run(
    (root, from, onto) => {
      const view = (root as Document).defaultView as unknown as typeof globalThis;
      const rows = root.querySelectorAll<HTMLElement>('.step[data-place]');
      const grip = rows[from]?.querySelector('.grip');
      const { bottom } = rows[onto]!.getBoundingClientRect();
      const dataTransfer = new view.DataTransfer();
      for (const [type, target] of [
        ['dragstart', grip],
        ['dragover', rows[onto]],
        ['drop', rows[onto]],
        ['dragend', grip],
      ] as const)
        target?.dispatchEvent(
          new view.DragEvent(type, { dataTransfer, clientY: bottom - 2, bubbles: true, cancelable: true }),
        );
    },
    from,
    onto,
  );
const steps = (popup: Surface) =>
  popup.run(root =>
    [...root.querySelectorAll<HTMLTextAreaElement>('.step-words > .goal-field textarea')].map(
      one => one.value,
    ),
  );

/** Presses a key until the focus is on something with such a name; one press is seen before the next. */
async function walkTo(popup: Surface, key: string, name: RegExp): Promise<void> {
  const place = () =>
    popup.run(root => {
      const { activeElement } = root as Document;
      return activeElement ? [...root.querySelectorAll('*')].indexOf(activeElement) : -1;
    });
  for (let presses = 0; presses < 40; presses += 1) {
    if (name.test(await focused(popup))) return;
    const before = await place();
    await popup.press(key);
    await until(`${key} moves the focus`, async () => (await place()) !== before);
  }
  throw new Error(`No ${name} was reached by ${key}.`);
}

describe.each(BROWSERS)('a goal in %s', name => {
  const on = onTestPage(name);
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    ({ driver, page } = on);
    await focusSummary(page);
  });

  test('goes from a first thought to a sentence in the summary, and nothing else of it does', async () => {
    const before = await textOf(page, '#summary');
    const popup = await driver.openPopup(page);
    await until('the statements come first', () =>
      popup.run(root => root.querySelector('[aria-selected="true"]')?.id === 'tab-statements'),
    );
    await popup.click('#tab-goals');
    await until('the box for a new goal has the focus', async () => (await focused(popup)) === 'text');
    await popup.type(GOAL);
    await popup.press('Enter');
    await until('the goal is listed', async () => (await textIn(popup, '.goal-rows')).includes(GOAL));
    expect(await textIn(popup, '.goal-rows')).toContain('Long-term');

    await popup.click('.goal-rows .goal-open');
    await until('the letters are there', () => popup.run(root => root.querySelector('.letters') !== null));
    const letters = await popup.run(root =>
      [...root.querySelectorAll('.letter')].map(letter => letter.getAttribute('aria-label')),
    );
    expect(letters).toEqual([
      'Specific, has it',
      'Measurable, has it',
      'Achievable, unclear',
      'Relevant, unclear',
      'Time-bound, has it',
    ]);

    await popup.click('.new-step + .link');
    await until('the example steps are there', async () => (await steps(popup)).length === 4);
    const moved = (await steps(popup))[1];
    await popup.click('.step:nth-child(2) [data-focus^="up "]');
    await until('the second step is the first', async () => (await steps(popup))[0] === moved);
    await until('the other way has the focus', async () => /^down /.test(await focused(popup)));
    await popup.press('Alt+ArrowDown');
    await until('and the second again', async () => (await steps(popup))[1] === moved);
    await dragStep(popup, 1, 3);
    await until('dragged down, it is the last', async () => (await steps(popup))[3] === moved);
    await dragStep(popup, 3, 0);
    await until('dragged up, it is the second again', async () => (await steps(popup))[1] === moved);
    await popup.click('.step .tick');
    await until('one step is done', async () => (await textIn(popup, '.part-count')) === '1 of 4 steps done');

    await popup.click('#field-wording');
    // Faster than fingers, and nothing is waited for.
    await popup.type(WORDING.slice(0, 30));
    await popup.close();

    const again = await driver.openPopup(page);
    await until(
      'the popup is back in the middle of the word',
      async () => (await focused(again)) === 'wording',
    );
    await until('one step is done', async () => (await textIn(again, '.part-count')) === '1 of 4 steps done');
    expect(await again.run(root => root.querySelector<HTMLTextAreaElement>('#field-wording')?.value)).toBe(
      WORDING.slice(0, 30),
    );
    await again.type(WORDING.slice(30));
    await until('the field of the page is known', async () =>
      (await textIn(again, '.share')).includes('Insert into'),
    );
    await again.click('.share .is-main');
    await until(
      'the wording is in the summary',
      async () => (await textOf(page, '#summary')) === before + WORDING.trim(),
    );
    await again.close();

    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Fortune 500');
    await page.bringToFront();
    await page.focus('#summary');
    await pressUndo(page);
    await until('the summary is as before', async () => (await textOf(page, '#summary')) === before);
  });

  test('is kept: the next popup lists it, one done step and all', async () => {
    const popup = await driver.openPopup(page);
    await popup.click('#tab-goals');
    await until('the goal is listed', async () => (await textIn(popup, '.goal-rows')).includes(GOAL));
    await until('with one step done', async () =>
      (await textIn(popup, '.goal-rows')).includes('1 of 4 steps done'),
    );
    await until('every goal has its lock', () =>
      popup.run(root => {
        const rows = [...root.querySelectorAll('.goal-row')];
        return rows.length > 0 && rows.every(row => row.querySelector('.goal-meta .icon') !== null);
      }),
    );
    await popup.close();
  });

  test('is reached by keys alone', async () => {
    const popup = await driver.openPopup(page);
    const tab = () => popup.run(root => root.querySelector('[aria-selected="true"]')?.id);
    await until('the tabs are there', async () => (await tab()) === 'tab-statements');
    await focusOn(popup, '#tab-statements');
    await popup.press('ArrowRight');
    await until('the goals show', async () => (await tab()) === 'tab-goals');
    const focusId = () => popup.run(root => (root as Document).activeElement?.id);
    await until('its tab has the focus', async () => (await focusId()) === 'tab-goals');
    // Past the last one, round to the first.
    for (const next of ['tab-review', 'tab-stories']) {
      await popup.press('ArrowRight');
      await until(next, async () => (await tab()) === next && (await focusId()) === next);
    }
    await popup.press('ArrowRight');
    await until('round to the statements', async () => (await focusId()) === 'tab-statements');
    await popup.press('ArrowLeft');
    await until('round again', async () => (await focusId()) === 'tab-stories');
    await popup.press('Home');
    await until('home', async () => (await focusId()) === 'tab-statements');
    await popup.press('ArrowRight');
    await until('and back', async () => (await tab()) === 'tab-goals');
    await popup.press('Enter');
    await until('Enter goes on into the goals', async () => (await focused(popup)) === 'text');
    await popup.type('Get the licence');
    await popup.press('Enter');
    await until('the goal is listed', async () =>
      (await textIn(popup, '.goal-rows')).startsWith('Get the licence'),
    );
    await walkTo(popup, 'Tab', /^goal /);
    await popup.press('Enter');
    await until('the goal is open', async () => (await focused(popup)) === 'back');

    await walkTo(popup, 'Tab', /^new-step$/);
    const four = ['Research', 'Enrol', 'Take the exam', 'Apply'];
    for (const [at, text] of four.entries()) {
      await popup.type(text);
      await popup.press('Enter');
      await until('the step is there, the box has the focus', async () => {
        const [all, box] = [await steps(popup), await textIn(popup, '.new-step textarea')];
        return all.length === at + 1 && box === '' && (await focused(popup)) === 'new-step';
      });
    }

    // Reordered by a key and by a button: the focus goes along.
    const last = await popup.run(
      root => root.querySelector('.step:last-child .tick')?.getAttribute('data-focus') ?? '',
    );
    const id = last.slice('tick '.length);
    await walkTo(popup, 'Shift+Tab', new RegExp(`^more ${id}$`));
    for (const place of [2, 1]) {
      await popup.press('Alt+ArrowUp');
      await until('the last step goes up, the focus with it', async () => {
        const isThere = (await steps(popup))[place] === 'Apply';
        return isThere && (await focused(popup)) === `more ${id}`;
      });
    }
    await walkTo(popup, 'Shift+Tab', new RegExp(`^up ${id}$`));
    await popup.press('Enter');
    await until('it is the first, and its other button has the focus', async () => {
      const isThere = (await steps(popup))[0] === 'Apply';
      return isThere && (await focused(popup)) === `down ${id}`;
    });

    // A date, done, deleted and back.
    await walkTo(popup, 'Shift+Tab', new RegExp(`^step-when ${id}$`));
    await popup.type('in 2 months');
    await walkTo(popup, 'Shift+Tab', new RegExp(`^tick ${id}$`));
    await until('it has a date', async () => (await textIn(popup, '.step:first-child .step-due')) !== '');
    await popup.press(' ');
    await until('it is done', async () => (await textIn(popup, '.part-count')) === '1 of 4 steps done');
    expect(await focused(popup)).toBe(`tick ${id}`);
    await walkTo(popup, 'Tab', new RegExp(`^more ${id}$`));
    await popup.press('Tab');
    await until('Delete has the focus', () =>
      popup.run(root => (root as Document).activeElement?.getAttribute('aria-label') === 'Delete: Apply'),
    );
    await popup.press('Enter');
    await until('it is gone, the next one has the focus', async () => {
      const isGone = (await steps(popup)).join() === 'Research,Enrol,Take the exam';
      return isGone && (await focused(popup)).startsWith('step-text ');
    });
    await popup.press('Control+z');
    await until('it is back', async () => (await steps(popup))[0] === 'Apply');
    await popup.close();
  });
});
