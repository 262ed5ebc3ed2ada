import { expect, test } from 'vitest';
import { holdsWords } from '../../../src/goals/search.ts';

test.each([
  ['', true],
  ['   ', true],
  ['nurse', true],
  ['NIGHT nurse', true],
  ['  nights   reg ', true],
  ['resume', true],
  ['RÉSUMÉ', true],
  ['nurse day', false],
])('"Registered nurse, nights. Résumé of 2026." holds the words of %j: %s', (query, expected) => {
  expect(holdsWords('Registered nurse, nights. Résumé of 2026.', query)).toBe(expected);
});
