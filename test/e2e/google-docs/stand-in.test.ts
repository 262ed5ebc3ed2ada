import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import { pressUndo } from '../page-actions.ts';
import { DocsPage } from './open-docs.ts';
import { takenInput } from './taken-input.ts';
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
    // Neither HTML nor a script that an extension writes into the page gets through.
    const refused = await docs.page.evaluate(() => {
      const tried = (run: () => unknown) => {
        try {
          run();
          return '';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return [
        tried(() => (document.body.innerHTML += '<i></i>')),
        tried(() => (document.createElement('script').text = 'window.isRun = true')),
      ];
    });
    expect(refused).toEqual(['TypeError', 'TypeError']);
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

  test('goes on in a new input frame', async () => {
    await docs.load();
    await docs.ask(standIn => standIn.replaceFrame());
    await docs.until('the new frame has the focus', standIn => standIn.isReady() && standIn.hasFocus());
    await selectBefore('Planned');
    await docs.page.keyboard.type('Kindly ');
    expect(await text()).toContain('Kindly Planned');
    expect(await docs.page.$$('iframe.docs-texteventtarget-iframe')).toHaveLength(1);
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
    const carets = () =>
      docs.page.$$eval('.kix-cursor:not([hidden])', found =>
        found.map(caret => Math.round(caret.getBoundingClientRect().left)),
      );
    const [own, other] = await carets();
    const written = await docs.ask(standIn => Math.round(standIn.rectOf(1, 5)[0]!.right));
    expect(Math.abs(other! - written)).toBeLessThan(2);
    await docs.ask(standIn => standIn.remote(standIn.offsetOf('Utrecht'), 0, 'in '));
    expect([(await carets())[0], (await carets())[1] === other]).toEqual([own, false]);
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

  const shared = {
    get docs() {
      return docs;
    },
  };
  takenInput(shared);
  textAccess(shared);

  test('says what is wrong with a switch', async () => {
    const errors: string[] = [];
    docs.page.on('pageerror', error => errors.push(String(error)));
    await docs.page.goto('https://docs.google.com/document/d/fixture/edit?zom=2');
    await until('the error is said', async () => errors.some(error => error.includes('no switch “zom”')));
  });
});
