import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { disable } from '../../browsers/disable.ts';
import { until } from '../../browsers/driver.ts';
import { BROWSERS } from '../../browsers/launch.ts';
import { offerUpdate } from '../../browsers/offer-update.ts';
import { marksOn } from '../marks-on.ts';
import { onEditorPages } from './editor-pages.ts';
import type { OpenEditor } from './open-editor.ts';
import { expectUntouched } from './untouched.ts';

/** What other checkers put into a page. */
const OTHERS = [
  'grammarly-extension',
  'grammarly-desktop-integration',
  'lt-highlighter',
  'harper-render-box',
];

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const isOver = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe.each(BROWSERS)('in %s', name => {
  const on = onEditorPages(name);
  const openCard = async (opened: OpenEditor) => {
    const { x, y } = await opened.marked();
    await opened.click(x, y);
    return on.driver.card(on.page);
  };

  test('marks get thin, and stay, as long as another checker has its own', async () => {
    const opened = await on.open('contenteditable');
    const lines = () =>
      on.page.evaluate(() => {
        const { textDecorationLine, textDecorationThickness } = getComputedStyle(
          document.querySelector('#editor p') as Element,
          '::highlight(upshot-improve)',
        );
        return `${textDecorationLine} ${textDecorationThickness}`;
      });
    expect(await lines()).toBe('underline 2px');
    for (const other of OTHERS) {
      await on.page.evaluate(other => document.body.append(document.createElement(other)), other);
      await until(`${other} is there`, async () => (await lines()) === 'underline 1px');
      const mark = await opened.marked();
      await until('the thin line is painted', async () => (await opened.paintedShare(mark)) > 0.3);
      await on.page.evaluate(other => document.querySelector(other)?.remove(), other);
      await until(`${other} is gone`, async () => (await lines()) === 'underline 2px');
    }
  });

  test('the card never lies over the card of another checker', async () => {
    const opened = await on.open('contenteditable');
    const boxOf = (card: Awaited<ReturnType<typeof openCard>>) =>
      card.run(root => {
        const box = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        return { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
      });
    /** Puts a card of theirs there, or moves it; in an open shadow tree, as theirs are. */
    const theirs = (box: Box) =>
      on.page.evaluate(({ left, top, right, bottom }) => {
        const found = document.querySelector('grammarly-extension');
        const host = found ?? document.body.appendChild(document.createElement('grammarly-extension'));
        const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
        const card = document.createElement('div');
        card.style.cssText = `position:fixed;z-index:2147483647;background:#eee;left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
        root.replaceChildren(card);
      }, box);
    const first = await openCard(opened);
    const usual = await boxOf(first);
    await on.page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await on.driver.hasCard(on.page)));
    await theirs(usual);
    const card = await openCard(opened);
    const beside = await boxOf(card);
    expect(isOver(beside, usual)).toBe(false);
    // Theirs open under the pointer, whatever is there.
    await theirs(beside);
    await on.page.mouse.move(5, 5);
    await until('ours has gone out of the way', async () => !isOver(await boxOf(card), beside));
    await on.page.mouse.move(9, 9);
    expect(isOver(await boxOf(card), beside)).toBe(false);
    await on.page.keyboard.press('Escape');
  });

  test('a field that wants no hints gets none, until its user says that it is prose', async () => {
    /** Also two fields that declare not to be prose, which come after the page has been read. */
    const load = async () => {
      await on.open('textarea');
      await on.page.evaluate(() => {
        const field = document.createElement('textarea');
        field.spellcheck = false;
        field.ariaLabel = 'Notes';
        field.rows = 3;
        field.cols = 60;
        field.value = 'Responsible for the keys of 4 shops.';
        const other = field.cloneNode() as HTMLTextAreaElement;
        other.spellcheck = true;
        other.dataset.gramm = 'false';
        other.ariaLabel = 'Code';
        other.value = field.value;
        document.body.append(other, field);
        field.focus();
      });
    };
    const areMarked = (count: number) =>
      until(`${count} fields are marked`, async () => {
        const marks = await marksOn(on.driver, on.page);
        return marks.filter(({ text }) => text === 'Responsible for').length === count;
      });
    await load();
    const popup = await on.driver.openPopup(on.page);
    await until('the popup names the field', () =>
      popup.run(
        root =>
          root.querySelector('.head')?.textContent?.includes('This page wants no hints in “Notes”.') === true,
      ),
    );
    await areMarked(1);
    await popup.click('[data-focus="prose"]');
    await areMarked(2);
    await popup.close();
    await load();
    await areMarked(2);
    const options = await on.driver.openOwnPage('options.html#ignored');
    await until('it is listed', () => options.run(root => root.querySelector('.prose-fields .row') !== null));
    await options.click('.prose-fields button');
    await until('it is taken back', () => options.run(root => root.querySelector('.prose-fields') === null));
    await options.close();
    await on.page.bringToFront();
    await load();
    await areMarked(1);
  });

  /** The page is as it would be without the extension. */
  const expectGone = async (opened: OpenEditor) => {
    await until('the card and the marks are gone', async () => {
      const hosts = await on.page.$$eval('html > div', hosts => hosts.length);
      return hosts === 0 && (await opened.highlightNames()).length === 0;
    });
    expect(await on.driver.hasCard(on.page)).toBe(false);
    const sheets = () =>
      on.page.$eval('#editor, textarea', field => field.shadowRoot?.adoptedStyleSheets.length ?? 0);
    await until('no style is left in a shadow tree', async () => (await sheets()) === 0);
    await expectUntouched(opened);
  };

  // Firefox kills the scripts in open pages with the update, which would leave all that they have drawn.
  if (name === 'firefox')
    test('before an update comes, everything in open pages ends by itself', async () => {
      const opened = await on.open('shadow');
      await openCard(opened);
      const wasTaken = await offerUpdate(on.driver.browser);
      await expectGone(opened);
      await until('the update may come', wasTaken);
    });

  /** A copy that was put in place a moment ago works from its next start on. */
  const comesIn = (opened: OpenEditor) =>
    until('the new copy is in place', async () => {
      await opened.loadWithout();
      const isThere = async () => (await opened.highlightNames()).length > 0;
      return until('it is on the page', isThere, 3000).catch(() => false);
    });

  // No script is told there, and those in open pages are killed.
  if (name === 'firefox')
    test.each(['textarea', 'shadow'])(
      'switched off in the browser’s own list, nothing of it is seen any more: %s',
      async folder => {
        const opened = await on.open(folder);
        await openCard(opened);
        const mark = await opened.marked();
        const hosts = () =>
          on.page.$$eval(
            'html > div',
            hosts => hosts.filter(host => host.checkVisibility({ visibilityProperty: true })).length,
          );
        await until('card and line are seen', async () => {
          return (await hosts()) > 0 && (await opened.paintedShare(mark)) > 0.2;
        });
        const enable = await disable(on.driver.browser);
        await until('neither card nor line is seen', async () => {
          return (await hosts()) === 0 && (await opened.paintedShare(mark)) === 0;
        });
        await enable();
        await comesIn(opened);
      },
    );

  test.each(['contenteditable', 'textarea', 'shadow'])(
    'updated under an open page, nothing of the old copy is left: %s',
    async folder => {
      const opened = await on.open(folder);
      await openCard(opened);
      // An extension that is there already is updated.
      await on.driver.browser.installExtension(resolve('dist-local'));
      await expectGone(opened);
      await comesIn(opened);
      // It works from its next start on, once.
      await openCard(opened);
      expect(await on.page.$$eval('html > div:not([aria-hidden])', hosts => hosts.length)).toBe(1);
      await on.page.keyboard.press('Escape');
    },
  );
});
