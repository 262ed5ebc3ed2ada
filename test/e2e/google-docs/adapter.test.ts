import { describe, expect, test } from 'vitest';
import { until } from '../../browsers/driver.ts';
import { BROWSERS } from '../../browsers/launch.ts';
import { docsIn } from './docs-session.ts';
import { fixes } from './fixes.ts';
import { reach } from './reach.ts';
import { statements } from './statements.ts';

describe.each(BROWSERS)('Google Docs in %s', name => {
  const shared = docsIn(name);
  const { lines, raw, counters, isMarked, ask, accessIs, clickMark, open } = shared;

  fixes(shared);
  statements(shared);
  reach(shared);

  test('the next hint of a long document is scrolled to and its card is open', async () => {
    await shared.docs.load({ pages: 8 });
    await accessIs('full');
    await shared.docs.ask(standIn => standIn.select(standIn.offsetOf('Position 30')));
    await shared.docs.ask(standIn => standIn.scrollTo(1));
    await shared.driver.command(shared.docs.page, 'next-hint');
    await shared.driver.card(shared.docs.page);
    const words = 'Responsible for';
    await until('the hint behind the caret is in view', async () => {
      const boxes = await shared.docs.ask((standIn, words) => {
        const at = standIn.text().indexOf(words, standIn.offsetOf('Position 30'));
        return standIn.rectOf(at, at + words.length);
      }, words);
      return boxes[0]!.top > 0 && boxes[0]!.top < 1000;
    });
  });

  test('Escape closes the card while the keys go into the document', async () => {
    await open();
    await clickMark('Responsible for');
    await shared.docs.ask(standIn => standIn.select(standIn.selection().start));
    const before = await raw();
    await shared.docs.page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await shared.driver.hasCard(shared.docs.page)));
    expect(await raw()).toBe(before);
  });

  test('while typing the text is read at most twice a second, and other lines keep their marks', async () => {
    await open();
    await shared.docs.ask(standIn => standIn.select(standIn.offsetOf('Planned')));
    const before = await counters();
    const started = Date.now();
    for (let key = 0; key < 20; key++) {
      await shared.docs.page.keyboard.type('w');
      expect(await isMarked('Responsible for'), `after ${key + 1} keys`).toBe(true);
    }
    const seconds = (Date.now() - started) / 1000;
    expect((await counters()).texts - before.texts).toBeLessThanOrEqual(Math.ceil(seconds * 2) + 1);
  });

  test('nothing is read while nothing happens, nor in a hidden tab; shown again, it is up to date', async () => {
    await open();
    let last = { texts: -1, since: 0 };
    // The last look comes 1.5 s after the last sign of life.
    await until('nothing is read for two seconds', async () => {
      const { texts } = await counters();
      if (texts !== last.texts) last = { texts, since: Date.now() };
      return Date.now() - last.since > 2000;
    });
    const other = await shared.driver.newPage('about:blank');
    await shared.docs.until('the tab is hidden', () => document.hidden);
    const read = [];
    for (let edit = 0; edit < 3; edit++) {
      await shared.docs.ask(standIn => standIn.remote(1, 0, 'Dr.\n'));
      await shared.docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 200)));
      read.push((await counters()).texts);
    }
    expect(read).toEqual([last.texts, last.texts, last.texts]);
    await other.close();
    await shared.docs.page.bringToFront();
    await shared.marked('Responsible for');
    await until('the new text is read', async () => (await counters()).texts > last.texts);
  });

  test('switched off, nothing is left in the page', async () => {
    await open();
    const ours = () =>
      shared.docs.page.evaluate(
        () => document.querySelectorAll('.kix-appview-editor > div[aria-hidden]').length,
      );
    expect(await ours()).toBe(1);
    await ask('stop');
    await until('the marks are gone', async () => (await ours()) === 0);
    const { texts } = await counters();
    await shared.docs.page.keyboard.type('more');
    await shared.docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 700)));
    expect((await counters()).texts).toBe(texts);
    expect(await lines()).toEqual([]);
  });

  test('diagnostics are copied from the options: the structure and no word', async () => {
    await shared.docs.page.goto('about:blank');
    let options = await shared.driver.openOwnPage('options.html#help');
    const told = () => options.run(root => root.querySelector('.told')?.textContent ?? '');
    await options.click('.diagnostics .button');
    await until('it is said that none is open', async () => (await told()).startsWith('No Google Docs'));
    await options.close();
    await shared.docs.page.bringToFront();
    await open({ header: 'Curriculum of Zoë', footer: 'Confidential, 7 August' });
    const wordsIn = (text: string) => new Set(text.match(/[\p{L}\p{N}]{2,}/gu));
    const written = wordsIn(`${await raw()} Curriculum of Zoë Confidential, 7 August fixture example`);
    options = await shared.driver.openOwnPage('options.html#help');
    await options.click('.diagnostics .button');
    await until('it is copied', async () => (await told()) === 'Copied, for 1 open document.');
    await options.close();
    await shared.docs.page.bringToFront();
    await shared.docs.page.click('.docos-input-textarea');
    const key = process.platform === 'darwin' ? 'Meta' : 'Control';
    await shared.docs.page.keyboard.down(key);
    await shared.docs.page.keyboard.press('v');
    await shared.docs.page.keyboard.up(key);
    const text = await until('it is pasted', () =>
      shared.docs.page.$eval('.docos-input-textarea', box => (box as HTMLTextAreaElement).value),
    );
    const [report] = JSON.parse(text);
    expect(report.rects.length).toBeGreaterThan(10);
    expect(report.state.access).toBe('full');
    // All of its letters and digits are an x.
    const shown = [
      ...report.rects.map((rect: Record<string, string>) => rect['aria-label']),
      ...report.lines,
    ];
    expect([...wordsIn(shown.join(' '))].filter(word => /[^x]/.test(word))).toEqual([]);
    // Nor is a word of it anywhere else, but for those that every page of Google Docs has.
    const { rects, lines, browser, ...rest } = report;
    const structure = JSON.stringify(rest).replaceAll('stand-in', '');
    expect([...wordsIn(structure)].filter(word => written.has(word))).toEqual([]);
  });

  test('switched off, no code of ours is in a document; switched on, the popup says to reload the open ones', async () => {
    await open();
    const press = async (said: string) => {
      const popup = await shared.driver.openPopup(shared.docs.page);
      await popup.click('.switch:not(:disabled)');
      await until(`the popup says “${said}”`, () =>
        popup.run((root, said) => root.querySelector('.notice')?.textContent?.includes(said), said),
      );
      await popup.close();
      await shared.docs.page.bringToFront();
    };
    await press('no longer start by themselves');
    await until('the marks are gone', async () => (await lines()).length === 0);
    await shared.docs.load();
    expect(await shared.docs.ask(standIn => standIn.flag())).toBeUndefined();
    await press('Reload the documents that are open.');
    await open();
    expect(await shared.docs.ask(standIn => standIn.flag())).toBe('upshot');
  });
});
