import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Goal, newGoal } from '../../../src/goals/goal.ts';
import { canLeadTo, endsAfterParent, stacked, withParent } from '../../../src/goals/stack.ts';

const goal = (id: string, parent?: string, order = 0): Goal => ({
  ...newGoal(id, id, order, 1),
  ...(parent && { parent }),
});
const shape = (goals: Goal[]) =>
  stacked(goals)
    .map(({ goal: { id }, depth }) => '>'.repeat(depth) + id)
    .join(' ');

describe('stacking', () => {
  test('puts what leads to a goal under it, in the order given', () => {
    expect(
      shape([goal('exam', 'join', 1), goal('join', undefined, 5), goal('learn', 'exam'), goal('run')]),
    ).toBe('run join >exam >>learn');
  });

  test('leaves a goal on top whose parent is gone', () => {
    expect(shape([goal('exam', 'gone')])).toBe('exam');
  });

  test('shows goals that lead to each other in a circle', () => {
    expect(shape([goal('a', 'b'), goal('b', 'c'), goal('c', 'a'), goal('d', 'c')])).toBe('a >c >>b >>d');
  });

  test('shows every goal once, whatever leads where', () => {
    const links = fc.array(fc.option(fc.nat(11), { nil: undefined }), { maxLength: 10 });
    fc.assert(
      fc.property(links, parents => {
        const goals = parents.map((parent, at) =>
          goal(`${at}`, parent === undefined ? undefined : `${parent}`),
        );
        const ids = stacked(goals).map(({ goal: { id } }) => id);
        expect(ids.toSorted()).toEqual(goals.map(({ id }) => id).toSorted());
      }),
    );
  });
});

describe('leading to a goal', () => {
  const goals = [goal('a'), goal('b', 'a'), goal('c', 'b'), goal('d')];

  test.each([
    ['d', 'c', true],
    ['b', 'd', true],
    ['a', 'c', false],
    ['a', 'a', false],
    ['a', 'gone', false],
  ])('%s to %s: %s', (id, parent, expected) => {
    expect(canLeadTo(goals, id, parent)).toBe(expected);
    const own = goals.find(one => one.id === id)!;
    expect(withParent(own, parent, goals, 9)).toEqual(expected ? { ...own, parent, changed: 9 } : own);
  });

  test('ends with no parent', () => {
    expect(withParent(goals[1]!, undefined, goals, 1)).toEqual(goal('b'));
  });

  test('never makes a circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 30 }), moves => {
        let all = [...'012345'].map(id => goal(id));
        for (const [child, parent] of moves)
          all = all.map(one => (one.id === `${child}` ? withParent(one, `${parent}`, all, 1) : one));
        // In a circle nothing is on top.
        const top = (one: Goal, steps = 0): boolean =>
          steps < 9 && (one.parent === undefined || top(all[Number(one.parent)]!, steps + 1));
        expect(all.every(one => top(one))).toBe(true);
      }),
    );
  });

  test('is late when it ends after the goal it leads to', () => {
    const exam = { ...goal('exam', 'join'), due: '2027-02-01' };
    expect(endsAfterParent(exam, [{ ...goal('join'), due: '2027-01-31' }])).toBe(true);
    expect(endsAfterParent(exam, [{ ...goal('join'), due: '2027-02-01' }])).toBe(false);
    expect(endsAfterParent(exam, [goal('join')])).toBe(false);
  });
});
