import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likeAmount, readAmount } from '../../../../src/goals/star/amount.ts';

test.each([
  ['50', 50],
  [' 1,200 ', 1200],
  ['1,200.5', 1200.5],
  ['1.200,5', 1200.5],
  ['1 200', 1200],
  ['1.200.300', 1_200_300],
  ['0,125', 0.125],
  ['1.5', 1.5],
  ['$1.2M', 1_200_000],
  ['40k €', 40_000],
  ['£3bn', 3_000_000_000],
  ['-5 %', -5],
  ['50+', 50],
])('%j is worth %d', (text, value) => {
  expect(readAmount(text)?.value).toBe(value);
});

test.each(['', 'fifty', '5 or 6', '5-6', '$5€', '1,2,3', '12 min', '5%%', '.', '1e5', '٥'])(
  '%j is no figure',
  text => {
    expect(readAmount(text)).toBeUndefined();
  },
);

test('what is written can be read again', () => {
  const model = fc.constantFrom('50', '$1.2M', '40 %', '€3.25', '900k');
  fc.assert(
    fc.property(model, fc.integer({ min: 0, max: 1_000_000 }), (text, value) => {
      const amount = readAmount(text)!;
      const scale = amount.value / readAmount(text.replace(/[Mk]/, ''))!.value;
      expect(readAmount(likeAmount(value * scale, amount))?.value).toBe(value * scale);
    }),
  );
});
