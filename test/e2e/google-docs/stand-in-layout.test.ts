import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Driver } from '../../browsers/driver.ts';
import { BROWSERS, launchWith } from '../../browsers/launch.ts';
import { Picture } from './ink.ts';
import { DocsPage } from './open-docs.ts';
import { layer } from './page-events.ts';
import { pages } from './stand-in-pages.ts';

const ZOOMS = [0.5, 0.75, 1, 1.25, 2];

describe.each(BROWSERS)('the layout of the stand-in for Google Docs in %s', name => {
  let driver: Driver;
  let docs: DocsPage;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
    docs = await DocsPage.open(driver);
  });
  afterAll(() => driver.close());

  const load = async (switches: Record<string, string | number>) => {
    await docs.load({ flag: 'somebody', ...switches });
    await docs.until(
      'the layer stands',
      () => document.querySelector('rect[aria-label][data-font-css]') !== null,
    );
  };

  /** Words between two spaces, with where they are said to be; only those that can be seen. */
  const words = () =>
    docs.ask(standIn => {
      const seen = standIn.viewport();
      return [...standIn.text().matchAll(/(?<= )[\w“”,.%]+(?= )/g)]
        .flatMap(({ 0: word, index }) =>
          standIn
            .rectOf(index, index + word.length)
            .map(box => ({ ...box, word, parts: box.text === word ? 1 : 2 })),
        )
        .filter(
          ({ top, bottom, left, right, parts }) =>
            parts === 1 &&
            top > seen.top &&
            bottom < seen.bottom &&
            left > seen.left &&
            right < seen.right - 20,
        );
    });

  test.each(['resume', 'wrapped', 'styles', 'emoji', 'table'])(
    'the words of “%s” are drawn where rectOf says, at each zoom',
    async doc => {
      await load({ doc });
      for (const zoom of ZOOMS) {
        await docs.ask((standIn, zoom) => standIn.set('zoom', zoom), zoom);
        const picture = await Picture.of(docs);
        const found = await words();
        expect(found.length).toBeGreaterThan(8);
        const wrong = found.map(box => {
          const space = 2.5 * zoom;
          const ink = picture.inkIn({ ...box, left: box.left - space, right: box.right + space });
          if (!ink) return [zoom, box.word, 'nothing'];
          // Glyphs begin and end a little inside of (seldom outside of) their advance.
          const sides = [ink.left - box.left, box.right - ink.right];
          const heights = [ink.top - box.top, box.bottom - ink.bottom];
          const isRight =
            sides.every(inside => inside > -1.2 && inside < 1 + 2 * zoom) &&
            heights.every(inside => inside > -1);
          return isRight ? [] : [zoom, box.word, ...sides, ...heights];
        });
        expect(wrong.filter(each => each.length > 0)).toEqual([]);
      }
    },
  );

  test.each(['line', 'style', 'word'])(
    'rects of each %s lie where the layout has their words, at each zoom',
    async runs => {
      await load({ runs, doc: 'resume' });
      for (const zoom of ZOOMS) {
        await docs.ask((standIn, zoom) => standIn.set('zoom', zoom), zoom);
        const wrong = await docs.ask(
          (standIn, rects) => {
            const text = standIn.text();
            const once = rects.filter(({ label }) => {
              const at = text.indexOf(label);
              return at >= 0 && text.indexOf(label, at + 1) < 0;
            });
            if (once.length < 15) return [`only ${once.length} rects`];
            return once.filter(({ label, left, right, top, bottom }) => {
              const at = text.indexOf(label);
              const boxes = standIn.rectOf(at, at + label.length);
              const aways = [
                Math.min(...boxes.map(box => box.left)) - left,
                Math.max(...boxes.map(box => box.right)) - right,
                boxes[0]!.top - top,
                boxes[0]!.bottom - bottom,
              ];
              return aways.some(away => Math.abs(away) > 0.1);
            });
          },
          await layer(docs),
        );
        expect(wrong).toEqual([]);
      }
    },
  );

  const labels = async () => (await layer(docs)).map(({ label }) => label);

  test('cuts lines by font, style and word', async () => {
    await load({ doc: 'styles' });
    expect((await labels()).slice(0, 6)).toEqual([
      '●',
      'Was ',
      'respon',
      'sible ',
      'for',
      'bringing in new customers every month.',
    ]);
    await load({ doc: 'styles', runs: 'style' });
    expect((await labels()).slice(4, 8)).toEqual(['for', 'bringing in ', 'new customers', 'every month.']);
    await load({ doc: 'styles', runs: 'word' });
    expect((await labels()).slice(4, 8)).toEqual(['for', 'bringing ', 'in ', 'new ']);
  });

  test('puts the space between runs where it is asked to', async () => {
    const around = async (switches: Record<string, string>) => {
      await load({ doc: 'resume', ...switches });
      const all = await labels();
      const at = all.findIndex(label => /Responsible\s+for\s+bringing/.test(label));
      return all.slice(at, at + 3);
    };
    expect(await around({})).toEqual(['Responsible for bringing in ', '50 new customers', 'every month.']);
    expect(await around({ space: 'next' })).toEqual([
      'Responsible for bringing in',
      ' 50 new customers',
      ' every month.',
    ]);
    expect(await around({ space: 'neither', labels: 'nbsp' })).toEqual([
      'Responsible\u00a0for\u00a0bringing\u00a0in',
      '50\u00a0new\u00a0customers',
      'every\u00a0month.',
    ]);
    expect((await around({ labels: 'double' }))[2]).toBe('every  month.');
    await load({ doc: 'wrapped' });
    const wrapped = await labels();
    await load({ doc: 'wrapped', trailing: 'kept' });
    const kept = await labels();
    const changed = wrapped.flatMap((label, at) => (label === kept[at] ? [] : [[label, kept[at]]]));
    expect(changed.length).toBeGreaterThan(0);
    for (const [label, other] of changed) expect(other).toBe(`${label} `);
  });

  test('has the orders, fonts and roles of the layer', async () => {
    await load({ doc: 'repeated' });
    const usual = await labels();
    expect(usual).toEqual([
      '●',
      'Responsible for sales.',
      '●',
      'Responsible for sales.',
      '●',
      'Kept the books.',
      '●',
      'Responsible for sales.',
    ]);
    await load({ doc: 'repeated', markers: 0, order: 'reversed' });
    const tops = (await layer(docs)).map(({ top }) => top);
    expect(tops).toEqual(tops.toSorted((a, b) => b - a));
    await load({ doc: 'resume', order: 'shuffled', role: 0, font: 'style' });
    const shuffled = (await layer(docs)).map(({ top }) => top);
    expect(shuffled).not.toEqual(shuffled.toSorted((a, b) => a - b));
    expect(await docs.page.$$('g[role]')).toHaveLength(0);
    expect(await docs.page.$$('clipPath > rect[aria-label]')).not.toHaveLength(0);
    expect((await docs.page.$$('rect[data-style]')).length).toBeGreaterThan(5);
    await load({ doc: 'table', table: 'column', decoy: 0 });
    expect(await docs.page.$$('clipPath')).toHaveLength(0);
    const cells = await labels();
    expect(cells.indexOf('Led a team of 9 agents')).toBeLessThan(cells.indexOf('2019 – 2023'));
    await load({ header: 'Responsible for sales', footer: 'Page', font: 'missing' });
    const all = await labels();
    expect(all[0]).toBe('Responsible for sales');
    expect(all).toContain('Page');
    expect(await docs.ask(standIn => standIn.text())).not.toContain('Responsible for sales');
    expect((await docs.page.$$('g > rect:not([data-font-css])')).length).toBeGreaterThan(5);
  });

  test.each(['rewrite', 'replace', 'rebuild'])('takes up a change by “%s”', async update => {
    await load({ update });
    const kept = await docs.ask(standIn => {
      const svg = document.querySelector('.kix-canvas-tile-content svg')!;
      const rect = [...svg.querySelectorAll('g rect')].find(rect =>
        rect.getAttribute('aria-label')?.startsWith('Planned'),
      )!;
      standIn.remote(standIn.offsetOf('the routes'), 0, 'all ');
      return [svg.isConnected, rect.isConnected, rect.getAttribute('aria-label')];
    });
    expect(kept).toEqual(
      {
        rewrite: [true, true, 'Planned all the routes.'],
        replace: [true, false, 'Planned the routes.'],
        rebuild: [false, false, 'Planned the routes.'],
      }[update],
    );
  });

  pages({
    get docs() {
      return docs;
    },
    load,
  });

  test('draws right-to-left text from the right edge', async () => {
    await load({ doc: 'rtl' });
    const [first, last] = await docs.ask(standIn => {
      const at = standIn.offsetOf('ניהלתי');
      return [standIn.rectOf(at, at + 6)[0]!, standIn.rectOf(at + 7, at + 11)[0]!];
    });
    expect(first.left).toBeGreaterThan(last.right);
    const ink = (await Picture.of(docs)).inkIn({ ...first, left: first.left - 3, right: first.right + 3 });
    expect(Math.abs(ink!.left - first.left)).toBeLessThan(2.5);
    expect(Math.abs(ink!.right - first.right)).toBeLessThan(2.5);
  });
});
