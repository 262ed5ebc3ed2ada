import { expect, test } from 'vitest';
import { capitalized, clause, sentence, tidy } from '../../../../src/goals/wording/tidy.ts';

test.each([
  ['  two \n lines\t', 'two lines', 'two lines.', 'two lines'],
  ['• Added 52 customers.', 'Added 52 customers.', 'Added 52 customers.', 'Added 52 customers'],
  ['Nurse,', 'Nurse', 'Nurse.', 'Nurse'],
  ['Nurse –', 'Nurse', 'Nurse.', 'Nurse'],
  ['Nurse;.', 'Nurse;.', 'Nurse.', 'Nurse'],
  ['At Acme Inc.', 'At Acme Inc.', 'At Acme Inc.', 'At Acme Inc'],
  ['Really?', 'Really?', 'Really?', 'Really?'],
  ['And so on...', 'And so on...', 'And so on...', 'And so on...'],
  ['He said “yes.”', 'He said “yes.”', 'He said “yes.”', 'He said “yes.”'],
  ['PMP (2026)', 'PMP (2026)', 'PMP (2026).', 'PMP (2026)'],
  ['-5 % costs', '-5 % costs', '-5 % costs.', '-5 % costs'],
  ['.', '.', '', ''],
  [' ', '', '', ''],
])('%j', (text, line, whole, part) => {
  expect(tidy(text)).toBe(line);
  expect(sentence(text)).toBe(whole);
  expect(clause(text)).toBe(part);
});

test('a capital is put where the word has none of its own', () => {
  expect(['nurse on nights', 'iOS developer', '5 years', 'élan', ''].map(capitalized)).toEqual([
    'Nurse on nights',
    'iOS developer',
    '5 years',
    'Élan',
    '',
  ]);
});
