import { expect, test } from 'vitest';
import { statementsWith } from '../../../src/goals/search.ts';
import { newStatement } from '../../../src/goals/statement.ts';
import { withTags, withVariant } from '../../../src/goals/variants.ts';

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
  const statement = newStatement('a', 'Registered nurse, nights. Résumé of 2026.', 0, 1);
  expect(statementsWith([statement], query)).toEqual(expected ? [statement] : []);
});

test('statements are found by text, tag and wording for a role, as they are now', () => {
  const nurse = withVariant(
    withTags(newStatement('a', 'Nurse.', 0, 1), 'Nuit', 1),
    'Tutor',
    'Teaches Résumés.',
    1,
  );
  const other = newStatement('b', 'Baker.', 1, 1);
  const found = (query: string) => statementsWith([nurse, other], query).map(({ id }) => id);
  expect(found('')).toEqual(['a', 'b']);
  for (const query of ['NURSE', 'nuit', 'tutor nurse', 'resumes']) expect(found(query)).toEqual(['a']);
  expect(found('nurse baker')).toEqual([]);
  expect(found('baker')).toEqual(['b']);
  expect(statementsWith([{ ...other, text: 'Nurse.' }], 'nurse')).toHaveLength(1);
});
