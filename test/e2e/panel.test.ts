import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import { textOf } from './page-actions.ts';

const STATEMENT = ' Support lead who cut reply times in half.';

describe.each(BROWSERS)('the side panel in %s', name => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    server = await serve('test/pages');
    driver = await launchWith(name, 'dist-local');
    page = await driver.newPage(`${server.url}sample-resume.html`);
    await driver.setStorage({
      'statement:a': { version: 1, id: 'a', text: STATEMENT, order: 0, created: 1, changed: 1 },
    });
  });

  afterAll(async () => {
    await driver?.close();
    server?.close();
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

    const other = await driver.newPage(`${server.url}sample-resume.html?other`);
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
    await panel.close();
  });
});
