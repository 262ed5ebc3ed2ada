import { describe, expect, test } from 'vitest';
import { until } from '../../browsers/driver.ts';
import type { DocsPage } from './open-docs.ts';
import { callInterface, hasInterface } from './page-events.ts';

/** The ways in which the stand-in gives its text away: the interface, tabs, a copy, the download, its own scripts. */
export function textAccess(shared: { readonly docs: DocsPage }): void {
  const text = () => shared.docs.ask(standIn => standIn.text());
  const fills = () =>
    shared.docs.page.$$eval('.kix-canvas-tile-selection rect', all => [
      ...new Set(all.map(rect => rect.getAttribute('fill'))),
    ]);

  describe('the text interface', () => {
    test.each([
      [{}, false],
      [{ flag: 'somebody' }, true],
      [{ flag: 'somebody', interface: 0 }, false],
    ])('with %o is there: %s', async (switches, isThere) => {
      await shared.docs.load({ ...switches, api: 0 });
      await shared.docs.until('the flag has been read', standIn => standIn.drawnPages().length > 0);
      await shared.docs.page.evaluate(() => new Promise(resolve => setTimeout(resolve)));
      expect(await hasInterface(shared.docs)).toBe(isThere);
    });

    test('does not come when the flag is set too late', async () => {
      await shared.docs.load();
      await shared.docs.page.evaluate(() => Object.assign(window, { _docs_annotate_canvas_by_ext: 'late' }));
      await shared.docs.ask(standIn => standIn.set('zoom', 1.25));
      expect(await shared.docs.page.$$('rect[aria-label]')).toHaveLength(0);
      expect(await hasInterface(shared.docs)).toBe(false);
    });

    test('is live, selects with the known side effects, and can go stale', async () => {
      await shared.docs.load({ flag: 'somebody', pages: 40 });
      await until('the interface is there', () => hasInterface(shared.docs));
      expect(await callInterface(shared.docs, 'getText')).toBe(await text());
      const at = await shared.docs.ask(standIn => {
        standIn.remote(1, 0, 'Dr. ');
        return standIn.offsetOf('Position 90');
      });
      expect(await callInterface(shared.docs, 'getText')).toBe(await text());
      await callInterface(shared.docs, 'setSelection', at, 10_000_000);
      expect(await shared.docs.ask(({ counters }) => counters.scrolls)).toBe(0);
      await shared.docs.ask(standIn => standIn.select(1, 9));
      expect(await fills()).toEqual(['rgba(118,167,250,0.5)']);
      await callInterface(shared.docs, 'setSelection', 1, 9);
      expect(await fills()).toEqual(['rgba(0,0,0,0.15)']);
      await shared.docs.until('it has glided there', ({ counters }) => counters.scrolls === 8);
      await callInterface(shared.docs, 'setSelection', at, at + 8);
      expect(await callInterface(shared.docs, 'getSelection')).toEqual([{ start: at, end: at + 8 }]);
      expect(await shared.docs.ask(standIn => standIn.hasFocus())).toBe(false);
      expect(await shared.docs.page.evaluate(() => document.activeElement?.localName)).toBe('iframe');
      await shared.docs.until(
        'eight writes of the scroll position',
        ({ counters }) => counters.scrolls === 16,
      );
      expect(await shared.docs.ask(standIn => standIn.scrollTop())).toBeGreaterThan(5000);
      await shared.docs.ask(standIn => standIn.makeStale());
      await expect(callInterface(shared.docs, 'getText')).rejects.toThrow();
    });

    test.each([
      ['anchor', { anchor: 1, focus: 3 }],
      ['base', { base: 1, extent: 3 }],
    ])('names a selection by its %s', async (selection, expected) => {
      await shared.docs.load({ flag: 'somebody', selection });
      await until('the interface is there', () => hasInterface(shared.docs));
      await shared.docs.ask(standIn => standIn.select(1, 3));
      expect(await callInterface(shared.docs, 'getSelection')).toEqual([expected]);
    });

    test('rejects before the first focus', async () => {
      await shared.docs.page.goto(
        shared.docs.address({ flag: 'somebody', reject: 'focus', frame: 1500, api: 0, start: 0 }),
      );
      await until('the interface is there', () => hasInterface(shared.docs));
      await expect(callInterface(shared.docs, 'getText')).rejects.toThrow('No selection');
      await shared.docs.until('the document stands', standIn => standIn.isReady());
      expect(await callInterface(shared.docs, 'getText')).toBe(await text());
    });

    test('knows the links, and two segments at the end', async () => {
      await shared.docs.load({ flag: 'somebody', doc: 'styles', end: 'two' });
      await until('the interface is there', () => hasInterface(shared.docs));
      const at = await shared.docs.ask(standIn => standIn.offsetOf('new customers'));
      expect(await callInterface(shared.docs, 'getAnnotations')).toEqual({
        link: [{ start: at, end: at + 13, url: 'https://example.org' }],
      });
      expect(await callInterface<string>(shared.docs, 'getText')).toContain('\n\u0003\n');
    });
  });

  test('shows another tab of the document without a load', async () => {
    await shared.docs.load({ flag: 'somebody' });
    await shared.docs.ask(standIn => standIn.openTab('t.1', 'repeated'));
    expect(shared.docs.page.url()).toContain('tab=t.1');
    expect((await text()).startsWith('\u0003Responsible for sales.\n')).toBe(true);
  });

  test('gives the text as a download, or refuses it', async () => {
    await shared.docs.load();
    const download = () =>
      shared.docs.page.evaluate(async () => {
        const answer = await fetch(`${location.pathname.replace(/edit$/, 'export')}?format=txt`);
        return [
          answer.status,
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer()),
        ];
      });
    // Somebody has just written; the server does not know it yet.
    await shared.docs.ask(standIn => standIn.remote(1, 0, 'Dr. '));
    const [status, body] = await download();
    expect(status).toBe(200);
    expect(body).toMatch(
      /^\ufeffMaria Keller\r\n.*\r\n\* Responsible for bringing.*\r\n1\. Planned the routes\.\r\n2\. /s,
    );
    await shared.docs.ask(standIn => standIn.set('exportLag', 0));
    expect((await download())[1]).toMatch(/^\ufeffDr\. Maria Keller\r\n/);
    await shared.docs.ask(standIn => standIn.set('exported', false));
    expect(await download()).toEqual([403, '']);
  });

  test.each([
    ['object', ['{"chunk":[{"ty":"is","ibi":1,']],
    ['array', ['[{"ty":"is","ibi":1,']],
    ['none', []],
  ])('has the document it starts with in its scripts: %s', async (model, beginnings) => {
    await shared.docs.load({ model });
    const scripts = await shared.docs.page.$$eval('script', all => all.map(({ text }) => text));
    const parts = scripts.flatMap(
      code => /^DOCS_modelChunk = (.*); DOCS_modelChunkLoadStart/s.exec(code)?.[1] ?? [],
    );
    expect(parts.map(part => part.slice(0, beginnings[0]?.length))).toEqual(beginnings);
    if (parts[0]) expect(parts[0]).toContain(JSON.stringify((await text()).slice(1)));
    // Its own variable is empty by then.
    expect(
      await shared.docs.page.evaluate(() => (window as { DOCS_modelChunk?: unknown }).DOCS_modelChunk),
    ).toBeUndefined();
  });

  test('copies and cuts through the event alone', async () => {
    await shared.docs.load();
    await shared.docs.ask(standIn =>
      standIn.select(standIn.offsetOf('Skills'), standIn.offsetOf('Skills') + 6),
    );
    const clipboardEvent = (type: string) =>
      shared.docs.page.evaluate(type => {
        const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')!;
        const realm = frame.contentWindow as unknown as typeof globalThis;
        const event = new realm.ClipboardEvent(type, {
          clipboardData: new realm.DataTransfer(),
          cancelable: true,
        });
        frame.contentDocument!.querySelector('[contenteditable]')!.dispatchEvent(event);
        return event.clipboardData?.getData('text/plain');
      }, type);
    const before = await text();
    expect(await clipboardEvent('copy')).toBe('Skills');
    expect(await text()).toBe(before);
    expect(await clipboardEvent('cut')).toBe('Skills');
    expect(await text()).toBe(before.replace('Skills', ''));
  });
}
