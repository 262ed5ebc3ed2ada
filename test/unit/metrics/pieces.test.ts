import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLines } from '../../../src/engine/lines/read-lines.ts';
import { findMetrics } from '../../../src/engine/metrics/metric.ts';

const WORDS =
  `led 5 50 400 1,250 2.5 $ € % + - – / : x am pm to under of 9 nine may March fall class FY24 24/7 1:1 401(k) R16.11 b2b
o'clock day-to-day 40-page 10-K 1-on-1 +1 Main Street GPA 3.9 doubled in half twice a week \\% “two” é \u200b 🙂 ' ( ) . , ; K M two`.split(
    /\s+/,
  );
const lines = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', ' ', '', '\t')), {
    minLength: 1,
    maxLength: 14,
  })
  .map(parts => `• Sold ${parts.flat().join('')}`);

it('finds the same quantities with the tokens of a line as without', () => {
  fc.assert(
    fc.property(lines, text => {
      const [line] = readLines(`${text}`, { eachLine: true });
      const { plain, start, end } = line!;
      expect(findMetrics(line!)).toEqual(findMetrics({ plain, start, end }));
    }),
    { numRuns: 3000, seed: 20261122 },
  );
});
