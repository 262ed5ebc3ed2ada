import { expect, test } from 'vitest';
import { until } from '../../browsers/driver.ts';
import { pressUndo } from '../page-actions.ts';
import type { DocsPage } from './open-docs.ts';
import { pasteByScript } from './page-events.ts';

/** What the stand-in makes of pastes and of the events of scripts, and what it does not take. */
export function takenInput(shared: { readonly docs: DocsPage }): void {
  const text = () => shared.docs.ask(standIn => standIn.text());
  const selectBefore = (words: string) =>
    shared.docs.ask((standIn, words) => standIn.select(standIn.offsetOf(words)), words);
  const paragraphs = () => shared.docs.ask(standIn => standIn.paragraphs());

  test('takes a paste by a script, in one undo step', async () => {
    await shared.docs.load();
    const before = await text();
    const at = await shared.docs.ask(standIn => {
      const at = standIn.offsetOf('Responsible for');
      standIn.select(at, at + 15);
      return at;
    });
    await pasteByScript(shared.docs, ' Brought “1,200” 🚚\u00a0');
    expect(await text()).toBe(`${before.slice(0, at)}Brought “1,200” 🚚 ${before.slice(at + 15)}`);
    await pressUndo(shared.docs.page);
    expect(await text()).toBe(before);
    expect(await shared.docs.ask(standIn => standIn.selection())).toEqual({ start: at, end: at + 15 });
    await pasteByScript(shared.docs, '   ');
    await pasteByScript(shared.docs, '');
    expect(await text()).toBe(before);
  });

  test('makes bullets of the lines of a paste into a bullet, and keeps the words around bold', async () => {
    await shared.docs.load();
    await selectBefore('every month');
    await pasteByScript(shared.docs, 'one\r\ntwo');
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
    await shared.docs.load(switches);
    await selectBefore('Planned');
    const before = await text();
    await pasteByScript(shared.docs, expected?.includes(' ') ? 'Kindly\u00a0' : 'Kindly');
    if (expected) await until('the paste has landed', async () => (await text()).includes(expected));
    else expect(await text()).toBe(before);
    expect(await shared.docs.ask(({ counters }) => [counters.pastes, counters.pastesLanded])).toEqual([
      1,
      expected ? 1 : 0,
    ]);
  });

  test('keeps the old words of a suggestion', async () => {
    await shared.docs.load({ mode: 'suggesting' });
    await shared.docs.ask(standIn => {
      const at = standIn.offsetOf('Planned');
      standIn.select(at, at + 7);
    });
    await pasteByScript(shared.docs, 'Drew');
    expect(await text()).toContain('PlannedDrew the routes.');
    await pressUndo(shared.docs.page);
    expect(await text()).toContain('Planned the routes.');
  });

  test('takes nothing while it is locked, composing, or without the focus', async () => {
    await shared.docs.load();
    await selectBefore('Planned');
    const before = await text();
    await shared.docs.ask(standIn => standIn.lock());
    await pasteByScript(shared.docs, 'no');
    await shared.docs.ask(standIn => {
      standIn.lock(false);
      standIn.compose();
    });
    await pasteByScript(shared.docs, 'no');
    expect(await text()).toBe(before);
    await shared.docs.ask(standIn => standIn.endComposing('文'));
    expect(await text()).toBe(before.replace('Planned', '文Planned'));
    await shared.docs.page.click('.docs-title-input');
    await pasteByScript(shared.docs, 'no');
    expect(await text()).toBe(before.replace('Planned', '文Planned'));
    // The window in front is another one: a popup, say. Some builds may take a paste all the same.
    await shared.docs.ask(standIn => standIn.select(standIn.offsetOf('Planned')));
    await shared.docs.page.evaluate(() => Object.assign(document, { hasFocus: () => false }));
    await pasteByScript(shared.docs, 'no');
    expect(await text()).toBe(before.replace('Planned', '文Planned'));
    await shared.docs.ask(standIn => standIn.set('unfocused', 'accept'));
    await pasteByScript(shared.docs, 'yes');
    expect(await text()).toBe(before.replace('Planned', '文yesPlanned'));
  });

  test('inserts what a key press says, selects what beforeinput puts in, and takes no other event for typing', async () => {
    await shared.docs.load();
    await selectBefore('Planned');
    const before = await text();
    const dispatch = (...events: [type: string, init: KeyboardEventInit & InputEventInit][]) =>
      shared.docs.page.evaluate(events => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')!;
        const realm = frame.contentWindow as unknown as typeof globalThis;
        const editable = frame.contentDocument!.querySelector('[contenteditable]')!;
        for (const [type, init] of events) {
          const Event = type.startsWith('key') ? realm.KeyboardEvent : realm.InputEvent;
          editable.dispatchEvent(new Event(type, { ...init, cancelable: true, bubbles: true }));
        }
      }, events);
    const typed = { inputType: 'insertText', data: 'ab' };
    await dispatch(['keydown', { key: 'Backspace' }], ['input', typed], ['beforeinput', typed]);
    expect(await text()).toBe(before);
    await dispatch(['keydown', { key: 'Backspace', keyCode: 8 }]);
    expect(await text()).toBe(before.replace('\nPlanned', 'Planned'));
    await pressUndo(shared.docs.page);
    await shared.docs.ask(standIn => standIn.set('beforeinput', 'accept'));
    await dispatch(['keypress', { charCode: 37 }], ['beforeinput', typed]);
    expect(await text()).toContain('%abPlanned');
    const { start, end } = await shared.docs.ask(standIn => standIn.selection());
    expect(end - start).toBe(2);
  });
}
