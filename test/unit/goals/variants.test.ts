import { expect, test } from 'vitest';
import { newStatement, readStatement, writeStatement } from '../../../src/goals/statement.ts';
import { rolesOf, tagsOf, withTags, withVariant, wordingFor } from '../../../src/goals/variants.ts';

const plain = newStatement('a', 'Nurse.', 0, 1);
const lead = withVariant(plain, ' Lead nurse ', 'Nurse who leads.', 2);

test('a target role has its own wording, others the usual one', () => {
  expect(wordingFor(lead, 'LEAD NURSE')).toBe('Nurse who leads.');
  expect(wordingFor(lead, 'Teacher')).toBe('Nurse.');
  expect(wordingFor(lead, '')).toBe('Nurse.');
  expect(rolesOf([lead, plain, lead])).toEqual(['Lead nurse']);
});

test('a wording for a role is changed in place and goes when it is empty', () => {
  const both = withVariant(lead, 'Tutor', 'Nurse who teaches.', 2);
  expect(withVariant(both, 'lead nurse', 'New.', 3).variants).toEqual([
    { role: 'lead nurse', text: 'New.' },
    { role: 'Tutor', text: 'Nurse who teaches.' },
  ]);
  expect(withVariant(lead, 'Lead nurse', ' ', 1)).toEqual(plain);
});

test('tags are parted at commas, each once', () => {
  const tagged = withTags(plain, ' #nights, Care,care ,', 2);
  expect(tagged.tags).toEqual(['nights', 'care']);
  expect(tagsOf([tagged, plain, tagged])).toEqual(['care', 'nights']);
  expect(withTags(tagged, ' , ', 1)).toEqual(plain);
});

test('tags, variants and slots are stored; what is none is dropped without the text', () => {
  const full = {
    ...withTags(lead, 'nights', 2),
    slots: { who: 'Nurse', proof: ['x'], strengths: '', goal: 'g', off: ['proof' as const] },
    earlier: [{ changed: 1, text: 'Old.' }],
  };
  expect(readStatement('a', writeStatement(full))).toEqual({ item: full });
  const damaged = {
    ...full,
    tags: ['nights', 4, ' '],
    variants: [{ role: 4, text: 'x' }, 5],
    slots: [],
    earlier: 'x',
  };
  expect(readStatement('a', damaged)).toEqual({ item: { ...plain, changed: 2, tags: ['nights'] } });
});
