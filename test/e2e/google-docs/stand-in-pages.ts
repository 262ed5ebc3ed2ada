import { expect, test } from 'vitest';
import type { DocsPage } from './open-docs.ts';

interface Shared {
  readonly docs: DocsPage;
  load(switches: Record<string, string | number>): Promise<void>;
}

/** How the stand-in draws its pages: few at a time, none of them while hidden, and nobody else’s nodes in them. */
export function pages(shared: Shared): void {
  const { load } = shared;

  test('shows 40 pages with three elements, and never the wrong text on one', async () => {
    await load({ pages: 40, zoom: 0.5 });
    const seen = await shared.docs.ask(async standIn => {
      const scroller = document.querySelector('.kix-appview-editor')!;
      const elements = new Set<Element>();
      const labels = new Map<Element, Set<string>>();
      const wrong: string[] = [];
      let drawn = 0;
      for (let step = 0; step <= 40; step++) {
        scroller.scrollTop = (Math.abs(20 - step) / 20) * scroller.scrollHeight;
        await new Promise(requestAnimationFrame);
        const rects = [...document.querySelectorAll('.kix-page-paginated g rect')];
        for (const page of document.querySelectorAll('.kix-page-paginated')) elements.add(page);
        for (const rect of rects) {
          const label = rect.getAttribute('aria-label')!;
          labels.set(rect, (labels.get(rect) ?? new Set()).add(label));
          if (!label.startsWith('Position')) continue;
          drawn++;
          const at = standIn.offsetOf(`${label},`);
          const box = standIn.rectOf(at, at + label.length)[0]!;
          const place = rect.getBoundingClientRect();
          if (Math.abs(box.top - place.top) > 0.2 || Math.abs(box.left - place.left) > 0.2) wrong.push(label);
        }
      }
      const reused = [...labels.values()].filter(({ size }) => size > 5).length;
      return { elements: elements.size, wrong, drawn, reused, pages: standIn.pages() };
    });
    expect(seen.wrong).toEqual([]);
    expect(seen.pages).toBeGreaterThanOrEqual(40);
    expect(seen.drawn).toBeGreaterThan(300);
    expect(seen.elements).toBeLessThanOrEqual(4);
    // Rects are pointed at other words, like the pages they lie in.
    expect(seen.reused).toBeGreaterThan(50);
  });

  test('has 100 pages, laid out in good time', async () => {
    await load({ pages: 100 });
    const { pages, spent } = await shared.docs.ask(standIn => {
      standIn.remote(1, 0, 'x');
      const start = performance.now();
      for (let key = 0; key < 10; key++) standIn.remote(1, 0, 'x');
      return { pages: standIn.pages(), spent: (performance.now() - start) / 10 };
    });
    expect(pages).toBeGreaterThanOrEqual(100);
    // Its own work must not hide what the product adds.
    expect(spent).toBeLessThan(100);
  });

  test('is one wide page without pages', async () => {
    await load({ layout: 'pageless', doc: 'wrapped' });
    expect(await shared.docs.page.$$('.kix-page-paginated')).toHaveLength(0);
    expect(await shared.docs.ask(standIn => standIn.pages())).toBe(1);
    const { width } = await shared.docs.page.$eval(
      '.kix-rotatingtilemanager-content > div',
      page => page.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(width).toBeGreaterThan(900);
  });

  test('wipes foreign nodes out of its tiles, keeps them elsewhere, and removes them everywhere when hostile', async () => {
    const put = () =>
      shared.docs.page.evaluate(async () => {
        const hosts = ['.kix-appview-editor', '.kix-page-paginated', '.kix-canvas-tile-content:not(canvas)'];
        const nodes = hosts.map(selector => {
          const node = document.createElement('i');
          document.querySelector(selector)!.append(node);
          return node;
        });
        window.standIn.remote(2, 0, 'x');
        await new Promise(requestAnimationFrame);
        return nodes.map(node => node.isConnected);
      });
    await load({});
    await shared.docs.page.keyboard.type('own');
    expect(await put()).toEqual([true, true, false]);
    expect(await shared.docs.ask(({ counters }) => counters.foreign)).toEqual([
      'childList of kix-appview-editor',
      'childList of stand-in-page kix-page-paginated',
      'childList of kix-canvas-tile-content',
    ]);
    expect(await shared.docs.ask(standIn => [standIn.removeForeign(), standIn.counters.removed])).toEqual([
      2, 2,
    ]);
    await load({ hostile: 1 });
    expect(await put()).toEqual([false, false, false]);
  });

  test('draws nothing while the tab is hidden', async () => {
    await load({});
    const same = await shared.docs.ask(standIn => {
      const labels = () =>
        [...document.querySelectorAll('g rect')].map(rect => rect.getAttribute('aria-label')).join('|');
      const before = labels();
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      standIn.remote(2, 0, 'x');
      const hidden = labels();
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      return [hidden === before, labels() === before];
    });
    expect(same).toEqual([true, false]);
  });
}
