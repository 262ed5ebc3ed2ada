import { expect, test } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import { goalsWith, holdsWords, statementsWith } from '../../../src/goals/search.ts';
import { newStatement } from '../../../src/goals/statement.ts';
import { withStep } from '../../../src/goals/steps.ts';
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
  expect(holdsWords('Registered nurse, nights. Résumé of 2026.', query)).toBe(expected);
});

test('statements are found by text, tag and wording for a role', () => {
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
});

test('goals are found by their words and steps, as they are now', () => {
  const goal = withStep(
    { ...newGoal('g', 'Join a firm', 0, 1), wording: 'Sales', why: 'Élan' },
    's',
    'Book the exam',
    1,
  );
  expect(goalsWith([goal], 'firm exam elan')).toEqual([goal]);
  expect(goalsWith([goal], 'nurse')).toEqual([]);
  const renamed = { ...goal, text: 'Become a nurse' };
  expect(goalsWith([goal, renamed], 'nurse')).toEqual([renamed]);
});
