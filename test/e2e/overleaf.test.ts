import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { pageFolder, serveAs } from '../browsers/serve-as.ts';
import { PAGES } from '../pages/build.ts';
import { askExtension } from './editors/ask-extension.ts';
import { pressUndo } from './page-actions.ts';

const SITE = 'https://www.overleaf.com/';
const PROJECT = `${SITE}project/0123456789abcdef01234567`;

interface OverleafPage {
  reveal(offset: number): void;
  select(anchor: number, head?: number): void;
  rectOf(from: number, to: number): { left: number; right: number; bottom: number }[];
}

describe.each(BROWSERS)('Overleaf in %s', name => {
  let driver: Driver;
  let page: Page;

  const open = async (build: 'dist' | 'dist-local') => {
    driver = await launchWith(name, build);
    page = await driver.newPage('about:blank');
    await serveAs(page, SITE, pageFolder(join(PAGES, 'overleaf')));
  };
  const load = async (query = '') => {
    await page.goto(PROJECT + query);
    await until('the editor stands', () => page.evaluate(() => window.isReady === true));
  };
  const model = () => page.evaluate(() => window.model());
  const overleaf = <K extends keyof OverleafPage>(name: K, ...args: Parameters<OverleafPage[K]>) =>
    page.evaluate(
      (name, args) => {
        const { overleaf } = window as unknown as {
          overleaf: Record<string, (...args: unknown[]) => unknown>;
        };
        return overleaf[name]!(...args);
      },
      name,
      args,
    ) as Promise<ReturnType<OverleafPage[K]>>;
  const marks = () =>
    page.evaluate(() =>
      ['fix', 'improve', 'consider']
        .flatMap(level => [...(CSS.highlights.get(`upshot-${level}`) ?? [])] as unknown as Range[])
        .map(range => {
          const { left, right, bottom } = range.getBoundingClientRect();
          return { text: range.toString(), left, right, bottom };
        }),
    );
  const marked = (text: string) =>
    until(`“${text}” is marked`, async () => (await marks()).find(mark => mark.text === text));

  describe('always on this site', () => {
    beforeAll(() => open('dist-local'));
    afterAll(() => driver.close());

    test.each(['', '?event=0'])('marks exactly the words on screen, in no comment (%s)', async query => {
      await load(query);
      const mark = await marked('Responsible for');
      const at = (await model()).indexOf('Responsible for bringing');
      const [start, end] = await overleaf('rectOf', at, at + 'Responsible for'.length);
      expect(Math.abs(mark.left - start!.left)).toBeLessThan(1);
      expect(Math.abs(mark.right - end!.right)).toBeLessThan(1);
      expect(mark.bottom).toBeLessThanOrEqual(end!.bottom + 1);
      expect((await marks()).map(({ text }) => text)).not.toContain('Responsible for this template');
      // With the event or by the editor's own element: the whole file is read, not only what is on screen.
      const [state] = (await askExtension(driver.browser, 'state')) as { hints: number }[];
      expect(state?.hints).toBeGreaterThanOrEqual(41);
    });

    test('what is far below the window is marked once it is there', async () => {
      await load();
      await marked('Responsible for');
      await overleaf('reveal', (await model()).indexOf('Helped with'));
      await marked('Helped with');
      await overleaf('reveal', 0);
      await marked('Responsible for');
    });

    test('marks follow what somebody else writes above', async () => {
      await load();
      await marked('Responsible for');
      await page.evaluate(() => window.remote('% one more line\n% and another\n'));
      const at = (await model()).indexOf('Responsible for bringing');
      await until('the mark is under its words again', async () => {
        const [start] = await overleaf('rectOf', at, at + 1);
        return (await marks()).some(
          ({ text, left, bottom }) =>
            text === 'Responsible for' &&
            Math.abs(left - start!.left) < 1 &&
            Math.abs(bottom - start!.bottom) < 4,
        );
      });
    });

    test('a fix keeps the commands around it, and is one undo step', async () => {
      await load();
      const before = await model();
      const { left, bottom } = await marked('Responsible for');
      await page.mouse.click(left + 20, bottom - 6);
      const card = await driver.card(page);
      await card.click('.fix');
      const after = before.replace('Responsible for bringing', 'Brought');
      await until('the fix is in the file', async () => (await model()) === after);
      await pressUndo(page);
      await until('it is out again', async () => (await model()) === before);
    });

    test('a statement goes to the caret, with its signs escaped, as one undo step', async () => {
      await load();
      await marked('Responsible for');
      const before = await model();
      const at = before.indexOf('Led a team');
      await overleaf('select', at);
      expect(await askExtension(driver.browser, 'insert', 'Grow R&D by 20% to $5k #1 ')).toEqual([
        expect.objectContaining({ outcome: 'done' }),
      ]);
      expect(await model()).toBe(
        `${before.slice(0, at)}Grow R\\&D by 20\\% to \\$5k \\#1 ${before.slice(at)}`,
      );
      await pressUndo(page);
      await until('it is out again', async () => (await model()) === before);
    });

    test('a project that is locked is not marked and not written to', async () => {
      await load();
      await marked('Responsible for');
      const before = await model();
      await overleaf('select', before.indexOf('Led a team'));
      await page.evaluate(() => window.lock());
      await until('nothing is marked', async () => (await marks()).length === 0);
      const [answer] = (await askExtension(driver.browser, 'insert', 'No')) as ({ outcome: string } | null)[];
      expect(answer?.outcome ?? 'no-field').not.toBe('done');
      expect(await model()).toBe(before);
    });
  });

  describe('opened before it was switched on', () => {
    beforeAll(() => open('dist'));
    afterAll(() => driver.close());

    test('the whole file is read on a click on the icon', async () => {
      await load();
      const popup = await driver.openPopup(page);
      await marked('Responsible for');
      await popup.close();
      await overleaf('reveal', (await model()).indexOf('Helped with'));
      await marked('Helped with');
    });
  });
});
