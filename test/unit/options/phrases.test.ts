import { expect, test } from 'vitest';
import { MOST_PHRASES, phrasesIn, withPhrases } from '../../../src/options/phrases.ts';

test('a file has a phrase a line; blank and overlong lines are none', () => {
  expect(phrasesIn(`rockstar\r\n\n  go   getter \n${'x'.repeat(81)}\nninja`)).toEqual([
    'rockstar',
    'go getter',
    'ninja',
  ]);
});

test('a list takes no phrase twice, keeps the first spelling and its order', () => {
  expect(withPhrases(['Ninja', 'guru'], ['ninja', 'rockstar', 'GURU'])).toEqual([
    'Ninja',
    'guru',
    'rockstar',
  ]);
});

test('a list stops growing at its limit', () => {
  const many = Array.from({ length: MOST_PHRASES + 5 }, (_, at) => `phrase ${at}`);
  expect(withPhrases(['first'], many)).toHaveLength(MOST_PHRASES);
  expect(withPhrases(['first'], many)[0]).toBe('first');
});
