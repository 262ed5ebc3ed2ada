import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clipboardText } from '../browsers/clipboard.ts';
import { composeOn } from '../browsers/composing.ts';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import type { Surface } from '../browsers/surface.ts';
import { textOf } from './page-actions.ts';
import { focusSummary } from './test-page.ts';

const TEXT = 'Working toward a project management certificate.';
const kept = { version: 1, created: 1, changed: 1 };
const STORED = {
  'statement:a': { ...kept, id: 'a', order: 0, text: 'Never used & first in the list.' },
  'statement:b': { ...kept, id: 'b', order: 1, text: TEXT, used: 5 },
};

const noticeIn = (popup: Surface) => popup.run(root => root.querySelector('.notice')?.textContent ?? '');
const targetIn = (popup: Surface) => popup.run(root => root.querySelector('.target')?.textContent ?? '');

describe.each(BROWSERS)('insertion in %s', name => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;

  beforeAll(async () => {
    server = await serve('test/pages');
    driver = await launchWith(name, 'dist-local');
    await driver.setStorage(STORED, { isAll: true });
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });
  beforeEach(async () => {
    page = await driver.newPage(`${server.url}sample-resume.html?${Math.random()}`);
    return async () => {
      await page.close();
    };
  });

  const openList = async () => {
    const popup = await driver.openPopup(page);
    await until('the statements are there', () =>
      popup.run(root => root.querySelector('.row-text') !== null),
    );
    return popup;
  };
  const insertSecond = async (popup: Surface) => popup.click('.row:nth-child(2) .row-text');

  test('offers the professional summary by its name where no field had the caret, and takes it back', async () => {
    const before = await textOf(page, '#summary');
    const popup = await openList();
    await until('the target is named', async () =>
      (await targetIn(popup)).includes('Goes to the end of  Professional Summary'),
    );
    await insertSecond(popup);
    await until('it is there', async () => (await textOf(page, '#summary')) === `${before} ${TEXT}`);
    await until('the popup says how much', async () =>
      (await noticeIn(popup)).startsWith(`Inserted ${TEXT.length} characters`),
    );
    await popup.click('.notice .link');
    await until('it is gone', async () => (await textOf(page, '#summary')) === before);
    await until('the popup says so', async () => (await noticeIn(popup)).includes('reads as before'));
    await popup.close();
  });

  test('the caret is remembered in frames and shadow trees while the popup has the focus', async () => {
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'frame';
      frame.srcdoc = '<body contenteditable="true"><p>In the frame.</p></body>';
      const host = document.createElement('div');
      host.id = 'host';
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<p contenteditable="true" aria-label="Inner">In the tree.</p>';
      document.querySelector('h2')?.before(frame, host);
    });
    const words = () =>
      page.evaluate(() => [
        document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument?.querySelector('p')?.innerText,
        document.querySelector('#host')?.shadowRoot?.textContent,
      ]);
    await until('the frame is loaded', async () => (await words())[0] === 'In the frame.');
    /** Puts the caret before the words with the pointer and the keyboard, and inserts from the popup. */
    const insertInto = async (selector: string, expected: string[]) => {
      await page.click(selector);
      await page.keyboard.press('Home');
      const popup = await openList();
      await until('it has a target', async () => (await targetIn(popup)).startsWith('Inserts into'));
      await insertSecond(popup);
      await until(
        `it is in ${selector}`,
        async () => JSON.stringify(await words()) === JSON.stringify(expected),
      );
      await popup.close();
      await page.bringToFront();
    };
    const framed = `${TEXT}In the frame.`;
    await insertInto('#frame', [framed, 'In the tree.']);
    await insertInto('#host', [framed, `${TEXT}In the tree.`]);
  });

  test('undo takes nothing out once the user has typed on', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      field?.focus();
      field?.setSelectionRange(0, 0);
    });
    const before = await textOf(page, '#summary');
    const popup = await openList();
    await insertSecond(popup);
    await until('it is there', async () => (await textOf(page, '#summary')) === TEXT + before);
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      if (!field) return;
      field.value = `Calm. ${field.value}`;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await until('Undo is offered', () => popup.run(root => root.querySelector('.notice .link') !== null));
    await popup.click('.notice .link');
    await until('the popup tells the other way', async () => (await noticeIn(popup)).includes('Ctrl+Z'));
    expect(await textOf(page, '#summary')).toBe(`Calm. ${TEXT}${before}`);
    await popup.close();
  });

  test('tells before that a text is too long for the field, and cuts nothing', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      if (!field) return;
      field.maxLength = field.value.length + 10;
      field.focus();
    });
    const before = await textOf(page, '#summary');
    const popup = await openList();
    await insertSecond(popup);
    const excess = TEXT.length - 10;
    await until('the popup says by how much', async () =>
      (await noticeIn(popup)).includes(`“Professional Summary” takes ${excess} characters less`),
    );
    expect(await textOf(page, '#summary')).toBe(before);
    await popup.close();
  });

  test('shows before how a text goes into LaTeX, and then escapes it', async () => {
    const source = '\\section{Summary}\n';
    await page.evaluate(source => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      if (!field) return;
      field.value = source;
      field.focus();
      field.setSelectionRange(source.length, source.length);
    }, source);
    const popup = await openList();
    await popup.click('.row:nth-child(1) .row-text');
    await until('the popup shows it', async () =>
      (await noticeIn(popup)).includes(
        'LaTeX, so some signs are escaped: “Never used \\& first in the list.”',
      ),
    );
    expect(await textOf(page, '#summary')).toBe(source);
    await popup.click('.notice .link');
    await until(
      'it is there, escaped',
      async () => (await textOf(page, '#summary')) === `${source}Never used \\& first in the list.`,
    );
    await popup.close();
  });

  test('goes to the end as a paragraph of its own where the user wants it so', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      field?.focus();
      field?.setSelectionRange(0, 4);
    });
    const before = await textOf(page, '#summary');
    const popup = await openList();
    await until('the target is named', async () => (await targetIn(popup)).startsWith('Inserts into'));
    await popup.click('.target-row .tick');
    await until('it goes to the end', async () => (await targetIn(popup)).startsWith('Goes to the end of'));
    await insertSecond(popup);
    await until('it is there', async () => (await textOf(page, '#summary')) === `${before}\n${TEXT}`);
    await until('Undo is offered', () => popup.run(root => root.querySelector('.notice .link') !== null));
    await popup.click('.notice .link');
    await until('it is gone', async () => (await textOf(page, '#summary')) === before);
    await popup.click('.target-row .tick');
    await until('at the caret again', async () => (await targetIn(popup)).startsWith('Inserts into'));
    await popup.close();
  });

  test('the command inserts the statement used last at the caret', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary');
      field?.focus();
      field?.setSelectionRange(0, 0);
    });
    const before = await textOf(page, '#summary');
    await driver.command(page, 'insert-last');
    await until('it is there', async () => (await textOf(page, '#summary')) === TEXT + before);
  });

  test('a text that comes while an input method composes is on the clipboard, and nothing is broken off', async () => {
    await focusSummary(page);
    const before = await textOf(page, '#summary');
    const composing = await composeOn(page);
    await composing.set('にほ');
    await until('it is composed', async () => (await textOf(page, '#summary')) === `${before}にほ`);
    await driver.command(page, 'insert-last');
    await until('the text is on the clipboard', async () => (await clipboardText(page)) === TEXT);
    expect(await textOf(page, '#summary')).toBe(`${before}にほ`);
    await composing.set('にほん');
    await composing.commit('日本');
    await until('only that is there', async () => (await textOf(page, '#summary')) === `${before}日本`);
  });

  test('commands walk back and apply', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#role-3');
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    });
    const caret = () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#role-3');
        return field?.selectionStart ?? -1;
      });
    const end = await caret();
    await driver.command(page, 'previous-hint');
    await driver.card(page);
    await until('the caret is further up', async () => (await caret()) < end);
    const last = await caret();
    await driver.command(page, 'previous-hint');
    await until('one hint further up', async () => (await caret()) < last);
    await driver.card(page);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await driver.hasCard(page)));

    await page.evaluate(() => {
      const field = document.querySelector('#role-2 li')?.firstChild;
      document.querySelector<HTMLElement>('#role-2')?.focus();
      if (field) getSelection()?.collapse(field, 3);
    });
    await driver.command(page, 'apply-hint');
    await until('the line is rewritten', async () =>
      (await textOf(page, '#role-2')).includes('Brought in 50 new customers every month.'),
    );
  });
});
