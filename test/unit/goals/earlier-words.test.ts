import { expect, test } from 'vitest';
import { broughtBack, wordsApart } from '../../../src/goals/earlier-words.ts';
import { newGoal } from '../../../src/goals/goal.ts';
import { newStatement, type Statement } from '../../../src/goals/statement.ts';
import { withStep } from '../../../src/goals/steps.ts';

const form: Statement = { ...newStatement('a', 'Old.', 3, 1), changed: 4 };
const item: Statement = { ...newStatement('a', 'New.', 7, 1), changed: 9, earlier: [form] };

test('what comes back is an edit of now, and the form before waits in its place', () => {
  const back = broughtBack(item, form, 20);
  const { earlier: _, ...before } = item;
  expect(back).toEqual({ ...form, order: 7, changed: 20, earlier: [before] });
  expect(broughtBack(back, before, 30)).toMatchObject({
    text: 'New.',
    changed: 30,
    earlier: [{ text: 'Old.' }],
  });
});

test('what was recently deleted in an earlier form comes back undeleted', () => {
  expect(broughtBack(item, { ...form, deleted: 5 }, 20)).not.toHaveProperty('deleted');
});

test('only what differs is shown, and no ids or days', () => {
  const goal = withStep({ ...newGoal('g', 'Sing', 0, 1), due: '2027-01-01' }, 's', 'Find a teacher', 2);
  const other = withStep({ ...newGoal('g', 'Sing', 0, 1) }, 's', 'Join a choir', 3);
  expect(wordsApart(goal, other)).toEqual([['Find a teacher'], ['Join a choir']]);
  expect(wordsApart(goal, { ...goal, due: '2028-01-01' })).toEqual([
    ['Sing', 'Find a teacher'],
    ['Sing', 'Find a teacher'],
  ]);
});
