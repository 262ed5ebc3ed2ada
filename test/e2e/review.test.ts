import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driver, settled, until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { pressUndo, textOf } from './page-actions.ts';
import { onTestPage } from './test-page.ts';

const textIn = (popup: Surface, selector: string) =>
  popup.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);
const says = (popup: Surface, selector: string, words: string) =>
  until(`${selector} says “${words}”`, async () => (await textIn(popup, selector)).includes(words));
const quotes = (popup: Surface) =>
  popup.run(root => [...root.querySelectorAll('.hint-row mark')].map(mark => mark.textContent ?? ''));
const there = (popup: Surface, selector: string) =>
  until(selector, () => popup.run((root, selector) => root.querySelector(selector) !== null, selector));
const pasted = (popup: Surface) =>
  popup.run(root => root.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? ' ');
const focused = (popup: Surface) =>
  popup.run(
    root => (root as Document).activeElement?.closest('.hint-row')?.querySelector('mark')?.textContent ?? '',
  );

/** Walks down to a row with these words, by keys alone. */
async function walkTo(popup: Surface, words: string): Promise<void> {
  for (let left = (await quotes(popup)).length; (await focused(popup)) !== words; left--) {
    if (left < 0) throw new Error(`No row says “${words}”`);
    const before = await focused(popup);
    await popup.press('ArrowDown');
    await until('the next row has the focus', async () => (await focused(popup)) !== before);
  }
}

describe.each(BROWSERS)('the review in %s', name => {
  const on = onTestPage(name);
  let driver: Driver;
  let page: Page;

  beforeAll(() => {
    ({ driver, page } = on);
  });

  const openReview = async (tab = page) => {
    const popup = await driver.openPopup(tab);
    await there(popup, '#tab-review');
    await popup.click('#tab-review');
    return popup;
  };
  const openList = async () => {
    const popup = await openReview();
    await until('the list has the focus', async () => (await focused(popup)) !== '');
    return popup;
  };

  test('opens with what is good and lists every hint in page order, with the field it is in', async () => {
    const popup = await openList();
    await until('how far it is, and what is next', async () => {
      const isTold = /^\d+ of 1\d bullets show a result$/.test(await textIn(popup, '.review-progress'));
      return isTold && (await textIn(popup, '.review-next')).includes('Responsible for');
    });
    const rows = () =>
      popup.run(root =>
        [...root.querySelectorAll('.hint-row .hint-title')].map(
          row => row.querySelector('.hint-where')?.textContent,
        ),
      );
    const fields = [
      'Professional Summary',
      'Northwind bullets',
      'Harbor bullets',
      'Corner Books description',
      'Volunteering bullets',
    ];
    await until('every field is there, in page order, and its hints are counted', async () => {
      const found = await rows();
      const count = await textIn(popup, '.group-title .group-count');
      return [...new Set(found)].join() === fields.join() && count === String(found.length);
    });
    const first = await settled('the list', () => quotes(popup));
    await popup.close();
    const again = await openList();
    await until('the list is the same', async () => (await quotes(again)).join('|') === first.join('|'));
    await again.close();
  });

  test('walks by arrow keys, shows the words on the page with Enter', async () => {
    const popup = await openList();
    await walkTo(popup, 'Handled');
    await popup.press('End');
    await until('the last row', async () => (await focused(popup)) === (await quotes(popup)).at(-1));
    await popup.press('Home');
    for (let row = 0; row < 6; row++) {
      await until(`row ${row} is in view with all that opened below it`, () =>
        popup.run((root, row) => {
          const current = root.querySelectorAll('.hint-row')[row]!;
          const box = current.querySelector('.hint-details')?.getBoundingClientRect();
          const hit = box && (root as Document).elementFromPoint(box.left + 9, box.bottom - 2);
          return hit !== undefined && current.contains(hit);
        }, row),
      );
      await popup.press('ArrowDown');
    }
    await walkTo(popup, 'In charge of');
    const scrolled = await page.evaluate(() => scrollY);
    await popup.press('Enter');
    await until('the words are selected', () =>
      page.evaluate(() => getSelection()?.toString() === 'In charge of'),
    );
    await until('the page has scrolled there', () =>
      page.evaluate(before => {
        const box = getSelection()?.getRangeAt(0).getBoundingClientRect();
        return scrollY !== before && box !== undefined && box.top > 0 && box.bottom < innerHeight;
      }, scrolled),
    );
    await popup.close();
  });

  test('applies with one key, as one undo step, and the count grows', async () => {
    const before = await textOf(page, '#role-2');
    const popup = await openList();
    await walkTo(popup, 'Responsible for');
    while (!(await textIn(popup, '.hint-row.is-current .hint-where')).startsWith('Harbor'))
      await popup.press('ArrowDown');
    await popup.press('a');
    await until('the line is rewritten', async () =>
      (await textOf(page, '#role-2')).includes('Brought in 50 new customers'),
    );
    await says(popup, '.notice', 'Replaced');
    await until(
      'the hint is off the list',
      async () =>
        !(await popup.run(root =>
          [...root.querySelectorAll('.hint-row')].some(row => row.textContent?.includes('bringing in 50')),
        )),
    );
    await until('another row has the focus', async () => (await focused(popup)) !== '');
    await popup.close();
    await page.bringToFront();
    await page.focus('#role-2');
    await pressUndo(page);
    await until('one undo takes it back', async () => (await textOf(page, '#role-2')) === before);
  });

  test('follows the typing on the page and tells how far it has come', async () => {
    const popup = await openList();
    const shown = await textIn(popup, '.review-progress');
    const rewrite = (from: string, to: string) =>
      page.evaluate(
        (from, to) => {
          const field = document.querySelector<HTMLTextAreaElement>('#role-3')!;
          field.value = field.value.replace(from, to);
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        },
        from,
        to,
      );
    await rewrite('Trained new staff.', 'Trained 12 new cashiers.');
    await until('the count has grown', async () =>
      (await textIn(popup, '.review-progress')).endsWith('+1 since you opened it'),
    );
    expect(await textIn(popup, '.review-progress')).not.toBe(shown);
    await rewrite('Trained 12 new cashiers.', 'Trained new staff.');
    await until('and is as before', async () => (await textIn(popup, '.review-progress')) === shown);
    await popup.close();
  });

  test('ignores with one key; Undo brings the hint back', async () => {
    const popup = await openList();
    const all = await settled('the list', () => quotes(popup));
    await walkTo(popup, 'Handled');
    await popup.press('i');
    await until('the hint is off the list', async () => (await quotes(popup)).length === all.length - 1);
    expect(await quotes(popup)).not.toContain('Handled');
    await popup.click('.notice .link');
    await until('the hint is back', async () => (await quotes(popup)).length === all.length);
    await popup.close();
  });

  test('tells fields of the same name apart, in several frames', async () => {
    const framed = await driver.newPage(`${on.url}one-field.html`);
    await framed.evaluate(() => {
      const lines = 'Responsible for the keys of 4 shops.';
      const field = document.querySelector<HTMLTextAreaElement>('#field');
      if (field) field.value = lines;
      field?.focus();
      const frame = document.createElement('iframe');
      frame.srcdoc = `<label>Description <textarea rows="4">${lines.replace('4 shops', '2 vans')}</textarea></label>`;
      document.body.append(frame);
    });
    const popup = await openReview(framed);
    const labels = () =>
      popup.run(root => [...root.querySelectorAll('.hint-where')].map(one => one.textContent ?? ''));
    await until('both are listed', async () => (await labels()).length === 2);
    expect(await labels()).toEqual(['Description', 'Description 2']);
    await popup.click('.hint-row:nth-child(2) .hint-open');
    await until('the words in the frame are selected', () =>
      framed.evaluate(() => {
        const field = document.querySelector('iframe')?.contentDocument?.querySelector('textarea');
        return field?.value.slice(field.selectionStart, field.selectionEnd) === 'Responsible for';
      }),
    );
    await popup.close();
    await framed.close();
  });

  test('checks pasted text, applies there and keeps it for next time', async () => {
    const blank = await driver.newPage(`${on.url}no-fields.html`);
    const popup = await openReview(blank);
    await says(popup, '.page-state', 'I can’t see an editor here.');
    await says(popup, '.review', 'I see no text to check here. Paste yours.');
    await popup.click('.review-paste');
    await there(popup, '#pasted');
    await popup.click('#pasted');
    await popup.type('Responsible for bringing in 50 new customers every month.');
    await until('the hint is listed', async () => (await quotes(popup)).includes('Responsible for'));
    await says(popup, '.review-head', 'not enough to judge');
    await popup.click('.hint-row.is-current .hint-actions .link');
    await says(popup, '[data-part="bullet"]', 'reaching [how many?] of 50');
    await popup.click('.stories [data-focus="back"]');
    await there(popup, '.stories .capture');
    await popup.click('#tab-review');
    await until('the hint is there', async () => (await quotes(popup)).includes('Responsible for'));
    await popup.click('.hint-row.is-current .button.is-main');
    await until(
      'the text is rewritten',
      async () => (await pasted(popup)) === 'Brought in 50 new customers every month.',
    );
    await says(popup, '.review-checks p', 'Duty phrase');
    await popup.click('.pasted-foot .button');
    await says(popup, '.notice', 'Copied');
    await popup.close();
    await until('the icon says nothing', async () => (await driver.badge()) === '');
    const again = await openReview(blank);
    await there(again, '.review-paste');
    await again.click('.review-paste');
    await until('the text is still there', async () => (await pasted(again)).startsWith('Brought in 50'));
    await again.click('.pasted-foot .link');
    await until('it is cleared', async () => (await pasted(again)) === '');
    await again.click('#pasted');
    await again.type('Cut waste by [how much?].');
    await says(again, '#group-must', 'Must look 1');
    await again.close();
    await blank.close();
  });
});
