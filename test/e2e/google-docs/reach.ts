import { describe, expect, test } from 'vitest';
import { until } from '../../browsers/driver.ts';
import { askExtension } from '../editors/ask-extension.ts';
import { type DocsSession, STATEMENT } from './docs-session.ts';

/** What of a document can be reached, and what the popup says of it. */
export function reach(shared: DocsSession): void {
  const { lines, raw, counters, boxesOf, marked, ask, state, accessIs, caretAt, popupSays, open } = shared;

  describe('what can be reached', () => {
    test('is all of it, and the hints come as everywhere', async () => {
      await open();
      expect((await state()).canvas).toEqual({ access: 'full', reason: '', isReadOnly: false });
      expect((await state()).hints).toBeGreaterThan(3);
      expect(await shared.docs.ask(standIn => [standIn.flag(), standIn.counters.interfaceCalls[0]])).toEqual([
        'upshot',
        'upshot',
      ]);
      await popupSays(/^Hints are on for this page · \d+ hints$/);
    });

    test('waits for the first focus where the interface does', async () => {
      await shared.docs.load({ reject: 'focus' });
      await caretAt('Maria');
      await marked('Responsible for');
    });

    test.each(['anchor', 'base'])('knows the ends of a selection by the name “%s”', async selection => {
      await open({ selection });
      await caretAt('Maria');
      expect(await ask('insert', STATEMENT)).toMatchObject({ outcome: 'done' });
    });

    test('is a list where the annotation layer is not there', async () => {
      await shared.docs.load({ layer: 0 });
      await accessIs('list');
      expect((await state()).canvas.reason).toBe('no-layer');
      expect((await state()).hints).toBeGreaterThan(3);
      expect(await lines()).toEqual([]);
      await popupSays(
        /does not tell where its words are, so there are no marks\. The hints are in the list\.$/,
      );
    });

    test('is a list where the page keeps removing the marks', async () => {
      await shared.docs.load({ hostile: 1 });
      await accessIs('list');
      expect((await state()).canvas.reason).toBe('unwanted');
      const { removed } = await counters();
      expect(removed).toBeGreaterThanOrEqual(3);
      await shared.docs.page.keyboard.type('And more words');
      expect((await counters()).removed).toBe(removed);
      await popupSays(/keeps removing the marks, so there are none\. The hints are in the list\.$/);
    });

    test('is a list of the document as it was opened where there is no interface', async () => {
      await shared.docs.load({ interface: 0 });
      const text = await raw();
      await accessIs('opened');
      await until('the list is there', async () => (await state()).hints > 3);
      const [{ fields } = { fields: [] }] = (await askExtension(shared.driver.browser, 'fields')) as {
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
      expect(shared.docs.downloads).toBe(0);
    });

    test('is the clipboard where nothing else is, and a list once the text was copied', async () => {
      await shared.docs.load({ interface: 0, layer: 0, model: 'none' });
      await until('it is known that there is no interface', async () => {
        const { canvas } = await state();
        return canvas.access === 'clipboard' && canvas.reason === 'no-interface';
      });
      expect(await ask('insert', STATEMENT)).not.toMatchObject({ outcome: 'done' });
      const popup = await shared.driver.openPopup(shared.docs.page);
      await until('the popup says why', () =>
        popup.run(root =>
          root
            .querySelector('.page-state p')
            ?.textContent?.startsWith('Google Docs keeps its text back. Select all and copy it'),
        ),
      );
      // No checks have run, so none of them has found nothing.
      await popup.click('#tab-review');
      await until('the review asks for text', () =>
        popup.run(root => root.querySelector('.review-paste') !== null),
      );
      expect(await popup.run(root => root.querySelector('.review')?.textContent)).not.toContain('Nothing');
      await popup.close();
      await shared.docs.page.bringToFront();
      await shared.docs.ask(standIn => standIn.select(1, standIn.text().length - 1));
      await shared.docs.page.evaluate(() => {
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
      await shared.docs.load({ mode: 'viewing' });
      await accessIs('full');
      expect((await state()).canvas.isReadOnly).toBe(true);
      expect((await state()).hints).toBeGreaterThan(3);
      const isUnmarked = async () => (await lines()).length === 0;
      await until('there are no marks', isUnmarked);
      await shared.docs.ask(standIn => standIn.setMode('editing'));
      await marked('Responsible for');
      await shared.docs.ask(standIn => standIn.setMode('viewing'));
      await until('there are no marks again', isUnmarked);
      await popupSays(/^You can only read this document\. The hints are in the list/);
      await shared.driver.setStorage({ settings: { isOpenedByHover: true } });
      const rest = async (words: string) => {
        const [box] = await boxesOf(words);
        await shared.docs.page.mouse.move(box!.left + 10, (box!.top + box!.bottom) / 2);
      };
      // Neither a click nor a pointer that rests on words opens what is not marked.
      const [box] = await boxesOf('Responsible for');
      await shared.docs.page.mouse.click(box!.left + 10, (box!.top + box!.bottom) / 2);
      await rest('Responsible for');
      await shared.docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve, 600)));
      expect(await shared.driver.hasCard(shared.docs.page)).toBe(false);
      await shared.driver.command(shared.docs.page, 'next-hint');
      await shared.driver.card(shared.docs.page);
      await until('marks', async () => (await lines()).length > 0);
      await shared.docs.page.keyboard.press('Escape');
      await until('the card is closed', async () => !(await shared.driver.hasCard(shared.docs.page)));
      await rest('Helped with');
      await shared.driver.card(shared.docs.page);
      await shared.driver.setStorage({ settings: {} });
    });
  });
}
