import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, type LineBox, until } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import type { TrueBox } from '../../pages/google-docs/stand-in.ts';
import { askExtension } from '../editors/ask-extension.ts';
import { pressUndo } from '../page-actions.ts';
import { DocsPage } from './open-docs.ts';

/** Farthest a line may be from the words it belongs to, in CSS px at 100 %. */
const TOLERANCE = 1.5;
const DUTY = 'Responsible for bringing';
const STATEMENT = 'Working toward a team of 15.';

function isUnder(line: LineBox, box: TrueBox): boolean {
  return (
    Math.abs(line.left - box.left) <= TOLERANCE &&
    Math.abs(line.right - box.right) <= TOLERANCE &&
    Math.abs(line.bottom - box.bottom) <= TOLERANCE + 1
  );
}

describe.each(BROWSERS)('Google Docs in %s', name => {
  let driver: Driver;
  let docs: DocsPage;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist-local');
    docs = await DocsPage.open(driver);
    // The browser may still be taking in the extension.
    await until('the extension is at work', async () => {
      await docs.load();
      return (await docs.ask(standIn => standIn.flag())) === 'upshot';
    });
  });
  afterAll(() => driver?.close());
  beforeEach(() => docs.page.bringToFront());

  const lines = () => driver.boxes(docs.page);
  const raw = () => docs.ask(standIn => standIn.text());
  const counters = () => docs.ask(standIn => standIn.counters);
  const boxesOf = (words: string, nth = 0) =>
    docs.ask(
      (standIn, words, nth) => {
        const at = standIn.offsetOf(words, nth);
        return standIn.rectOf(at, at + words.length);
      },
      words,
      nth,
    );
  const isMarked = async (words: string, nth = 0) => {
    const [boxes, drawn] = [await boxesOf(words, nth), await lines()];
    return boxes.length > 0 && boxes.every(box => drawn.some(line => isUnder(line, box)));
  };
  const marked = (words: string, nth = 0) => until(`“${words}” is marked`, () => isMarked(words, nth));
  const ask = async (verb: string, ...args: unknown[]) =>
    (await askExtension(driver.browser, verb, ...args)).find(answer => answer !== null);
  const state = async () => (await ask('state')) as { hints: number; canvas: Record<string, unknown> };
  const accessIs = (access: string) =>
    until(`access is ${access}`, async () => (await state())?.canvas?.access === access);
  const caretAt = (words: string, after = 0) =>
    docs.ask((standIn, words, after) => standIn.select(standIn.offsetOf(words) + after), words, after);
  const clickMark = async (words: string) => {
    await marked(words);
    const [box] = await boxesOf(words);
    await docs.page.mouse.click(box!.left + 10, (box!.top + box!.bottom) / 2);
    return driver.card(docs.page);
  };
  /** What the popup says about the page that is open. */
  const popupSays = async (sentence: RegExp) => {
    const popup = await driver.openPopup(docs.page);
    await until(`the popup says ${sentence}`, () =>
      popup.run(
        (root, source) => new RegExp(source).test(root.querySelector('.page-state p')?.textContent ?? ''),
        sentence.source,
      ),
    );
    await popup.close();
    await docs.page.bringToFront();
  };
  const open = async (switches: Parameters<DocsPage['load']>[0] = {}) => {
    await docs.load(switches);
    await marked('Responsible for');
  };

  describe('a fix', () => {
    test('is one paste over its words and one undo step; view, caret and focus are where they were', async () => {
      await open();
      await caretAt('Nord Logistics', 4);
      const before = await raw();
      const selection = await docs.ask(standIn => standIn.selection());
      const card = await clickMark('Responsible for');
      // The click has put the caret there.
      await docs.ask((standIn, { start, end }) => standIn.select(start, end), selection);
      const scrolls = await docs.ask(standIn => [standIn.scrollTop(), standIn.counters.scrolls]);
      await card.click('.fix');
      const after = before.replace(DUTY, 'Brought');
      await docs.until('the line is rewritten', (standIn, after) => standIn.text() === after, after);
      await until('the card is closed', async () => !(await driver.hasCard(docs.page)));
      expect((await counters()).pastes).toBe(1);
      const shift = after.length - before.length;
      await docs.until(
        'the caret is back',
        (standIn, start) => standIn.selection().start === start && standIn.hasFocus(),
        selection.start + shift,
      );
      expect(await docs.ask(standIn => standIn.scrollTop())).toBe(scrolls[0]);
      await pressUndo(docs.page);
      expect(await raw()).toBe(before);
      await marked('Responsible for');
    });

    test('does not scroll a long document', async () => {
      await docs.load({ pages: 6 });
      await marked('Responsible for');
      await docs.ask(standIn => standIn.scrollTo(standIn.offsetOf('Position 12')));
      // One of the marked lines in the middle of the view.
      const words = 'Responsible for';
      const nth = await until('a mark in view', async () => {
        for (let nth = 10; nth < 18; nth++) {
          const [box] = await boxesOf(words, nth);
          if (box && box.top > 250 && box.bottom < 700 && (await isMarked(words, nth))) return nth;
        }
        return undefined;
      });
      const before = await raw();
      const [box] = await boxesOf(words, nth);
      await docs.page.mouse.click(box!.left + 10, (box!.top + box!.bottom) / 2);
      const card = await driver.card(docs.page);
      const top = await docs.ask(standIn => {
        const top = standIn.scrollTop();
        standIn.select(standIn.offsetOf('Position 1'));
        return top;
      });
      expect(await docs.ask(standIn => standIn.scrollTop())).toBe(top);
      await card.click('.fix');
      await docs.until('it is written', (standIn, before) => standIn.text() !== before, before);
      await until('the caret is back', () =>
        docs.ask(standIn => standIn.selection().start === standIn.offsetOf('Position 1')),
      );
      // The page glides to a selection for 250 ms.
      await docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)));
      expect(await docs.ask(standIn => standIn.scrollTop())).toBe(top);
    });

    test('that never lands is one paste, and its words are copied', async () => {
      await open({ paste: 'never' });
      const before = await raw();
      const card = await clickMark('Responsible for');
      await card.click('.fix');
      await until('the card says it is copied', () =>
        card.run(root => root.querySelector('.message')?.textContent?.includes('is copied')),
      );
      expect(await raw()).toBe(before);
      expect((await counters()).pastes).toBe(1);
    });

    test('that lands late is done, one that lands as other words is told', async () => {
      await open({ paste: '40' });
      await (await clickMark('Responsible for')).click('.fix');
      await until('the card is closed', async () => !(await driver.hasCard(docs.page)));
      expect(await raw()).toContain('Brought in 50 new customers');
      await open({ paste: 'other' });
      const card = await clickMark('Responsible for');
      await card.click('.fix');
      await until('the card says that the text is another', () =>
        card.run(root => root.querySelector('.message')?.textContent?.includes('changed in the meantime')),
      );
      expect((await counters()).pastes).toBe(1);
    });

    test('in suggesting mode is a suggestion behind the old words', async () => {
      await open({ mode: 'suggesting' });
      const before = await raw();
      await (await clickMark('Responsible for')).click('.fix');
      await until('the card is closed', async () => !(await driver.hasCard(docs.page)));
      expect(await raw()).toBe(before.replace(DUTY, `${DUTY}Brought`));
    });

    test('after somebody else has written before it goes to its own words or nowhere', async () => {
      await open();
      const card = await clickMark('Responsible for');
      const before = await docs.ask(standIn => {
        standIn.remote(standIn.offsetOf('Maria'), 0, 'Ms ');
        return standIn.text();
      });
      await card.click('.fix');
      // Before the text is read again the place is found anew; afterwards the card is about an older text.
      await until('the card has done its work or says why not', async () => {
        if (!(await driver.hasCard(docs.page))) return true;
        return card.run(root =>
          root.querySelector('.message')?.textContent?.includes('changed in the meantime'),
        );
      });
      expect([before, before.replace(DUTY, 'Brought')]).toContain(await raw());
    });

    test('never goes over words that somebody else has changed', async () => {
      await open();
      const card = await clickMark('Responsible for');
      await docs.ask(standIn => standIn.set('paste', '0'));
      await docs.ask(standIn => standIn.remote(standIn.offsetOf('bringing'), 8, 'taking'));
      if (await driver.hasCard(docs.page)) await card.click('.fix').catch(() => {});
      await until('the other words stand', async () => (await raw()).includes('Responsible for taking in'));
      expect(await raw()).not.toContain('Brought');
    });
  });

  describe('a statement', () => {
    const insert = (text: string) => ask('insert', text) as Promise<{ outcome: string; label: string }>;
    const places = {
      'in a word': ['Responsible', 4, 4],
      'at the start of a bullet': ['Responsible', 0, 0],
      'at the end of a bullet': ['every month.', 12, 12],
      'over a selection': ['Responsible for', 0, 15],
    } as const;

    test.each(Object.entries(places))(
      'goes in %s and one undo takes it back',
      async (_, [words, from, to]) => {
        await open();
        const before = await raw();
        await docs.ask(
          (standIn, words, from, to) => {
            const at = standIn.offsetOf(words);
            standIn.select(at + from, at + to);
          },
          words,
          from,
          to,
        );
        const at = before.indexOf(words);
        const written = ` ${STATEMENT}\nAlso “curly” 🚀 1,200. `;
        expect((await insert(written)).outcome).toBe('done');
        expect(await raw()).toBe(before.slice(0, at + from) + written + before.slice(at + to));
        expect((await counters()).pastes).toBe(1);
        await docs.until('the focus is in the document', standIn => standIn.hasFocus());
        await pressUndo(docs.page);
        expect(await raw()).toBe(before);
      },
    );

    test('goes into a cell, and is named after the document', async () => {
      await docs.load({ doc: 'table' });
      await accessIs('full');
      await caretAt('Led a team', 3);
      const before = await raw();
      expect(await insert(STATEMENT)).toMatchObject({ outcome: 'done', label: expect.stringMatching(/\w/) });
      expect(await raw()).toBe(before.replace('Led a team', `Led${STATEMENT} a team`));
      await docs.until('the focus is in the document', standIn => standIn.hasFocus());
      await pressUndo(docs.page);
      expect(await raw()).toBe(before);
    });

    test('goes into the title when that holds a sentence and the caret', async () => {
      await open();
      const before = await raw();
      const title = 'Resume of Maria Lind, who trains the staff of busy shops. ';
      await docs.page.$eval(
        '.docs-title-input',
        (box, title) => ((box as HTMLInputElement).value = title),
        title,
      );
      await docs.page.click('.docs-title-input');
      await docs.page.keyboard.press('End');
      expect(await insert(STATEMENT)).toMatchObject({ outcome: 'done' });
      const value = () => docs.page.$eval('.docs-title-input', box => (box as HTMLInputElement).value);
      expect(await value()).toBe(title + STATEMENT);
      expect(await raw()).toBe(before);
    });

    test.each([
      ['read-only', { mode: 'viewing' }],
      ['locked in silence', {}],
      ['composing', {}],
    ] as const)('changes nothing in a document that is %s', async (what, switches) => {
      await docs.load(switches);
      await accessIs('full');
      await caretAt('Maria');
      if (what === 'locked in silence') await docs.ask(standIn => standIn.lock());
      if (what === 'composing') await docs.ask(standIn => standIn.compose());
      const before = await raw();
      expect((await insert(STATEMENT)).outcome).toBe('unchanged');
      expect(await raw()).toBe(before);
      expect((await counters()).pastes).toBe(what === 'locked in silence' ? 1 : 0);
    });

    test('of white space is refused', async () => {
      await open();
      expect((await insert('  \n')).outcome).toBe('unchanged');
      expect((await counters()).pastes).toBe(0);
    });

    test('goes into the comment box when the caret is there', async () => {
      await open();
      const before = await raw();
      await docs.page.click('.docos-input-textarea');
      expect(await insert(STATEMENT)).toMatchObject({ outcome: 'done', label: 'Comment' });
      const value = () => docs.page.$eval('.docos-input-textarea', box => (box as HTMLTextAreaElement).value);
      expect(await value()).toBe(STATEMENT);
      expect(await raw()).toBe(before);
      await pressUndo(docs.page);
      expect(await value()).toBe('');
    });

    test('goes in after the frame of the keys was replaced, and the text interface too', async () => {
      await open();
      await docs.ask(standIn => {
        standIn.replaceFrame();
        standIn.makeStale();
      });
      await docs.until('the new frame takes keys', standIn => standIn.isReady());
      await caretAt('Maria');
      await docs.page.keyboard.type('x');
      await docs.until('it is typed', standIn => standIn.text().includes('xMaria'));
      await until('there is access again', async () => (await state()).canvas.access === 'full');
      expect((await insert(STATEMENT)).outcome).toBe('done');
      expect(await raw()).toContain(`x${STATEMENT}Maria`);
    });
  });

  describe('what can be reached', () => {
    test('is all of it, and the hints come as everywhere', async () => {
      await open();
      expect((await state()).canvas).toEqual({ access: 'full', reason: '', isReadOnly: false });
      expect((await state()).hints).toBeGreaterThan(3);
      await popupSays(/^Hints are on for this page · \d+ hints$/);
    });

    test('waits for the first focus where the interface does', async () => {
      await docs.load({ reject: 'focus' });
      await caretAt('Maria');
      await marked('Responsible for');
    });

    test.each(['anchor', 'base'])('knows the ends of a selection by the name “%s”', async selection => {
      await open({ selection });
      await caretAt('Maria');
      expect(await ask('insert', STATEMENT)).toMatchObject({ outcome: 'done' });
    });

    test('our own name is in the flag’s slot', async () => {
      await docs.load();
      expect(await docs.ask(standIn => standIn.flag())).toBe('upshot');
    });

    test('is a list where the annotation layer is not there', async () => {
      await docs.load({ layer: 0 });
      await accessIs('list');
      expect((await state()).canvas.reason).toBe('no-layer');
      expect((await state()).hints).toBeGreaterThan(3);
      expect(await lines()).toEqual([]);
      await popupSays(
        /does not tell where its words are, so there are no marks\. The hints are in the list\.$/,
      );
    });

    test('is a list where the page keeps removing the marks', async () => {
      await docs.load({ hostile: 1 });
      await accessIs('list');
      expect((await state()).canvas.reason).toBe('unwanted');
      const { removed } = await counters();
      expect(removed).toBeGreaterThanOrEqual(3);
      await docs.page.keyboard.type('And more words');
      expect((await counters()).removed).toBe(removed);
      await popupSays(/keeps removing the marks, so there are none\. The hints are in the list\.$/);
    });

    test('is a list of the document as it was opened where there is no interface', async () => {
      await docs.load({ interface: 0 });
      const text = await raw();
      await accessIs('opened');
      await until('the list is there', async () => (await state()).hints > 3);
      const [{ fields } = { fields: [] }] = (await askExtension(driver.browser, 'fields')) as {
        fields: { text: string }[];
      }[];
      const words = (text: string) => text.match(/\p{L}+/gu);
      expect(words(fields.map(field => field.text).join('\n'))).toEqual(
        expect.arrayContaining(words(text) ?? []),
      );
      // What was typed since is not known, so nothing is marked and nothing written.
      expect(await lines()).toEqual([]);
      expect(await ask('insert', STATEMENT)).not.toMatchObject({ outcome: 'done' });
      expect(await raw()).toBe(text);
      await popupSays(/keeps its text back so far\. The list is about the document as you opened it/);
      // The download would be newer, but it is a request.
      expect(docs.downloads).toBe(0);
    });

    test('is the clipboard where nothing else is, and a list once the text was copied', async () => {
      await docs.load({ interface: 0, layer: 0, model: 'none' });
      await until('it is known that there is no interface', async () => {
        const { canvas } = await state();
        return canvas.access === 'clipboard' && canvas.reason === 'no-interface';
      });
      expect(await ask('insert', STATEMENT)).not.toMatchObject({ outcome: 'done' });
      await popupSays(/^Google Docs keeps its text back\. Select all and copy it/);
      await docs.ask(standIn => standIn.select(1, standIn.text().length - 1));
      await docs.page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')!;
        const realm = frame.contentWindow as unknown as typeof globalThis;
        const event = new realm.ClipboardEvent('copy', {
          bubbles: true,
          cancelable: true,
          clipboardData: new realm.DataTransfer(),
        });
        frame.contentDocument!.querySelector('[contenteditable]')!.dispatchEvent(event);
      });
      await accessIs('copied');
      expect((await state()).hints).toBeGreaterThan(3);
      await popupSays(/keeps its text back\. The list is about what you copied last/);
    });

    test('shows no marks in a document that can only be read before a hint is asked for', async () => {
      await docs.load({ mode: 'viewing' });
      await accessIs('full');
      expect((await state()).canvas.isReadOnly).toBe(true);
      expect((await state()).hints).toBeGreaterThan(3);
      const isUnmarked = async () => (await lines()).length === 0;
      await until('there are no marks', isUnmarked);
      await docs.ask(standIn => standIn.setMode('editing'));
      await marked('Responsible for');
      await docs.ask(standIn => standIn.setMode('viewing'));
      await until('there are no marks again', isUnmarked);
      await popupSays(/^You can only read this document\. The hints are in the list/);
      await driver.setStorage({ settings: { isOpenedByHover: true } });
      const rest = async (words: string) => {
        const [box] = await boxesOf(words);
        await docs.page.mouse.move(box!.left + 10, (box!.top + box!.bottom) / 2);
      };
      // Neither a click nor a pointer that rests on words opens what is not marked.
      const [box] = await boxesOf('Responsible for');
      await docs.page.mouse.click(box!.left + 10, (box!.top + box!.bottom) / 2);
      await rest('Responsible for');
      await docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)));
      expect(await driver.hasCard(docs.page)).toBe(false);
      await driver.command(docs.page, 'next-hint');
      await driver.card(docs.page);
      await until('marks', async () => (await lines()).length > 0);
      await docs.page.keyboard.press('Escape');
      await until('the card is closed', async () => !(await driver.hasCard(docs.page)));
      await rest('Helped with');
      await driver.card(docs.page);
      await driver.setStorage({ settings: {} });
    });
  });

  test('the next hint of a long document is scrolled to and its card is open', async () => {
    await docs.load({ pages: 8 });
    await accessIs('full');
    await docs.ask(standIn => standIn.select(standIn.offsetOf('Position 30')));
    await docs.ask(standIn => standIn.scrollTo(1));
    await driver.command(docs.page, 'next-hint');
    await driver.card(docs.page);
    const words = 'Responsible for';
    await until('the hint behind the caret is in view', async () => {
      const boxes = await docs.ask((standIn, words) => {
        const at = standIn.text().indexOf(words, standIn.offsetOf('Position 30'));
        return standIn.rectOf(at, at + words.length);
      }, words);
      return boxes[0]!.top > 0 && boxes[0]!.top < 1000;
    });
  });

  test('Escape closes the card while the keys go into the document', async () => {
    await open();
    await clickMark('Responsible for');
    await docs.ask(standIn => standIn.select(standIn.selection().start));
    const before = await raw();
    await docs.page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await driver.hasCard(docs.page)));
    expect(await raw()).toBe(before);
  });

  test('while typing the text is read at most twice a second, and other lines keep their marks', async () => {
    await open();
    await docs.ask(standIn => standIn.select(standIn.offsetOf('Planned')));
    const before = await counters();
    const started = Date.now();
    for (let key = 0; key < 20; key++) {
      await docs.page.keyboard.type('w');
      expect(await isMarked('Responsible for'), `after ${key + 1} keys`).toBe(true);
    }
    const seconds = (Date.now() - started) / 1000;
    expect((await counters()).texts - before.texts).toBeLessThanOrEqual(Math.ceil(seconds * 2) + 1);
  });

  test('nothing is read while nothing happens', async () => {
    await open();
    const settled = await until('reading has settled', async () => {
      const { texts } = await counters();
      await docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 1600)));
      return (await counters()).texts === texts && texts;
    });
    await docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 2500)));
    expect((await counters()).texts).toBe(settled);
  });

  test('switched off, nothing is left in the page', async () => {
    await open();
    const ours = () =>
      docs.page.evaluate(() => document.querySelectorAll('.kix-appview-editor > div[aria-hidden]').length);
    expect(await ours()).toBe(1);
    await ask('stop');
    await until('the marks are gone', async () => (await ours()) === 0);
    const { texts } = await counters();
    await docs.page.keyboard.type('more');
    await docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 700)));
    expect((await counters()).texts).toBe(texts);
    expect(await lines()).toEqual([]);
  });

  test('diagnostics are copied from the options: the structure and no word', async () => {
    await docs.page.goto('about:blank');
    let options = await driver.openOwnPage('options.html#help');
    const told = () => options.run(root => root.querySelector('.told')?.textContent ?? '');
    await options.click('.diagnostics .button');
    await until('it is said that none is open', async () => (await told()).startsWith('No Google Docs'));
    await options.close();
    await docs.page.bringToFront();
    await open();
    const words = [...new Set((await raw()).match(/[A-Za-z]{6,}/g))];
    options = await driver.openOwnPage('options.html#help');
    await options.click('.diagnostics .button');
    await until('it is copied', async () => (await told()) === 'Copied, for 1 open document.');
    await options.close();
    await docs.page.bringToFront();
    await docs.page.click('.docos-input-textarea');
    const key = process.platform === 'darwin' ? 'Meta' : 'Control';
    await docs.page.keyboard.down(key);
    await docs.page.keyboard.press('v');
    await docs.page.keyboard.up(key);
    const text = await until('it is pasted', () =>
      docs.page.$eval('.docos-input-textarea', box => (box as HTMLTextAreaElement).value),
    );
    const [report] = JSON.parse(text);
    expect(report.rects.length).toBeGreaterThan(10);
    expect(report.state.access).toBe('full');
    expect([...words, 'fixture', 'example'].filter(word => text.includes(word))).toEqual([]);
  });

  test('switched off, no code of ours is in a document; switched on, the popup says to reload the open ones', async () => {
    await open();
    const press = async (said: string) => {
      const popup = await driver.openPopup(docs.page);
      await popup.click('.switch:not(:disabled)');
      await until(`the popup says “${said}”`, () =>
        popup.run((root, said) => root.querySelector('.notice')?.textContent?.includes(said), said),
      );
      await popup.close();
      await docs.page.bringToFront();
    };
    await press('no longer start by themselves');
    await until('the marks are gone', async () => (await lines()).length === 0);
    await docs.load();
    expect(await docs.ask(standIn => standIn.flag())).toBeUndefined();
    await press('Reload the documents that are open.');
    await open();
    expect(await docs.ask(standIn => standIn.flag())).toBe('upshot');
  });
});
