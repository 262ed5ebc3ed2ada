import { describe, expect, test } from 'vitest';
import { newGoal, readGoal } from '../../../src/goals/goal.ts';
import { withoutMoves } from '../../../src/goals/moves.ts';
import { removedSteps, withoutStep, withoutTrace, withStepBack } from '../../../src/goals/removed-steps.ts';
import { deletedFor } from '../../../src/goals/statement.ts';
import {
  canWaitFor,
  isUnder,
  waitsFor,
  withStepAfter,
  withStepUnder,
} from '../../../src/goals/step-order.ts';
import {
  stepsAhead,
  withStep,
  withStepDone,
  withStepMoved,
  withStepText,
  withStepWhen,
} from '../../../src/goals/steps.ts';

const now = new Date('2025-06-01T12:00:00').getTime();
const empty = newGoal('g', 'Get a licence', 0, now);
const goal = ['Research', 'Enrol by Friday', 'Take the exam within 2 months', 'Apply'].reduce(
  (made, text, index) => withStep(made, 'abcd'[index]!, text, now),
  empty,
);
const ids = (of: typeof goal) => of.steps.map(step => step.id).join('');

test('take their date from their words', () => {
  expect(goal.steps.map(step => step.due)).toEqual([undefined, '2025-06-06', '2025-08-01', undefined]);
  expect(goal.steps[2]).toEqual({
    id: 'c',
    text: 'Take the exam within 2 months',
    when: 'within 2 months',
    due: '2025-08-01',
  });
});

test('move one place or to an end, and no further', () => {
  expect(ids(withStepMoved(goal, 'c', -1, now))).toBe('acbd');
  expect(ids(withStepMoved(goal, 'a', 1, now))).toBe('bacd');
  expect(ids(withStepMoved(goal, 'a', 9, now))).toBe('bcda');
  expect(withStepMoved(goal, 'a', -1, now)).toBe(goal);
  expect(withStepMoved(goal, 'gone', 1, now)).toBe(goal);
});

test('a moved date is a line in the history of the goal', () => {
  const moved = withStepWhen(goal, 'c', 'in 3 months', now);
  expect(moved.steps[2]?.due).toBe('2025-09-01');
  expect(moved.moves).toEqual([
    { at: now, step: 'Take the exam within 2 months', from: '2025-08-01', to: '2025-09-01' },
  ]);
  expect(withStepWhen(goal, 'a', 'tomorrow', now).moves).toEqual([]);
  expect(withStepWhen(goal, 'c', '', now).steps[2]).toEqual({
    id: 'c',
    text: 'Take the exam within 2 months',
  });
});

test('a step that becomes another one is a line in the history; a correction is none', () => {
  const swapped = withStepText(goal, 'a', 'Ask Kim what it takes', now);
  expect(swapped.moves).toEqual([{ at: now, step: 'Research', instead: 'Ask Kim what it takes' }]);
  expect(withStepText(goal, 'b', 'Enrol by Thursday', now).moves).toEqual([]);
  expect(withStepText(goal, 'gone', 'Sing', now).moves).toEqual([]);
  // On second thoughts within minutes it is one change, and none when it is as before.
  const again = withStepText(swapped, 'a', 'Read the state’s page', now + 60_000);
  expect(again.moves).toEqual([{ at: now + 60_000, step: 'Research', instead: 'Read the state’s page' }]);
  expect(withStepText(again, 'a', 'Research', now + 120_000).moves).toEqual([]);
  expect(withStepText(swapped, 'a', 'Read the state’s page', now + 3_600_000).moves).toHaveLength(2);
});

test('the history of steps stops at 50 lines, is forgotten line by line, and comes back from storage', () => {
  let swapped = goal;
  for (let turn = 0; turn < 60; turn += 1)
    swapped = withStepText(swapped, 'a', `Way${turn}`, now + turn * 3_600_000);
  expect(swapped.moves).toHaveLength(50);
  expect(withoutMoves(swapped, swapped.moves[3], now).moves).toHaveLength(49);
  expect(readGoal('g', JSON.parse(JSON.stringify(swapped)))).toEqual({ item: swapped });
  const damaged = { ...goal, moves: [{ at: 1, step: 'Enrol', instead: 4 }] };
  expect(readGoal('g', damaged)).toMatchObject({ item: { moves: [{ at: 1, step: 'Enrol' }] } });
});

test('done is undone without a trace', () => {
  const done = withStepDone(goal, 'b', true, now + 1);
  expect(done.steps[1]?.done).toBe(now + 1);
  expect(withStepDone(done, 'b', false, now)).toEqual(goal);
});

test('a removed step comes back to its place, once', () => {
  const removed = withoutStep(goal, 'b', now);
  expect(ids(removed)).toBe('acd');
  const back = withStepBack(removed, 'b', now);
  expect(back).toEqual(goal);
  expect(withStepBack(back, 'b', now)).toBe(back);
});

test('removed steps wait 30 days, the last one first, 50 at most, or are forgotten at once', () => {
  const removed = withoutStep(withoutStep(goal, 'b', now), 'd', now + 1);
  const names = (of: typeof goal, at: number) => removedSteps(of, at).map(({ step }) => step.id);
  expect(names(removed, now + 1)).toEqual(['d', 'b']);
  expect(names(removed, now + deletedFor + 1)).toEqual(['d']);
  expect(names(withoutTrace(removed, 'd', now), now)).toEqual(['b']);
  expect(withoutTrace(withoutTrace(removed, 'd', now), 'b', now)).not.toHaveProperty('removed');
  expect(readGoal('g', { ...goal, removed: [4, { step: { id: 'x' } }, null] })).toMatchObject({
    item: { removed: [] },
  });
  let many = goal;
  for (let at = 0; at < 60; at += 1) many = withoutStep(withStep(many, `n${at}`, 'Step', now), `n${at}`, now);
  expect(removedSteps(many, now)).toHaveLength(50);
});

describe('what has to come first', () => {
  const chain = withStepAfter(withStepAfter(goal, 'c', 'b', now), 'b', 'a', now);

  test('a step waits for an open one, and no longer than that', () => {
    const [, , exam] = chain.steps;
    expect(waitsFor(chain, exam!)?.id).toBe('b');
    expect(waitsFor(withStepDone(chain, 'b', true, now), exam!)).toBeUndefined();
    expect(waitsFor(withoutStep(chain, 'b', now), exam!)).toBeUndefined();
    expect(withStepAfter(chain, 'c', undefined, now).steps[2]).not.toHaveProperty('after');
  });

  test('a circle is refused, however far round', () => {
    expect(withStepAfter(chain, 'a', 'c', now)).toBe(chain);
    expect(withStepAfter(chain, 'a', 'a', now)).toBe(chain);
    expect(canWaitFor(chain, 'd', 'c')).toBe(true);
    expect(canWaitFor(chain, 'd', 'gone')).toBe(false);
  });

  test('a step is part of the one above, the first of nothing', () => {
    const under = withStepUnder(withStepUnder(goal, 'a', true, now), 'b', true, now);
    expect(under.steps.map(step => isUnder(under, step))).toEqual([false, true, false, false]);
    expect(withStepUnder(under, 'b', false, now).steps[1]).not.toHaveProperty('isUnder');
  });
});

test('a step that is gone takes no changes', () => {
  expect(withStepText(goal, 'gone', 'x', now)).toBe(goal);
  expect(withStepWhen(goal, 'gone', 'tomorrow', now)).toBe(goal);
  expect(withStepDone(goal, 'gone', true, now)).toBe(goal);
});

describe('this week', () => {
  test('holds what is due in seven days and what is overdue, the earliest first', () => {
    let other = newGoal('h', 'Another', 0, now);
    for (const [id, when] of [
      ['p', 'by 2025-05-20'],
      ['q', 'by 2025-06-08'],
      ['r', 'by 2025-06-09'],
    ] as const)
      other = withStepWhen(withStep(other, id, 'Step', now), id, when, now);
    const found = () => stepsAhead([goal, other], '2025-06-01').map(({ step }) => step.id);
    expect(found()).toEqual(['p', 'b', 'q']);
    other = withStepDone(other, 'p', true, now);
    expect(found()).toEqual(['b', 'q']);
    expect(stepsAhead([{ ...goal, done: 1 }], '2025-06-01')).toEqual([]);
  });
});

describe('what comes next', () => {
  const ahead = (goals: (typeof goal)[]) =>
    stepsAhead(goals, '2025-06-01').map(({ goal, step }) => goal.id + step.id);
  const plain = (id: string, ...texts: string[]) =>
    texts.reduce((made, text, at) => withStep(made, String(at), text, now), newGoal(id, id, 0, now));

  test('works with no dates at all: the first open step of each goal, in the user’s order', () => {
    const goals = [plain('b', 'Read', 'Ask'), plain('a', 'Sing'), plain('c')];
    expect(ahead(goals)).toEqual(['b0', 'a0']);
    expect(ahead(goals.map(one => withStepDone(one, '0', true, now)))).toEqual(['b1']);
    expect(ahead([...goals, plain('d', 'Enrol by Friday')])).toEqual(['d0']);
    expect(ahead([...goals, plain('d', 'Enrol by May 2027')])).toEqual([]);
  });

  test('is sorted by date, then by the user’s order, and stops at seven', () => {
    const tie = [plain('b', 'Read by Friday', 'Ask by tomorrow'), plain('a', 'Sing by Friday')];
    expect(ahead(tie)).toEqual(['b1', 'b0', 'a0']);
    expect(ahead(Array.from({ length: 9 }, (_, at) => plain(`g${at}`, 'Sing')))).toHaveLength(7);
  });
});
