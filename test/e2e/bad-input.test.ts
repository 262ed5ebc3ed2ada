import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { marksOn } from './marks-on.ts';
import { pressUndo, textOf } from './page-actions.ts';
import { onTestPage } from './test-page.ts';

const FIELD = '#field';
const DUTY = 'Responsible for training new hires.';

const ODD: Record<string, string> = {
  'lone surrogates': `\ud83d broken \udc4d halves\n${DUTY}`,
  emoji: `👩‍👩‍👧‍👦 Family day 🎉\n🎯 ${DUTY}`,
  'right-to-left text': `مسؤول عن التدريب\n${DUTY}`,
  'NUL and control characters': `a\u0000b\u0007c\n${DUTY}`,
  'no-break and zero-width spaces': `\u200b\u00a0\ufeff\n${DUTY}`,
};

/** Pastes through the browser's own editing, as a user does. */
function paste(page: Page, selector: string, text: string): Promise<void> {
  return page.evaluate(
    (selector, text) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      field?.focus();
      field?.select();
      document.execCommand('insertText', false, text);
    },
    selector,
    text,
  );
}

describe.each(BROWSERS)('bad input in %s', name => {
  const on = onTestPage(name, 'one-field.html');
  let driver: Driver;
  let page: Page;

  beforeAll(() => {
    ({ driver, page } = on);
  });
  const dutyMarked = () =>
    until('the duty phrase is marked', async () =>
      (await marksOn(driver, page)).some(
        mark => `#${mark.field}` === FIELD && mark.text === 'Responsible for',
      ),
    );

  test.each(Object.entries(ODD))('marks the right words beside %s, and fixes only them', async (_, text) => {
    await paste(page, FIELD, text);
    const before = await textOf(page, FIELD);
    await page.evaluate(
      (field, at) => {
        document.querySelector<HTMLTextAreaElement>(field)?.setSelectionRange(at, at);
      },
      FIELD,
      before.indexOf('Responsible'),
    );
    await dutyMarked();
    await driver.command(page, 'next-hint');
    const card = await driver.card(page);
    await card.click('.fix');
    await until(
      'only the duty phrase has changed',
      async () => (await textOf(page, FIELD)) === before.replace('Responsible for training', 'Trained'),
    );
    await pressUndo(page);
    await until('it is undone', async () => (await textOf(page, FIELD)) === before);
  });

  test('leaves a text of a megabyte alone, says so, and goes on afterwards', async () => {
    const huge = `${DUTY}\n`.repeat(30_000);
    await page.evaluate(
      (field, text) => {
        const element = document.querySelector<HTMLTextAreaElement>(field);
        element?.focus();
        element?.setRangeText(text, 0, element.value.length, 'end');
        element?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      FIELD,
      huge,
    );
    await until('its marks are gone', async () =>
      (await marksOn(driver, page)).every(mark => `#${mark.field}` !== FIELD),
    );
    expect(await textOf(page, FIELD)).toBe(huge);
    const popup = await driver.openPopup(page);
    await until('the popup says so', () =>
      popup.run(root => root.querySelector('body')?.textContent?.includes('is too long to check')),
    );
    await popup.close();
    await paste(page, FIELD, DUTY);
    await dutyMarked();
  });

  test('shows what can be read of damaged storage, says what cannot, and keeps it', async () => {
    await driver.setStorage({
      'statement:good': { id: 'good', text: 'The good one.', order: 1, created: 1, changed: 1, version: 1 },
      'statement:shape': ['not', 'a', 'statement'],
      'statement:null': null,
      'statement:future': { id: 'future', version: 99, words: ['from', 'tomorrow'] },
      'sites-off': 'not a list',
    });
    const popup = await driver.openPopup(page);
    await until('the good statement is listed', () =>
      popup.run(root => root.querySelector('.row-text')?.textContent?.includes('The good one.')),
    );
    const text = await popup.run(root => root.querySelector('body')?.textContent ?? '');
    expect(text).toMatch(/could not be read/);
    await popup.close();
    const again = await driver.openPopup(page);
    await until('it still says so', () =>
      again.run(root => root.querySelector('body')?.textContent?.includes('could not be read')),
    );
    await again.close();
  });
});
