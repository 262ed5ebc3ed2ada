import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { pageFolder, serveAs } from '../browsers/serve-as.ts';
import type { Surface } from '../browsers/surface.ts';
import { PAGES } from '../pages/build.ts';
import { askExtension } from './editors/ask-extension.ts';
import { pressUndo } from './page-actions.ts';

const OVERLEAF = 'https://www.overleaf.com/project/0123456789abcdef01234567';
const LINKEDIN = 'https://www.linkedin.com/in/me/edit/forms/summary/new/';

describe.each(BROWSERS)('pages of other sites in %s', name => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
    page = await driver.newPage('about:blank');
    const folders: Record<string, string> = {
      'www.overleaf.com': 'overleaf',
      'www.linkedin.com': 'linkedin',
      'word.cloud.microsoft': 'word',
      'onedrive.live.com': 'word',
      'word-edit.officeapps.live.com': 'word',
      'docs.google.com': 'google-docs',
    };
    await serveAs(page, 'https://', async (url, request) => {
      const folder = folders[url.hostname];
      return folder ? pageFolder(join(PAGES, folder))(url, request) : undefined;
    });
  });
  afterAll(() => driver.close());

  const load = async (url: string) => {
    await page.goto(url);
    await until('the editor stands', () => page.evaluate(() => window.isReady === true));
  };
  const words = () =>
    page.evaluate(() =>
      ['fix', 'improve', 'consider'].flatMap(level =>
        [...(CSS.highlights.get(`upshot-${level}`) ?? [])].map(String),
      ),
    );
  const switchOn = async () => {
    const popup = await driver.openPopup(page);
    await until(
      'something is marked',
      async () => (await words()).length + (await driver.boxes(page)).length > 0,
    );
    await popup.close();
  };

  test('Overleaf lets an extension into its editor before it stands', async () => {
    await page.evaluateOnNewDocument(() => {
      window.addEventListener('UNSTABLE_editor:extensions', event => {
        const { CodeMirror, extensions } = (event as CustomEvent).detail;
        extensions.push(CodeMirror.EditorView.editorAttributes.of({ class: 'extended' }));
      });
    });
    await load(OVERLEAF);
    expect(page.url()).toBe(OVERLEAF);
    expect(await page.$$('.cm-editor.extended')).toHaveLength(1);
    await load(`${OVERLEAF}?event=0`);
    expect(await page.$$('.cm-editor.extended')).toHaveLength(0);
  });

  test('Overleaf shows a file longer than the window, and one undo takes typing back', async () => {
    await load(OVERLEAF);
    const before = await page.evaluate(() => window.model());
    expect(before.split('\n').length).toBeGreaterThan(200);
    expect(await page.$eval('.cm-content', content => content.textContent)).not.toContain(
      'Helped with various',
    );
    await page.click('.cm-line:nth-child(3)');
    await page.keyboard.type('Hello');
    const model = () => page.evaluate(() => window.model());
    await until('the words are in', async () => (await model()).includes('Hello'));
    await pressUndo(page);
    await until('they are out again', async () => (await model()) === before);
  });

  test('LinkedIn has its “About” text in a dialog; “I” is welcome there, a duty phrase is not', async () => {
    await load(LINKEDIN);
    await switchOn();
    await until('one phrase is marked', async () => (await words()).join('|') === 'I was responsible for');
    expect(await page.$eval('.count', count => count.textContent)).toMatch(/^1\d\d\/2,600$/);
  });

  test.each(['', '?editor=textarea'])(
    'a statement goes into LinkedIn’s form (%s), and one undo takes it out',
    async form => {
      await load(LINKEDIN + form);
      await switchOn();
      const model = () => page.evaluate(() => window.model());
      const before = await model();
      await page.click(form ? 'textarea' : '.ProseMirror p');
      const key = process.platform === 'darwin' ? 'Meta' : 'Control';
      await page.keyboard.down(key);
      await page.keyboard.press('End');
      await page.keyboard.up(key);
      const [target] = await askExtension(driver.browser, 'insertTarget');
      expect(JSON.stringify(target)).toContain('Edit about');
      const [answer] = await askExtension(driver.browser, 'insert', ' Next: a team of 15.');
      expect(answer).toMatchObject({ outcome: 'done' });
      expect(await model()).toBe(`${before} Next: a team of 15.`);
      await pressUndo(page);
      await until('it is out again', async () => (await model()) === before);
    },
  );

  const popupSays = (popup: Surface, selector: string, words: string) =>
    until(`the popup says “${words}”`, () =>
      popup.run(
        (root, selector, words) => root.querySelector(selector)?.textContent?.includes(words),
        selector,
        words,
      ),
    );

  test.each([
    'https://word.cloud.microsoft/open/onedrive/?docId=fixture',
    'https://onedrive.live.com/edit.aspx?resid=fixture',
  ])(
    'Word on the web (%s): the popup says why there are no marks, copies, and lists pasted text',
    async url => {
      const kept = { version: 1, created: 1, changed: 1, order: 0 };
      await driver.setStorage({ 'statement:a': { ...kept, id: 'a', text: 'Working toward a team of 15.' } });
      await load(url);
      const popup = await driver.openPopup(page);
      await popupSays(popup, '.page-state p', 'Word on the web keeps extensions out of its text: no marks.');
      await popup.click('.row-text');
      await popupSays(popup, '.notice', 'Copied');
      await popup.click('#tab-review');
      await popup.click('.review-paste');
      await until('the box is there', () => popup.run(root => root.querySelector('#pasted') !== null));
      await popup.click('#pasted');
      await popup.type('Responsible for bringing in 50 new customers.');
      await popupSays(popup, '.review', 'Responsible for');
      await popup.close();
      const frame = page.frames().find(frame => frame.url().includes('officeapps'));
      expect(await frame?.evaluate(() => [CSS.highlights.size, document.body.innerText.trim()])).toEqual([
        0,
        '',
      ]);
      expect(driver.requests().filter(url => url.startsWith('http'))).toEqual([]);
    },
  );

  test('a Google document that was open before has a list at once, and the popup says how marks come', async () => {
    await page.goto('https://docs.google.com/document/d/fixture/edit');
    await until('the document stands', () => page.evaluate(() => window.standIn?.isReady()));
    const popup = await driver.openPopup(page);
    await popupSays(popup, '.page-state p', 'The list is about the document as you opened it.');
    await popup.click('#tab-review');
    await popupSays(popup, '.review', 'Responsible for');
    await popup.close();
    expect(await driver.boxes(page)).toEqual([]);
  });
});
