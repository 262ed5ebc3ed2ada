import { expect, test } from 'vitest';
import { type Goal, newGoal } from '../../../src/goals/goal.ts';
import { goalHash, missingGoal as missingWith } from '../../../src/popup/review/missing-goal.ts';

const WORDING = 'Working toward a sales role in a Fortune 500 company.';
const missingGoal = (...of: [Parameters<typeof missingWith>[0], Goal[]]) => missingWith(...of, new Set());
const goalWith = (change: Partial<Goal>, id = 'a'): Goal => ({
  ...newGoal(id, 'Earn twice as much', 0, 1),
  wording: WORDING,
  ...change,
});
const text = (label: string, text: string) => ({ key: label, label, text });
const BULLETS = Array.from({ length: 40 }, (_, at) => `• Sold ${at + 10} desks to a new customer each week.`);
const resume = (summary: string, end = '') => [
  text('Resume', ['Jordan Avery', summary, 'Experience', ...BULLETS, end].join('\n')),
];

test('a goal with words for others that stand nowhere near the top is missing', () => {
  expect(missingGoal(resume('Sales lead with 6 years in furniture.'), [goalWith({})])?.id).toBe('a');
  expect(missingGoal(resume('Sales lead.', WORDING), [goalWith({})])?.id).toBe('a');
});

test.each([
  WORDING,
  `Sales lead with 6 years in furniture. ${WORDING}`,
  'Now working toward a role in sales in a Fortune 500 firm.',
])('it is there as “%s”', summary => {
  expect(missingGoal(resume(summary), [goalWith({})])).toBeUndefined();
});

test('it may stand in a field that is called a summary, wherever that is', () => {
  const texts = [...resume('Sales lead.'), text('Professional Summary', WORDING)];
  expect(missingGoal(texts, [goalWith({})])).toBeUndefined();
});

test('one goal that shows is enough', () => {
  const other = goalWith({ wording: 'Studying for the property licence.' }, 'b');
  expect(missingGoal(resume(WORDING), [other, goalWith({})])).toBeUndefined();
});

test.each<[string, Goal[]]>([
  ['no goals', []],
  ['a goal without words for others', [goalWith({ wording: '' })]],
  ['a personal goal', [goalWith({ kind: 'personal' })]],
  ['a goal that is reached', [goalWith({ done: 5 })]],
])('%s: nothing is asked for', (_, goals) => {
  expect(missingGoal(resume('Sales lead.'), goals)).toBeUndefined();
});

test('a goal that was waved off is asked for no more, until it has other words', () => {
  const waved = new Set([goalHash(goalWith({}))]);
  expect(missingWith(resume('Sales lead.'), [goalWith({})], waved)).toBeUndefined();
  const other = goalWith({ wording: 'Studying for the property licence.' });
  expect(missingWith(resume('Sales lead.'), [other], waved)?.id).toBe('a');
});
