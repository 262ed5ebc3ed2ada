import { describe, expect, test } from 'vitest';
import { settled, until } from '../../browsers/driver.ts';
import { pressUndo } from '../page-actions.ts';
import { type DocsSession, DUTY } from './docs-session.ts';

/** What a fix does to a document. */
export function fixes(shared: DocsSession): void {
  const { raw, whole, counters, boxesOf, isMarked, marked, caretAt, clickMark, open } = shared;
  const closed = () =>
    until('the card is closed', async () => !(await shared.driver.hasCard(shared.docs.page)));

  describe('a fix', () => {
    test('is one paste over its words and one undo step; view, caret and focus are where they were', async () => {
      await open();
      await caretAt('Nord Logistics', 4);
      const before = await raw();
      const looked = await shared.docs.ask(standIn => standIn.paragraphs());
      const selection = await shared.docs.ask(standIn => standIn.selection());
      const card = await clickMark('Responsible for');
      expect(await shared.docs.ask(standIn => standIn.hasFocus()), 'the card leaves the focus alone').toBe(
        true,
      );
      // The click has put the caret there.
      await shared.docs.ask((standIn, { start, end }) => standIn.select(start, end), selection);
      const scrolls = await shared.docs.ask(standIn => [standIn.scrollTop(), standIn.counters.scrolls]);
      await card.click('.fix');
      const after = before.replace(DUTY, 'Brought');
      await shared.docs.until('the line is rewritten', (standIn, after) => standIn.text() === after, after);
      await closed();
      expect((await counters()).pastes).toBe(1);
      const shift = after.length - before.length;
      await shared.docs.until(
        'the caret is back',
        (standIn, start) => standIn.selection().start === start && standIn.hasFocus(),
        selection.start + shift,
      );
      expect(await shared.docs.ask(standIn => standIn.scrollTop())).toBe(scrolls[0]);
      const bold = (all: typeof looked) => all.filter(({ bold }) => bold).map(({ bold }) => bold);
      expect(bold(await shared.docs.ask(standIn => standIn.paragraphs()))).toEqual(bold(looked));
      await pressUndo(shared.docs.page);
      expect(await raw()).toBe(before);
      expect(await shared.docs.ask(standIn => standIn.paragraphs())).toEqual(looked);
      await marked('Responsible for');
      // All of this has put one node beside the pages, and has touched nothing of them.
      expect(new Set((await counters()).foreign)).toEqual(new Set(['childList of kix-appview-editor']));
    });

    test('goes into its cell of a table, or takes a word out; one undo brings all of it back', async () => {
      await shared.docs.load({
        text: '* Actively led a team of **9 agents**.\n| Lead | Responsible for bringing in **new** customers |\n| 2019 | Kept the books |',
      });
      for (const [words, from, to] of [
        ['Actively', 'Actively led', 'Led'],
        ['Responsible for', 'Responsible for bringing', 'Brought'],
      ] as const) {
        await marked(words);
        await shared.docs.ask(standIn => standIn.select(standIn.offsetOf('2019')));
        const before = await whole();
        const card = await clickMark(words);
        await shared.docs.ask(standIn => standIn.select(standIn.offsetOf('2019')));
        await card.click('.fix');
        const after = String(before[0]).replace(from, to);
        await shared.docs.until('it is written', (standIn, after) => standIn.text() === after, after);
        await closed();
        await shared.docs.until(
          'the caret is back',
          standIn => standIn.selection().start === standIn.offsetOf('2019'),
        );
        await pressUndo(shared.docs.page);
        await shared.docs.ask(standIn => standIn.select(standIn.offsetOf('2019')));
        expect(await whole()).toEqual(before);
      }
    });

    test('does not scroll a long document', async () => {
      await shared.docs.load({ pages: 6 });
      await marked('Responsible for');
      await shared.docs.ask(standIn => standIn.scrollTo(standIn.offsetOf('Position 12')));
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
      await shared.docs.page.mouse.click(box!.left + 10, (box!.top + box!.bottom) / 2);
      const card = await shared.driver.card(shared.docs.page);
      const top = await shared.docs.ask(standIn => {
        const top = standIn.scrollTop();
        standIn.select(standIn.offsetOf('Position 1'));
        return top;
      });
      expect(await shared.docs.ask(standIn => standIn.scrollTop())).toBe(top);
      await card.click('.fix');
      await shared.docs.until('it is written', (standIn, before) => standIn.text() !== before, before);
      await until('the caret is back', () =>
        shared.docs.ask(standIn => standIn.selection().start === standIn.offsetOf('Position 1')),
      );
      // The page glides to a selection for 250 ms.
      expect(await settled('the view', () => shared.docs.ask(standIn => standIn.scrollTop()))).toBe(top);
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
      await closed();
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
      await closed();
      expect(await raw()).toBe(before.replace(DUTY, `${DUTY}Brought`));
    });

    test('after somebody else has written before it goes to its own words or nowhere', async () => {
      await open();
      const card = await clickMark('Responsible for');
      const before = await shared.docs.ask(standIn => {
        standIn.remote(standIn.offsetOf('Maria'), 0, 'Ms ');
        return standIn.text();
      });
      await card.click('.fix');
      // Before the text is read again the place is found anew; afterwards the card is about an older text.
      await until('the card has done its work or says why not', async () => {
        if (!(await shared.driver.hasCard(shared.docs.page))) return true;
        return card.run(root =>
          root.querySelector('.message')?.textContent?.includes('changed in the meantime'),
        );
      });
      expect([before, before.replace(DUTY, 'Brought')]).toContain(await raw());
    });

    test('never goes over words that somebody else has changed', async () => {
      await open();
      const card = await clickMark('Responsible for');
      await shared.docs.ask(standIn => standIn.set('paste', '0'));
      await shared.docs.ask(standIn => standIn.remote(standIn.offsetOf('bringing'), 8, 'taking'));
      if (await shared.driver.hasCard(shared.docs.page)) await card.click('.fix').catch(() => {});
      await until('the other words stand', async () => (await raw()).includes('Responsible for taking in'));
      expect(await raw()).not.toContain('Brought');
    });
  });
}
