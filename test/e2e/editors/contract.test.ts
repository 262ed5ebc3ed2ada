import { afterAll, describe, expect } from 'vitest';
import { composeOn } from '../../browsers/composing.ts';
import { until } from '../../browsers/driver.ts';
import { BROWSERS } from '../../browsers/launch.ts';
import { onEditorPages } from './editor-pages.ts';
import { EDITORS } from './editors.ts';
import { cancelInput, remoteOnFocus } from './interference.ts';
import { Matrix } from './matrix.ts';
import { NEW_WORDS, OLD_WORDS, type OpenEditor } from './open-editor.ts';
import { expectUntouched } from './untouched.ts';

const STATEMENT = 'Working toward a team of 15.\nAlso a certificate by June 2027.';

/** Words to take away. */
const NEEDLESS = ' every month';

/** Each way an editor may keep a list item open that has no words yet. */
const WITH_LISTS = ['contenteditable', 'tiptap', 'quill', 'ckeditor', 'tinymce-inline'];

/** Each way an editor may hear of an input method. */
const COMPOSED = ['textarea', 'contenteditable', 'tiptap', 'lexical', 'codemirror'];

describe.each(BROWSERS)('%s', name => {
  const on = onEditorPages(name);
  const matrix = new Matrix(name);
  afterAll(() => matrix.print());

  describe.each(EDITORS)('$name', editor => {
    const statement = editor.isOneLine ? STATEMENT.replace('\n', ' ') : STATEMENT;
    const check = (title: string, run: (opened: OpenEditor) => Promise<void>) =>
      matrix.check(editor.name, title, async () => run(await on.open(editor.name)));

    check('1 reads the text the user sees, with exact offsets', async opened => {
      expect(await opened.probe(probe => probe.count())).toBe(editor.fields ?? 1);
      const { text, label } = await opened.probe(probe => probe.read());
      expect(text.replaceAll(/^• /gm, '')).toBe(await opened.model());
      expect(await opened.probe(probe => probe.misplaced())).toEqual([]);
      expect(label).not.toBe('');
    });

    if (editor.name === 'contenteditable')
      check('1b reads a line of one no-break space after a soft break', async opened => {
        await opened.page.$eval(editor.root, root =>
          root.replaceChildren('Led', document.createElement('br'), '\u00a0'),
        );
        expect((await opened.probe(probe => probe.read())).text).toBe('Led\n\u00a0');
      });

    check('2 marks exactly the right words, inside the editor', async opened => {
      const before = await opened.model();
      const mark = await opened.marked();
      const { box, outer } = mark;
      expect(box.left).toBeGreaterThanOrEqual(outer.left - 1);
      expect(box.right).toBeLessThanOrEqual(outer.right + 1);
      expect(box.top).toBeGreaterThanOrEqual(outer.top - 1);
      expect(box.bottom).toBeLessThanOrEqual(outer.bottom + 1);
      await until('the line is painted', async () => (await opened.paintedShare(mark)) > 0.3);
      // Dashes leave gaps.
      expect(await opened.paintedShare(mark)).toBeLessThan(0.95);
      expect(await opened.model()).toBe(before);
    });

    check('3 marks follow typing before them and vanish when the phrase is edited', async opened => {
      const before = await opened.model();
      await opened.caretTo('start');
      await opened.type('Hello ');
      await opened.modelIs('the words are typed', `Hello ${before}`);
      await opened.drawn();
      const { x, y } = await opened.marked();
      await opened.click(x, y);
      await opened.caretInPhrase();
      await opened.type('x');
      await opened.unmarked();
      await opened.page.keyboard.press('Backspace');
      await opened.modelIs('the phrase is whole again', `Hello ${before}`);
      await opened.marked();
    });

    check('4 a fix changes its words only, is in the model, and is one undo step', async opened => {
      const [before, bold] = [await opened.model(), await opened.bold()];
      const fixed = before.replace(OLD_WORDS, NEW_WORDS);
      await opened.pressFix();
      await opened.modelIs('the fix is in the model', fixed);
      expect(await opened.bold()).toBe(bold);
      await opened.undo();
      await opened.modelIs('one undo restores the text', before);
      expect(await opened.bold()).toBe(bold);
      await opened.pressFix();
      await opened.modelIs('the fix is in the model again', fixed);
      await opened.type('!');
      const typed = fixed.replace(NEW_WORDS, `${NEW_WORDS}!`);
      await opened.modelIs('typing goes on after the fix', typed);
      const { text } = await opened.probe(probe => probe.read());
      const from = text.indexOf(NEEDLESS);
      expect(await opened.replace(from, from + NEEDLESS.length, NEEDLESS, '')).toBe('done');
      await opened.modelIs('words are taken away', typed.replace(NEEDLESS, ''));
    });

    check(
      '5 a statement goes to the caret, start, end and over a selection, one undo step each',
      async opened => {
        const [before, bold] = [await opened.model(), await opened.bold()];
        const places = {
          caret: [3, 3],
          start: [0, 0],
          end: [before.length, before.length],
          selection: [0, 3],
        };
        for (const [place, [from, to]] of Object.entries(places)) {
          await opened.caretTo(place as keyof typeof places);
          expect(await opened.insert(STATEMENT), place).toBe('done');
          await opened.modelIs(`inserted at ${place}`, before.slice(0, from) + statement + before.slice(to));
          expect(await opened.bold()).toBe(bold);
          await opened.undo();
          await opened.modelIs(`one undo after ${place}`, before);
          expect(await opened.bold()).toBe(bold);
        }
      },
    );

    if (WITH_LISTS.includes(editor.name))
      check('5b a statement goes into the new bullet that has the caret', async opened => {
        const before = await opened.model();
        await opened.caretTo('end');
        for (const key of ['ArrowUp', 'ArrowUp', 'End', 'Enter'] as const) {
          await on.page.keyboard.press(key);
          await opened.drawn();
        }
        await until('the caret is in the new bullet', async () => {
          const { text } = await opened.probe(probe => probe.read());
          const caret = await opened.probe(probe => probe.selection());
          return /Kept the books\.\n(?:• )?$/.test(text.slice(0, caret?.from));
        });
        expect(await opened.insert('Ran the shop.')).toBe('done');
        const line = 'Kept the books.';
        await opened.modelIs('the bullet has the words', before.replace(line, `${line}\nRan the shop.`));
      });

    check('6 a change by others between selecting and writing is never overwritten', async opened => {
      const before = await opened.model();
      await opened.caretTo('end');
      await remoteOnFocus(await opened.frame(), 'Remote ');
      expect(await opened.insert(STATEMENT)).toBe('changed-otherwise');
      await opened.modelIs('only the other change is there', `Remote ${before}`);
    });

    if (COMPOSED.includes(editor.name))
      check('6b words that an input method still composes are never broken off', async opened => {
        const before = await opened.model();
        const { text } = await opened.probe(probe => probe.read());
        const from = text.indexOf(OLD_WORDS);
        await opened.caretTo('end');
        const composing = await composeOn(on.page);
        await composing.set('にほ');
        await until('the words are seen', async () =>
          (await opened.probe(probe => probe.read())).text.includes('にほ'),
        );
        expect(await opened.replace(from, from + OLD_WORDS.length, OLD_WORDS, NEW_WORDS)).toBe(
          'changed-otherwise',
        );
        expect(await opened.insert(STATEMENT)).toBe('changed-otherwise');
        await opened.marked();
        expect(await on.driver.hasCard(on.page)).toBe(false);
        await composing.set('にほん');
        await composing.commit('日本');
        await opened.modelIs('what was composed is there, and nothing else', `${before}日本`);
        await opened.marked();
        expect(await opened.insert(STATEMENT)).toBe('done');
        await opened.modelIs('the statement follows', `${before}日本${statement}`);
      });

    check('7 a refused write changes nothing and says so', async opened => {
      const before = await opened.model();
      await opened.caretTo('end');
      await cancelInput(await opened.frame());
      const outcome = await opened.insert(STATEMENT);
      // Chromium asks nobody before it types by command: then all of it is there.
      expect([`unchanged ${before}`, `done ${before}${statement}`]).toContain(
        `${outcome} ${await opened.model()}`,
      );
      await opened.load();
      await opened.caretTo('end');
      if (editor.isTextField) {
        await opened.limit(before.length + 5);
        expect(await opened.insert(STATEMENT)).toBe('unchanged');
      }
      await opened.page.evaluate(() => window.lock());
      await opened.unmarked();
      // An editor that draws itself anew leaves no field with a caret.
      expect(['unchanged', 'no-field']).toContain(await opened.insert(STATEMENT));
      expect(await opened.model()).toBe(before);
    });

    check('8 switched off, the page is as if it had never had it', async opened => {
      await opened.stop();
      await until('the marks are gone', async () => (await opened.marks()).length === 0);
      expect(await opened.highlightNames()).toEqual([]);
      await expectUntouched(opened);
    });
  });
});
