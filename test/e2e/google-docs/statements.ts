import { describe, expect, test } from 'vitest';
import { until } from '../../browsers/driver.ts';
import { pressUndo } from '../page-actions.ts';
import { type DocsSession, STATEMENT } from './docs-session.ts';

/** Where a statement goes in, and where it does not. */
export function statements(shared: DocsSession): void {
  const { raw, whole, counters, ask, state, accessIs, caretAt, open } = shared;

  describe('a statement', () => {
    const insert = (text: string) => ask('insert', text) as Promise<{ outcome: string; label: string }>;
    const places = {
      'in a word': ['Responsible', 4, 4],
      'at the start of a bullet': ['Responsible', 0, 0],
      'at the end of a bullet': ['every month.', 12, 12],
      'over a selection': ['Responsible for', 0, 15],
    } as const;

    test('goes in a word, at the start and end of a bullet and over a selection; one undo takes it back', async () => {
      await open();
      // No more than the page can scroll in a window of any size.
      await shared.docs.ask(() => document.querySelector('.kix-appview-editor')!.scrollBy(0, 40));
      const written = ` ${STATEMENT}\nAlso “curly” 🚀 1,200. `;
      let pastes = 0;
      for (const [place, [words, from, to]] of Object.entries(places)) {
        const at = await shared.docs.ask(
          (standIn, words, from, to) => {
            const at = standIn.offsetOf(words);
            standIn.select(at + from, at + to);
            return at;
          },
          words,
          from,
          to,
        );
        const before = await whole();
        const text = await raw();
        expect((await insert(written)).outcome, place).toBe('done');
        expect(await raw(), place).toBe(text.slice(0, at + from) + written + text.slice(at + to));
        expect((await counters()).pastes, place).toBe(++pastes);
        expect(await shared.docs.ask(standIn => standIn.scrollTop()), place).toBe(before[3]);
        await shared.docs.until('the focus is in the document', standIn => standIn.hasFocus());
        await pressUndo(shared.docs.page);
        expect(await whole(), place).toEqual(before);
      }
      // What was typed just before is nothing that an undo of the statement may take out.
      await caretAt('Maria');
      await shared.docs.page.keyboard.type('Ms ');
      expect((await insert(STATEMENT)).outcome).toBe('done');
      await ask('undoInsert');
      expect(await raw()).toContain('Ms ');
    });

    test('from the popup lands late, or never: then it is copied after one paste, and Ctrl+V brings it', async () => {
      const kept = { version: 1, created: 1, changed: 1, order: 0 };
      await shared.driver.setStorage({ 'statement:a': { ...kept, id: 'a', text: STATEMENT } });
      // Whether Google Docs takes a paste while the popup has the focus is not known: here it does.
      await shared.docs.load({ paste: 'never', unfocused: 'accept' });
      await accessIs('full');
      await caretAt('Maria');
      const before = await raw();
      const popup = await shared.driver.openPopup(shared.docs.page);
      const says = (words: string) =>
        until(`the popup says “${words}”`, () =>
          popup.run((root, words) => root.querySelector('.notice')?.textContent?.includes(words), words),
        );
      await until('it is listed', () => popup.run(root => root.querySelector('.row-text') !== null));
      await popup.click('.row-text');
      await says('Copied');
      expect(await raw()).toBe(before);
      expect((await counters()).pastes).toBe(1);
      await shared.docs.ask(standIn => standIn.set('paste', '40'));
      await popup.click('.row-text');
      await says('Inserted');
      expect(await raw()).toBe(before.replace('Maria', `${STATEMENT}Maria`));
      expect((await counters()).pastes).toBe(2);
      await popup.click('.notice .link');
      await says('reads as before');
      expect(await raw()).toBe(before);
      await popup.close();
      await shared.docs.page.bringToFront();
      await caretAt('Keller');
      const key = process.platform === 'darwin' ? 'Meta' : 'Control';
      await shared.docs.page.keyboard.down(key);
      await shared.docs.page.keyboard.press('v');
      await shared.docs.page.keyboard.up(key);
      await shared.docs.until(
        'it is pasted',
        (standIn, words) => standIn.text().includes(words),
        `${STATEMENT}Keller`,
      );
      await shared.driver.setStorage({}, { isAll: true });
    });

    test('goes into a cell, and is named after the document', async () => {
      await shared.docs.load({ doc: 'table' });
      await accessIs('full');
      await caretAt('Led a team', 3);
      const before = await raw();
      expect(await insert(STATEMENT)).toMatchObject({ outcome: 'done', label: expect.stringMatching(/\w/) });
      expect(await raw()).toBe(before.replace('Led a team', `Led${STATEMENT} a team`));
      await shared.docs.until('the focus is in the document', standIn => standIn.hasFocus());
      await pressUndo(shared.docs.page);
      expect(await raw()).toBe(before);
    });

    test('goes to the end as a paragraph of its own, wherever the caret is, and is taken back by “Undo”', async () => {
      await shared.docs.load({ doc: 'table', end: 'two' });
      await accessIs('full');
      await caretAt('Led a team', 3);
      const before = await whole();
      const text = await raw();
      expect(await ask('insert', STATEMENT, true)).toMatchObject({ outcome: 'done', isUndoable: true });
      expect(await raw()).toBe(`${text.slice(0, -3)}\n${STATEMENT}\n\u0003\n`);
      expect((await shared.docs.ask(standIn => standIn.selection())).start).toBe(
        text.indexOf('Led a team') + 3,
      );
      expect(await ask('undoInsert')).toBe(true);
      expect(await raw()).toBe(text);
      await pressUndo(shared.docs.page);
      await pressUndo(shared.docs.page);
      await caretAt('Led a team', 3);
      expect(await whole()).toEqual(before);
    });

    test('goes into the title when that holds a sentence and the caret', async () => {
      await open();
      const before = await raw();
      const title = 'Resume of Maria Lind, who trains the staff of busy shops. ';
      await shared.docs.page.$eval(
        '.docs-title-input',
        (box, title) => ((box as HTMLInputElement).value = title),
        title,
      );
      await shared.docs.page.click('.docs-title-input');
      await shared.docs.page.keyboard.press('End');
      expect(await insert(STATEMENT)).toMatchObject({ outcome: 'done' });
      const value = () => shared.docs.page.$eval('.docs-title-input', box => (box as HTMLInputElement).value);
      expect(await value()).toBe(title + STATEMENT);
      expect(await raw()).toBe(before);
    });

    test.each([
      ['read-only', { mode: 'viewing' }],
      ['locked in silence', {}],
      ['composing', {}],
    ] as const)('changes nothing in a document that is %s', async (what, switches) => {
      await shared.docs.load(switches);
      await accessIs('full');
      await caretAt('Maria');
      if (what === 'locked in silence') await shared.docs.ask(standIn => standIn.lock());
      if (what === 'composing') await shared.docs.ask(standIn => standIn.compose());
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
      await shared.docs.page.click('.docos-input-textarea');
      expect(await insert(STATEMENT)).toMatchObject({ outcome: 'done', label: 'Comment' });
      const value = () =>
        shared.docs.page.$eval('.docos-input-textarea', box => (box as HTMLTextAreaElement).value);
      expect(await value()).toBe(STATEMENT);
      expect(await raw()).toBe(before);
      await pressUndo(shared.docs.page);
      expect(await value()).toBe('');
    });

    test('goes in after the frame of the keys was replaced, and the text interface too', async () => {
      await open();
      await shared.docs.ask(standIn => {
        standIn.replaceFrame();
        standIn.makeStale();
      });
      await shared.docs.until('the new frame takes keys', standIn => standIn.isReady());
      await caretAt('Maria');
      await shared.docs.page.keyboard.type('x');
      await shared.docs.until('it is typed', standIn => standIn.text().includes('xMaria'));
      await until('there is access again', async () => (await state()).canvas.access === 'full');
      expect((await insert(STATEMENT)).outcome).toBe('done');
      expect(await raw()).toContain(`x${STATEMENT}Maria`);
    });
  });
}
