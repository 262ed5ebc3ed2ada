import { describe, expect, test } from 'vitest';
import { settled, until } from '../../browsers/driver.ts';
import { BROWSERS } from '../../browsers/launch.ts';
import { marksOn } from '../marks-on.ts';
import { askExtension } from './ask-extension.ts';
import { onEditorPages } from './editor-pages.ts';

describe.each(BROWSERS)('what comes and goes in %s', name => {
  const on = onEditorPages(name);

  const load = async (folder: string) => {
    await on.page.goto(`${on.url}${folder}/index.html`);
    await until('the page stands', () => on.page.evaluate(() => window.isReady === true));
  };
  const marked = async () => (await marksOn(on.driver, on.page)).map(({ text }) => text);

  describe('a LaTeX document of 800 lines in CodeMirror', () => {
    /** Lines in the tree that want a mark, and the words that are marked. */
    const both = () =>
      on.page.evaluate(() => {
        const lines = [...document.querySelectorAll('.cm-line')].map(line => line.textContent ?? '');
        const ranges = ['fix', 'improve', 'consider'].flatMap(
          level => [...(CSS.highlights.get(`upshot-${level}`) ?? [])] as unknown as Range[],
        );
        return {
          wanted: lines.filter(line => line.includes('Responsible for')).length,
          lines: lines.length,
          marks: ranges.map(range => ({
            text: range.toString(),
            isInTree: range.startContainer.isConnected,
            box: range.getBoundingClientRect().height,
          })),
        };
      });
    const scrollTo = (share: number) =>
      on.page.evaluate(share => {
        const scroller = document.querySelector('.cm-scroller') as HTMLElement;
        scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * share;
      }, share);

    test('has marks on the lines in view, and no other, wherever it is scrolled', async () => {
      await load('codemirror-long');
      for (const share of [0, 0.2, 0.21, 0.7, 1, 0.5, 0]) {
        await scrollTo(share);
        // Read once: the editor may draw its lines anew at any frame, and marks follow at the next.
        await until(`exactly the lines at ${share} are marked`, async () => {
          const { wanted, lines, marks } = await both();
          const areRight = marks.every(
            ({ text, isInTree, box }) => text === 'Responsible for' && isInTree && box > 0,
          );
          return wanted > 0 && lines < 300 && marks.length === wanted && areRight;
        });
      }
    });

    test('writes into a line far down, and nowhere else', async () => {
      await load('codemirror-long');
      const before = await on.page.evaluate(() => window.model());
      await scrollTo(0.6);
      // The editor measures the lines that come into view, and moves them by that.
      const inTheMiddle = () =>
        on.page.evaluate(() => {
          const ranges = [...(CSS.highlights.get('upshot-improve') ?? [])] as unknown as Range[];
          const outer = document.querySelector('.cm-scroller')?.getBoundingClientRect();
          const range = ranges.find(range => {
            const { top, bottom } = range.getBoundingClientRect();
            return outer && top > outer.top + 60 && bottom < outer.bottom - 60;
          });
          const box = range?.getBoundingClientRect();
          const line = range?.startContainer.parentElement?.closest('.cm-line')?.textContent;
          return box && line ? { x: box.left + 8, y: (box.top + box.bottom) / 2, line } : undefined;
        });
      const target = await settled('the mark', () => until('a mark in the middle of the view', inTheMiddle));
      await on.page.mouse.click(target.x, target.y);
      const card = await on.driver.card(on.page);
      await card.click('.fix');
      const after = before.replace(target.line, target.line.replace('Responsible for bringing', 'Brought'));
      expect(after).not.toBe(before);
      await until(
        'the fix is in the document',
        async () => (await on.page.evaluate(() => window.model())) === after,
      );
    });
  });

  test('a statement is escaped for the LaTeX in CodeMirror', async () => {
    await load('codemirror-long');
    const before = await on.page.evaluate(() => window.model());
    await until('the lines are marked', async () => (await marked()).length > 0);
    await on.page.focus('.cm-content');
    const [answer] = (await askExtension(on.driver.browser, 'insert', '50% of R&D_2 #1 for $5')) as {
      outcome: string;
    }[];
    expect(answer?.outcome).toBe('done');
    expect(await on.page.evaluate(() => window.model())).toBe(`50\\% of R\\&D\\_2 \\#1 for \\$5${before}`);
  });

  test('tables, nested lists, soft breaks and kept white space are read as they are seen, with exact offsets', async () => {
    const opened = await on.open('contenteditable');
    await on.page.evaluate(() => {
      const editor = document.querySelector('#editor') as HTMLElement;
      editor.innerHTML = `<table><tr><td>Led\n <b>9</b></td><td>agents</td></tr><tr><td colspan="2">Sold\u00a0two</td></tr></table>
        <ol><li>One<ul><li>Inner<br>soft</li></ul></li></ol><pre>kept  \n two</pre><p>a\u200bb \ufeff c<br></p>`;
    });
    const { text } = await opened.probe(probe => probe.read());
    expect(text.split('\n')).toEqual([
      'Led 9',
      'agents',
      'Sold\u00a0two',
      '• One',
      '• Inner',
      'soft',
      'kept  ',
      ' two',
      'a\u200bb c',
    ]);
    expect(await opened.probe(probe => probe.misplaced())).toEqual([]);
  });

  test.each(['contenteditable', 'tiptap', 'textarea'])(
    'the mark stays, frame by frame, while the user types elsewhere, and through zoom, resize, scrolling and words of others: %s',
    async folder => {
      const opened = await on.open(folder);
      // Firefox has no ranges in text fields: lines are drawn over them.
      const isRange = name === 'chromium' || folder !== 'textarea';
      if (isRange)
        await on.page.evaluate(() => {
          const seen = { frames: 0, without: 0 };
          Object.assign(window, { seen });
          const look = () => {
            seen.frames++;
            const ranges = [...(CSS.highlights.get('upshot-improve') ?? [])] as unknown as Range[];
            if (!ranges.some(range => range.getBoundingClientRect().width > 20)) seen.without++;
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      await opened.caretTo('end');
      await opened.type(' Then some words more.');
      await on.page.keyboard.press('Enter');
      await opened.type('And a line.');
      await opened.drawn();
      const seen = () =>
        on.page.evaluate(() => (window as unknown as { seen: { frames: number; without: number } }).seen);
      if (isRange) {
        await until('enough frames', async () => (await seen()).frames > 20);
        expect((await seen()).without).toBe(0);
      }
      const isPainted = () =>
        until('it is painted', async () => (await opened.paintedShare(await opened.marked())) > 0.3);
      await on.page.evaluate(() => {
        document.documentElement.style.zoom = '1.25';
      });
      await isPainted();
      const { x, y, box } = await opened.marked();
      await opened.click(x, y);
      const card = await on.driver.card(on.page);
      const at = await card.run(root => root.querySelector('.words')?.getBoundingClientRect().left ?? 0);
      expect(Math.abs(at - box.left)).toBeLessThan(2);
      await on.page.keyboard.press('Escape');
      const viewport = await on.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await on.page.setViewport({ ...viewport, width: 1000 });
      await isPainted();
      await on.page.setViewport(viewport);
      await isPainted();
      // No event tells of this.
      await on.page.evaluate(() => {
        document.body.insertAdjacentHTML('afterbegin', '<p style="height: 60px">A notice.</p>');
      });
      await isPainted();
      await on.page.evaluate(() => {
        document.body.style.paddingBottom = '2000px';
        scrollTo(0, 30);
      });
      await opened.marked();
      // Of what a script sets as the value of a field no event tells.
      if (folder === 'textarea') return;
      const before = await opened.model();
      await on.page.evaluate(() => window.remote('Remote '));
      await opened.modelIs('another has written', `Remote ${before}`);
      await opened.marked();
    },
  );

  describe('fields of a single-page application', () => {
    const isMarked = (count: number) =>
      until(`${count} fields are marked`, async () => {
        const texts = await marked();
        return texts.filter(text => text === 'Responsible for').length === count;
      });

    test('are found, followed and forgotten', async () => {
      await load('coming-and-going');
      await isMarked(1);
      await on.page.evaluate(() => window.appear('textarea', 'one'));
      await isMarked(2);
      await on.page.evaluate(() => window.appear('editable', 'two'));
      await isMarked(3);
      await on.page.evaluate(() => window.move('one'));
      await on.page.evaluate(() => window.move('two'));
      await isMarked(3);
      await on.page.evaluate(() => window.vanish('two'));
      await isMarked(2);
      await on.page.evaluate(() => window.turn());
      // A text field drawn anew from HTML has the value of its markup: none.
      await isMarked(1);
      await on.page.evaluate(() => window.vanish('editor'));
      await isMarked(0);
    });
  });
});
