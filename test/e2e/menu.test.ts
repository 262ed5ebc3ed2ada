import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { Chrome } from '../browsers/firefox-window.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { textOf } from './page-actions.ts';
import { onTestPage } from './test-page.ts';

const kept = { version: 1, created: 1, changed: 1 };
const STATEMENTS = {
  'statement:a': { ...kept, id: 'a', order: 0, text: 'Research & development nurse.' },
  'statement:b': { ...kept, id: 'b', order: 1, text: 'I want to join {company}.' },
  'statement:c': { ...kept, id: 'c', order: 2, text: 'Used before all others.', used: 9 },
};

describe.each(BROWSERS)('the menu of editable fields in %s', name => {
  const on = onTestPage(name, 'one-field.html');
  let driver: Driver;
  let page: Page;

  beforeAll(() => {
    ({ driver, page } = on);
  });

  const inWorker = async <T>(code: string) => {
    const target = await driver.browser.waitForTarget(target => target.type() === 'service_worker');
    return (await (await target.worker())?.evaluate(code)) as T;
  };

  /** The titles of the statements in the open menu, in their order; Chromium tells only whether an entry is there. */
  const entries = async (): Promise<string[]> => {
    if (name === 'chromium')
      return inWorker(`Promise.all(['insert-statement', 'c', 'a', 'b'].map(id =>
        chrome.contextMenus.update(id, {}).then(() => [id], () => []))).then(found => found.flat())`);
    return new Chrome(driver.browser).run(`
      const menu = document.querySelector('#contentAreaContextMenu menu[id^="upshot"]');
      return menu ? [...menu.menupopup.children].map(item => item.label) : [];`);
  };
  const menuIs = (state: 'open' | 'closed') =>
    until(`the menu is ${state}`, () =>
      new Chrome(driver.browser).run<boolean>(
        `return document.getElementById('contentAreaContextMenu').state === '${state}';`,
      ),
    );
  const openMenu = async () => {
    await page.focus('#field');
    if (name === 'chromium') return;
    await page.click('#field', { button: 'right' });
    await menuIs('open');
  };
  const closeMenu = async () => {
    if (name === 'chromium') return;
    await new Chrome(driver.browser).run(`document.getElementById('contentAreaContextMenu').hidePopup();`);
    await menuIs('closed');
  };
  /** Firefox: a click on the entry itself. Chromium: what it tells the extension after one. */
  const choose = async (id: string, title: string) => {
    if (name === 'chromium') {
      await inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(
          { menuItemId: ${JSON.stringify(id)}, parentMenuItemId: 'insert-statement', editable: true, frameId: 0, pageUrl: tab.url }, tab))`);
      return;
    }
    await new Chrome(driver.browser).run(`
      const popup = document.getElementById('contentAreaContextMenu');
      const menu = popup.querySelector('menu[id^="upshot"]');
      const shown = new Promise(resolve => menu.menupopup.addEventListener('popupshown', resolve, { once: true }));
      menu.openMenu(true);
      await shown;
      menu.menupopup.activateItem([...menu.menupopup.children].find(item => item.label === ${JSON.stringify(title)}));`);
  };

  test('has the statements that leave nothing open, the last used first, and puts in the one that is clicked', async () => {
    await openMenu();
    expect(await entries()).toEqual([]);
    await closeMenu();
    await driver.setStorage(STATEMENTS);
    await page.bringToFront();
    const wanted =
      name === 'chromium'
        ? ['insert-statement', 'c', 'a']
        : ['Used before all others.', 'Research & development nurse.'];
    await until('the statements are in the menu', async () => {
      await openMenu();
      const found = await entries();
      if (JSON.stringify(found) === JSON.stringify(wanted)) return true;
      await closeMenu();
      return false;
    });
    await choose('a', 'Research & development nurse.');
    await until(
      'the statement is in the field',
      async () => (await textOf(page, '#field')) === 'Research & development nurse.',
    );
    await driver.setStorage({ 'statement:a': { ...kept, order: 0, id: 'a', text: 'Gone.', deleted: 5 } });
    await page.bringToFront();
    await until('the entry is gone', async () => {
      await openMenu();
      const found = await entries();
      await closeMenu();
      return found.length === wanted.length - 1;
    });
  });
});
