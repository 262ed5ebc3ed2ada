import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { textOf } from './page-actions.ts';
import { onTestPage } from './test-page.ts';

const STATEMENT = ' Support lead who cut reply times in half.';

describe.each(BROWSERS)('the side panel in %s', name => {
  const on = onTestPage(name);
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    ({ driver, page } = on);
    await driver.setStorage({
      'statement:a': { version: 1, id: 'a', text: STATEMENT, order: 0, created: 1, changed: 1 },
    });
  });

  test('opens by one click, follows the user to another tab, inserts there and stays', async () => {
    const panel = await driver.openPanel(page);
    const shown = (selector: string) =>
      panel.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);
    await until('the statement is listed', async () => (await shown('.list')).includes(STATEMENT));
    expect(await panel.run(root => root.querySelector('[data-focus="panel"]'))).toBeNull();
    expect(
      await panel.run(root => {
        const { scrollWidth, clientWidth } = (root as Document).documentElement;
        return scrollWidth <= clientWidth;
      }),
    ).toBe(true);

    const other = await driver.newPage(`${on.url}sample-resume.html?other`);
    await other.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
    const before = await textOf(other, '#summary');
    await until('hints run on the other tab', async () => /hints/.test(await shown('.page-state')));
    await panel.run(root => (root as Document).defaultView?.dispatchEvent(new Event('focus')));
    await until('the field of the other tab is named', async () =>
      (await shown('.target')).includes('Professional Summary'),
    );
    await panel.click('.row-text');
    await until(
      'the statement is in the other tab',
      async () => (await textOf(other, '#summary')) === before + STATEMENT,
    );
    expect(await textOf(page, '#summary')).not.toContain(STATEMENT);
    await until('the panel is still there and says so', async () =>
      (await shown('.notice')).includes('Inserted'),
    );

    // The review goes along as well.
    const quotes = () =>
      panel.run(root => [...root.querySelectorAll('.hint-quote')].map(one => one.textContent ?? ''));
    const isListed = async (words: string) => (await quotes()).some(quote => quote.includes(words));
    await other.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary')!;
      field.value = 'Responsible for the keys of 4 shops.';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await panel.click('#tab-review');
    await until('the other tab is reviewed', () => isListed('keys of 4 shops'));
    await page.bringToFront();
    await until(
      'the first tab is reviewed',
      async () => (await isListed('various challenges')) && !(await isListed('keys of 4 shops')),
    );
    await panel.close();
  });
});
