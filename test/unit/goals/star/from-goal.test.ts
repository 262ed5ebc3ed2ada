import { expect, test } from 'vitest';
import { withFinish } from '../../../../src/goals/change-goal.ts';
import { newGoal } from '../../../../src/goals/goal.ts';
import { bulletOf } from '../../../../src/goals/star/bullet.ts';
import { storyFromGoal } from '../../../../src/goals/star/from.ts';

const goal = withFinish(
  newGoal('g', 'Beat Kim to the bonus', 0, 1),
  { target: '50', actual: '52', unit: 'customers' },
  1,
);

test('a finished goal gives task, figures and result, and none of the private words', () => {
  const story = storyFromGoal(
    's',
    { ...goal, wording: 'Bring in 50 customers a month', why: 'Money', done: 2 },
    3,
    4,
  );
  expect(story).toEqual({
    version: 1,
    id: 's',
    task: 'Bring in 50 customers a month',
    target: '50',
    actual: '52',
    unit: 'customers',
    goal: 'g',
    order: 3,
    created: 4,
    changed: 4,
  });
  expect(bulletOf(story).text).toBe('[what did you do?], exceeding the 50-customer target with 52');
  expect(JSON.stringify(storyFromGoal('s', goal, 3, 4))).not.toMatch(/Kim|bonus/);
});
