import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import { pressUndo } from '../page-actions.ts';
import { DocsPage } from './open-docs.ts';
import { pasteByScript } from './page-events.ts';
import { textAccess } from './text-access.ts';

describe.each(BROWSERS)('the stand-in for Google Docs in %s', name => {
  let driver: Driver;
  let docs: DocsPage;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
    docs = await DocsPage.open(driver);
  });
  afterAll(() => driver.close());

  const text = () => docs.ask(standIn => standIn.text());
  const selectBefore = (words: string) =>
    docs.ask((standIn, words) => standIn.select(standIn.offsetOf(words)), words);
  const paragraphs = () => docs.ask(standIn => standIn.paragraphs());

  test('has the real address, focus, and no editable text in the tree', async () => {
    await docs.load();
    expect(await docs.page.evaluate(() => [location.origin, isSecureContext, document.hasFocus()])).toEqual([
      'https://docs.google.com',
      true,
      true,
    ]);
    expect(await docs.page.evaluate(() => document.body.innerText)).not.toContain('Responsible');
    expect(await docs.page.evaluate(() => document.activeElement?.className)).toContain(
      'docs-texteventtarget-iframe',
    );
  });

  test('takes typed text, keys and one undo', async () => {
    await docs.load();
    await selectBefore('bringing');
    const before = await text();
    await docs.page.keyboard.type('well % & ');
    expect(await text()).toBe(before.replace('bringing', 'well % & bringing'));
    await pressUndo(docs.page);
    expect(await text()).toBe(before);

    for (const key of ['Backspace', 'Backspace', 'Enter', 'Delete'] as const)
      await docs.page.keyboard.press(key);
    expect(await text()).toBe(before.replace('for bringing', 'fo\nringing'));
    expect((await paragraphs()).find(({ text }) => text.startsWith('ringing'))?.kind).toBe('bullet');
    for (let step = 0; step < 4; step++) await pressUndo(docs.page);
    expect(await text()).toBe(before);

    await selectBefore('bringing');
    const at = await docs.ask(standIn => standIn.offsetOf('bringing'));
    const press = async (key: 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End') => {
      await docs.page.keyboard.press(key);
      return (await docs.ask(standIn => standIn.selection())).end - at;
    };
    expect([await press('ArrowRight'), await press('ArrowLeft')]).toEqual([1, 0]);
    expect([await press('Home'), await press('End')]).toEqual([-16, 41]);
  });

  test('puts the caret where the user clicks', async () => {
    await docs.load({ zoom: 1.25 });
    const box = await docs.ask(standIn => {
      const at = standIn.offsetOf('new customers');
      return standIn.rectOf(at, at + 3)[0]!;
    });
    await docs.page.mouse.click(box.left + 1, (box.top + box.bottom) / 2);
    const at = await docs.ask(standIn => [
      standIn.selection().start,
      standIn.offsetOf('new customers'),
      standIn.hasFocus(),
    ]);
    expect(at).toEqual([at[1], at[1], true]);
  });

  test('takes a paste by a script, in one undo step', async () => {
    await docs.load();
    const before = await text();
    const at = await docs.ask(standIn => {
      const at = standIn.offsetOf('Responsible for');
      standIn.select(at, at + 15);
      return at;
    });
    await pasteByScript(docs, ' Brought “1,200” 🚚\u00a0');
    expect(await text()).toBe(`${before.slice(0, at)}Brought “1,200” 🚚 ${before.slice(at + 15)}`);
    await pressUndo(docs.page);
    expect(await text()).toBe(before);
    expect(await docs.ask(standIn => standIn.selection())).toEqual({ start: at, end: at + 15 });
    await pasteByScript(docs, '   ');
    await pasteByScript(docs, '');
    expect(await text()).toBe(before);
  });

  test('makes bullets of the lines of a paste into a bullet, and keeps the words around bold', async () => {
    await docs.load();
    await selectBefore('every month');
    await pasteByScript(docs, 'one\r\ntwo');
    const found = await paragraphs();
    const first = found.findIndex(({ text }) => text.endsWith('customers one'));
    expect(found.slice(first, first + 2)).toEqual([
      { text: 'Responsible for bringing in 50 new customers one', kind: 'bullet', bold: '50 new customers' },
      { text: 'twoevery month.', kind: 'bullet', bold: '' },
    ]);
  });

  test.each([
    ['lands after a while', { paste: '40' }, 'Kindly Planned'],
    ['never lands', { paste: 'never' }, undefined],
    ['lands as other words', { paste: 'other' }, 'KINDLYPlanned'],
    ['finds a document that is only viewed', { mode: 'viewing' }, undefined],
  ])('a paste that %s', async (_, switches, expected) => {
    await docs.load(switches);
    await selectBefore('Planned');
    const before = await text();
    await pasteByScript(docs, expected?.includes(' ') ? 'Kindly\u00a0' : 'Kindly');
    if (expected) await until('the paste has landed', async () => (await text()).includes(expected));
    else expect(await text()).toBe(before);
    expect(await docs.ask(({ counters }) => [counters.pastes, counters.pastesLanded])).toEqual([
      1,
      expected ? 1 : 0,
    ]);
  });

  test('says how it is edited where Docs says it', async () => {
    const mode = () =>
      docs.page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')!;
        return [
          document.querySelector('#docs-toolbar-mode-switcher')?.getAttribute('aria-label'),
          frame.contentDocument?.querySelector('[contenteditable]')?.getAttribute('aria-readonly'),
        ];
      });
    await docs.load({ mode: 'viewing' });
    expect(await mode()).toEqual(['Viewing mode', 'true']);
    await docs.ask(standIn => standIn.setMode('suggesting'));
    expect(await mode()).toEqual(['Suggesting mode', null]);
  });

  test('keeps the old words of a suggestion', async () => {
    await docs.load({ mode: 'suggesting' });
    await docs.ask(standIn => {
      const at = standIn.offsetOf('Planned');
      standIn.select(at, at + 7);
    });
    await pasteByScript(docs, 'Drew');
    expect(await text()).toContain('PlannedDrew the routes.');
    await pressUndo(docs.page);
    expect(await text()).toContain('Planned the routes.');
  });

  test('takes nothing while it is locked, composing, or without the focus', async () => {
    await docs.load();
    await selectBefore('Planned');
    const before = await text();
    await docs.ask(standIn => standIn.lock());
    await pasteByScript(docs, 'no');
    await docs.ask(standIn => {
      standIn.lock(false);
      standIn.compose();
    });
    await pasteByScript(docs, 'no');
    expect(await text()).toBe(before);
    await docs.ask(standIn => standIn.endComposing('文'));
    expect(await text()).toBe(before.replace('Planned', '文Planned'));
    await docs.page.click('.docs-title-input');
    await pasteByScript(docs, 'no');
    expect(await text()).toBe(before.replace('Planned', '文Planned'));
  });

  test('goes on in a new input frame', async () => {
    await docs.load();
    await docs.ask(standIn => standIn.replaceFrame());
    await docs.until('the new frame has the focus', standIn => standIn.isReady() && standIn.hasFocus());
    await selectBefore('Planned');
    await docs.page.keyboard.type('Kindly ');
    expect(await text()).toContain('Kindly Planned');
    expect(await docs.page.$$('iframe.docs-texteventtarget-iframe')).toHaveLength(1);
  });

  test('inserts what a key press says, and selects what beforeinput puts in', async () => {
    await docs.load({ beforeinput: 'accept' });
    await selectBefore('Planned');
    await docs.page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')!;
      const realm = frame.contentWindow as unknown as typeof globalThis;
      const editable = frame.contentDocument!.querySelector('[contenteditable]')!;
      editable.dispatchEvent(new realm.KeyboardEvent('keypress', { charCode: 37, cancelable: true }));
      editable.dispatchEvent(
        new realm.InputEvent('beforeinput', { inputType: 'insertText', data: 'ab', cancelable: true }),
      );
    });
    expect(await text()).toContain('%abPlanned');
    const { start, end } = await docs.ask(standIn => standIn.selection());
    expect(end - start).toBe(2);
  });

  test('never takes back with an undo what somebody else wrote', async () => {
    await docs.load();
    await selectBefore('Planned');
    const before = await text();
    await docs.page.keyboard.type('Kindly ');
    await docs.ask(standIn => standIn.remote(1, 0, 'Dr. '));
    const { start } = await docs.ask(standIn => standIn.selection());
    expect((await text()).slice(start - 7, start + 7)).toBe('Kindly Planned');
    await pressUndo(docs.page);
    expect(await text()).toBe(before.replace('\u0003', '\u0003Dr. '));
    expect(await docs.page.$$eval('.kix-cursor:not([hidden])', found => found.length)).toBe(2);
  });

  test('refuses an edit across cells', async () => {
    await docs.load({ doc: 'table' });
    const before = await text();
    await docs.ask(standIn => standIn.select(standIn.offsetOf('Sales Lead'), standIn.offsetOf('2019') + 4));
    await docs.page.keyboard.press('Backspace');
    expect(await text()).toBe(before);
    expect(before).toContain(
      '\n\u0010\u0012\u001cHarbor Supplies Sales Lead\n\u001c2019 – 2023\n\u0012\u001c',
    );
    expect(before).toContain('various projects\n\u0011Responsible for the table above.\n');
  });

  textAccess({
    get docs() {
      return docs;
    },
  });

  test('says what is wrong with a switch', async () => {
    const errors: string[] = [];
    docs.page.on('pageerror', error => errors.push(String(error)));
    await docs.page.goto('https://docs.google.com/document/d/fixture/edit?zom=2');
    await until('the error is said', async () => errors.some(error => error.includes('no switch “zom”')));
  });
});
