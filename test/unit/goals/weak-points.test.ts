import { expect, test } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import { checkSmart } from '../../../src/goals/smart/check-smart.ts';
import { weakPoints } from '../../../src/goals/weak-points.data.ts';

const filled = (text: string) =>
  text
    .replace(/\[how many\?\]/g, '6')
    .replace('[when?]', 'June 2027')
    .replace(/\[(?:which|whom)[^\]]*\]/g, 'Excel');

test.each(weakPoints.map(({ id, goal }) => [id, goal]))(
  '%s becomes a goal that can be checked off',
  (_, text) => {
    const goal = newGoal('a', filled(text), 0, Date.parse('2026-11-01T12:00'));
    const states = Object.fromEntries(
      checkSmart(goal, '2026-11-01').map(({ letter, state }) => [letter, state]),
    );
    expect(states).toMatchObject({ S: 'has', M: 'has', T: 'has' });
  },
);

test('every weak point has an id of its own', () => {
  expect(new Set(weakPoints.map(({ id }) => id)).size).toBe(weakPoints.length);
});
