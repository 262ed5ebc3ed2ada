import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMetrics, hasMetric } from '../../../src/engine/metrics/metric.ts';
import { findOpenBlanks } from '../../../src/engine/metrics/open-blanks.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { CATALOGUE_ROWS, NUMBER_ROWS, OUTCOME_KINDS } from './number-rows.data.ts';

const read = (text: string, start = 0): string[] =>
  findMetrics({ plain: text, start, end: text.length }).map(
    metric => `${metric.kind}: ${text.slice(metric.from, metric.to)}`,
  );

describe('findMetrics', () => {
  const rows = CATALOGUE_ROWS.map(([text, isMetric, isOutcome]) => ({ text, isMetric, isOutcome }));
  it.each(rows)('$text', ({ text, isMetric, isOutcome }) => {
    const found = findMetrics({ plain: text, start: 0, end: text.length });
    expect(found.length > 0).toBe(isMetric);
    if (isOutcome !== undefined)
      expect(found.some(({ kind }) => OUTCOME_KINDS.includes(kind))).toBe(isOutcome);
  });

  it.each(NUMBER_ROWS.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
    expect(read(text)).toEqual(found);
  });

  it('reads from the start of the words on, so that a numbered list counts nothing', () => {
    const text = '12. Swept the yard';
    expect(read(text, 4)).toEqual([]);
    expect(read(text, 0)).not.toEqual([]);
  });

  it('keeps offsets inside any text, in order, and never throws', () => {
    const bits = fc.constantFrom(
      '$',
      '5',
      '12,5',
      ' ',
      'from',
      'to',
      '%',
      'x',
      '-',
      'per',
      'day',
      '\ud83d',
      '２',
      '(',
      '401',
      'Q3',
      '\n',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 40 }).map(parts => parts.join('')),
    );
    fc.assert(
      fc.property(texts, text => {
        let last = 0;
        for (const { from, to } of findMetrics({ plain: text, start: 0, end: text.length })) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          last = to;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a line of 300,000 characters', () => {
  const chains = [
    '1-',
    '(',
    'two ',
    '5 to ',
    '$',
    '1.',
    'from 5 ',
    'top ',
    '1/',
    '[',
    '_',
    '555-',
    'a1',
    'over ',
    '--5',
  ];
  it.each(chains)(
    'of “%s”',
    chain => {
      const find = (size: number): void => {
        const text = chain.repeat(Math.ceil(size / chain.length));
        findMetrics({ plain: text, start: 0, end: text.length });
        findOpenBlanks({ text, plain: text, start: 0, end: text.length });
      };
      expect(growthOf(find, 12_500)).toBeLessThan(LINEAR);
      find(300_000);
    },
    60_000,
  );
});

describe('hasMetric', () => {
  it('answers the same line the same way', () => {
    const line = { plain: 'Baked 90 loaves', start: 0, end: 15 };
    expect([hasMetric(line), hasMetric(line)]).toEqual([true, true]);
    expect(hasMetric({ plain: 'Baked loaves', start: 0, end: 12 })).toBe(false);
  });
});
