import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { pageFolder, serveAs } from '../browsers/serve-as.ts';
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
    const answers = { 'https://www.overleaf.com/': 'overleaf', 'https://www.linkedin.com/': 'linkedin' };
    await serveAs(page, 'https://www.', async (url, request) => {
      const folder = answers[`${url.origin}/` as keyof typeof answers];
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
    expect(await page.evaluate(() => window.model())).toContain('Hello');
    await pressUndo(page);
    expect(await page.evaluate(() => window.model())).toBe(before);
  });

  test('LinkedIn has its “About” text in a dialog; “I” is welcome there, a duty phrase is not', async () => {
    await load(LINKEDIN);
    await switchOn();
    expect(await words()).toEqual(['I was responsible for']);
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
      expect(await model()).toBe(before);
    },
  );
});
