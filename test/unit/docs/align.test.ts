import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/docs/align.ts';
import type { Chunk } from '../../../src/docs/chunk.ts';
import { slicesOf } from '../../../src/docs/places.ts';
import { visibleOf } from '../../../src/docs/visible.ts';
import { drawn, paragraphs } from './drawn.ts';

/** The labels' words that `words` of the text are drawn by, or [] where nothing is certain. */
function found(text: string, chunks: readonly Chunk[], words: string, nth = 0): string[] {
  const visible = visibleOf(text);
  let from = text.indexOf(words);
  for (let count = 0; count < nth; count++) from = text.indexOf(words, from + 1);
  const slices = slicesOf(align(chunks, visible), visible, text, from, from + words.length);
  return slices.map(({ words, from, to }) => words.slice(from, to));
}

const TEXT = 'Maria Keller\nSales Lead\nResponsible for sales.\nKept the books.\n';

describe('finding words in what is drawn', () => {
  test('in any order of the tree, over runs and lines', () => {
    const chunks = drawn([
      { lines: [['Maria Keller']] },
      { lines: [['Sales', 'Lead']] },
      { lines: [['Respon', 'sible '], ['for sales.']] },
    ]);
    expect(found(TEXT, chunks.toReversed(), 'Responsible for')).toEqual(['Respon', 'sible', 'for']);
    expect(found(TEXT, chunks, 'Sales Lead')).toEqual(['Sales', 'Lead']);
  });

  test('whatever spaces the labels have', () => {
    const chunks = drawn([
      { lines: [['Maria\u00a0\u00a0Keller']] },
      { lines: [['Sales  ', '  Lead\u200b']] },
    ]);
    expect(found(TEXT, chunks, 'Maria Keller')).toEqual(['Maria Keller']);
    expect(found(TEXT, chunks, 'Sales Lead')).toEqual(['Sales', 'Lead']);
  });

  test('without the markers of lists', () => {
    const chunks = drawn([
      { lines: [['Sales Lead']] },
      { lines: [['Responsible for sales.']], marker: '●' },
      { lines: [['Kept the books.']], marker: '12.' },
    ]);
    expect(found(TEXT, chunks, 'Responsible for')).toEqual(['Responsible for']);
    expect(found(TEXT, chunks, 'Kept')).toEqual(['Kept']);
  });

  test('not in a header that repeats a line of a page that is not drawn', () => {
    const chunks = paragraphs('Responsible for sales.', 'Nord Logistics', 'Planned the routes.');
    const text = `${TEXT}Nord Logistics\nPlanned the routes.\n`;
    expect(found(text, chunks, 'Responsible for')).toEqual([]);
    expect(found(text, chunks, 'Planned')).toEqual(['Planned']);
  });

  test('in the body, not in the header that says the same', () => {
    const [page, other] = [{}, {}];
    const chunks = drawn([
      { lines: [['Maria Keller']], page },
      { lines: [['Maria Keller']], page },
      { lines: [['Sales Lead']], page },
      { lines: [['Maria Keller']], page: other },
      { lines: [['Responsible for sales.']], page: other },
    ]);
    const visible = visibleOf(TEXT);
    const segments = align(chunks, visible);
    expect(segments.map(({ chunk }) => chunks.indexOf(chunk))).toEqual([1, 2, 4]);
  });

  test('each of several equal lines in its own place', () => {
    const text =
      'One thing\nResponsible for sales.\nResponsible for sales.\nKept books\nResponsible for sales.\n';
    const lines = text.trimEnd().split('\n');
    const chunks = paragraphs(...lines);
    const places = [1, 2, 4].map((line, nth) => {
      const visible = visibleOf(text);
      let from = -1;
      for (let count = 0; count <= nth; count++) from = text.indexOf('Responsible for', from + 1);
      const [slice] = slicesOf(align(chunks, visible), visible, text, from, from + 15);
      return slice?.run === chunks[line]?.runs[0]?.run;
    });
    expect(places).toEqual([true, true, true]);
  });

  test('a page number is not the year that the next page begins with', () => {
    const [page, next] = [{}, {}];
    const text = 'First line here\nSecond line here\n2019 to 2023 at Harbor\nThird line here\n';
    const chunks = drawn([
      { lines: [['First line here']], page },
      { lines: [['Second line here']], page },
      { lines: [['2']], page },
      { lines: [['2019 to 2023 at Harbor']], page: next },
      { lines: [['Third line here']], page: next },
    ]);
    expect(found(text, chunks, '2019 to')).toEqual(['2019 to']);
  });

  test('cells of a table, whichever is drawn first', () => {
    const text = 'Work done so far\nLeft cell one\nRight cell one\nLeft cell two\nRight cell two\n';
    const chunks = paragraphs(
      'Work done so far',
      'Left cell one',
      'Left cell two',
      'Right cell one',
      'Right cell two',
    );
    expect(found(text, chunks, 'Right cell one')).toEqual(['Right cell one']);
    expect(found(text, chunks, 'Left cell two')).toEqual(['Left cell two']);
  });
});

describe('while a line is edited and the text is an older one', () => {
  test('every other line stays where it is, even between edited ones', () => {
    const chunks = paragraphs('Maria Keller', 'Sales Lead', 'Responsible xfor sales.', 'Kept the books.');
    expect(found(TEXT, chunks, 'Kept the')).toEqual(['Kept the']);
    expect(found(TEXT, chunks, 'Sales')).toEqual(['Sales']);
  });

  test('the line itself has what is before and after the edit, and no mark over it', () => {
    const chunks = paragraphs('Maria Keller', 'Sales Lead', 'Responsible for xy sales.', 'Kept the books.');
    expect(found(TEXT, chunks, 'Responsible for')).toEqual(['Responsible for']);
    expect(found(TEXT, chunks, 'for sales')).toEqual([]);
  });

  test('the last line too, and a document of one line', () => {
    const chunks = paragraphs('Maria Keller', 'Sales Lead', 'Responsible for sales.', 'Kept the books. And');
    expect(found(TEXT, chunks, 'Kept the')).toEqual(['Kept the']);
    expect(found('Responsible for sales.', paragraphs('Responsible for sales.'), 'Responsible')).toEqual([
      'Responsible',
    ]);
  });

  test('a line cut in two, and two joined', () => {
    const cut = paragraphs('Maria Keller', 'Sales Lead', 'Responsible', 'for sales.', 'Kept the books.');
    expect(found(TEXT, cut, 'Kept the')).toEqual(['Kept the']);
    const joined = paragraphs('Maria Keller', 'Sales LeadResponsible for sales.', 'Kept the books.');
    expect(found(TEXT, joined, 'Responsible')).toEqual(['Responsible']);
  });
});

test('no word is ever found in a place that reads otherwise', () => {
  const word = fc.constantFrom(
    'Led',
    'a',
    'team',
    'for',
    'sales',
    'Kept',
    '2',
    '2019',
    'books',
    'Responsible',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' '));
  const lines = fc.array(line, { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, fc.integer({ min: 0, max: 7 }), (text, others, cut) => {
      // Some of the text, with lines of no connection before and after.
      const chunks = paragraphs(...others.slice(0, 1), ...text.slice(cut), ...others.slice(1, 2));
      const whole = `${text.join('\n')}\n`;
      const visible = visibleOf(whole);
      const segments = align(chunks, visible);
      for (let at = 0; at < whole.length; at++) {
        for (const { words, from, to } of slicesOf(segments, visible, whole, at, at + 1))
          expect(words.slice(from, to)).toBe(whole[at]);
      }
      // No part of the text is in two places, no drawn part is used twice.
      for (const [index, { textFrom }] of segments.entries()) {
        const before = segments[index - 1];
        if (before) expect(before.textFrom + before.length).toBeLessThanOrEqual(textFrom);
      }
    }),
    { numRuns: 500 },
  );
});

test('a page that is drawn whole is found whole', () => {
  const line = fc
    .array(fc.constantFrom('Led', 'a', 'team', 'for', 'sales', 'Kept', 'books'), {
      minLength: 1,
      maxLength: 5,
    })
    .map(words => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(line, { minLength: 2, maxLength: 8 }), lines => {
      const whole = `${lines.join('\n')}\n`;
      const visible = visibleOf(whole);
      // One line that is like no other: without one nothing tells where to begin.
      const text = `${whole}Unlike any other\n`;
      const seen = visibleOf(text);
      const segments = align(paragraphs(...lines, 'Unlike any other'), seen);
      const covered = segments.reduce((sum, { length }) => sum + length, 0);
      expect(covered).toBe(seen.text.length);
      expect(visible.text.length).toBeLessThan(covered);
    }),
    { numRuns: 300 },
  );
});
