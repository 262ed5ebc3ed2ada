import { describe, expect, test } from 'vitest';
import { withHorizon, withWhen } from '../../../src/goals/change-goal.ts';
import { horizons, newGoal } from '../../../src/goals/goal.ts';
import { horizonOf, isFarOff, mayBeLong } from '../../../src/goals/horizon.ts';
import { withStep } from '../../../src/goals/steps.ts';

const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();
const now = noon('2025-06-01');

describe('the horizon', () => {
  test.each([
    ['within 11 months', 'short'],
    ['within 1 year', 'long'],
    ['by 31 May 2026', 'short'],
    ['in 5 years', 'long'],
    ['by the age of 35', 'long'],
    ['soon', undefined],
  ])('%s: %s', (when, expected) => {
    expect(horizonOf(withWhen(newGoal('a', 'Sing', 0, now), when, now))).toBe(expected);
  });

  test('is the one the user chose, and does not change by waiting', () => {
    const goal = newGoal('a', 'Sing within 1 year', 0, now);
    expect(horizonOf(withHorizon(goal, 'short', now))).toBe('short');
    expect(horizonOf(withHorizon(withHorizon(goal, 'someday', now), undefined, now))).toBe('long');
  });

  test('a year is short for what leads to another goal, longer is not', () => {
    const goal = newGoal('a', 'Sing within 1 year', 0, now);
    expect(horizonOf({ ...goal, parent: 'b' })).toBe('short');
    expect(horizonOf({ ...goal, parent: 'b', due: '2026-06-02' })).toBe('long');
  });

  test('without a date is long for what steps or goals lead to, short for what leads to a goal, else not told', () => {
    const goal = newGoal('a', 'Sing', 0, now);
    const stepped = withStep(goal, 's', 'Find a teacher', now);
    expect([goal, stepped, { ...goal, parent: 'b' }].map(one => horizonOf(one))).toEqual([
      undefined,
      'long',
      'short',
    ]);
    expect(horizonOf(goal, true)).toBe('long');
    expect(horizonOf(withHorizon(stepped, 'short', now), true)).toBe('short');
  });

  test('is offered as long once something leads to a goal that is short by its date', () => {
    const goal = newGoal('a', 'Sing within 2 months', 0, now);
    expect([mayBeLong(goal, false), mayBeLong(goal, true)]).toEqual([false, true]);
    const stepped = withStep(goal, 's', 'Find a teacher', now);
    expect([horizonOf(stepped), mayBeLong(stepped, false)]).toEqual(['short', true]);
    const year = newGoal('a', 'Sing within 1 year', 0, now);
    expect(mayBeLong({ ...year, parent: 'b' }, true)).toBe(true);
    // Long by itself, or decided: there is nothing to offer.
    for (const other of [year, withHorizon(stepped, 'long', now), withHorizon(stepped, 'short', now)])
      expect(mayBeLong(other, true)).toBe(false);
  });

  test('is flipped and flipped back with nothing lost', () => {
    const goal = withStep(newGoal('a', 'Sing within 1 year', 0, now), 's', 'Find a teacher', now);
    const flipped = horizons.reduce((one, horizon) => withHorizon(one, horizon, now), goal);
    expect(withHorizon(flipped, undefined, now)).toEqual(goal);
  });

  test.each([
    ['2024-02-29', 'within 1 year', '2025-02-28', 'long'],
    ['2023-03-01', 'within 1 year', '2024-03-01', 'long'],
    ['2024-01-31', 'in 1 month', '2024-02-29', 'short'],
    ['2025-08-31', 'in 6 months', '2026-02-28', 'short'],
    ['2025-02-28', 'within 1 year', '2026-02-28', 'long'],
  ])('leap years and month ends: from %s %s is %s, %s', (from, when, due, horizon) => {
    const goal = newGoal('a', `Sing ${when}`, 0, noon(from));
    expect([goal.due, horizonOf(goal)]).toEqual([due, horizon]);
  });

  test.each([
    ['within 3 years', false],
    ['in 4 years', true],
    ['by the age of 60', false],
  ])('is %s far off: %s', (when, expected) => {
    const goal = withWhen(newGoal('a', 'Sing', 0, now), when, now);
    expect(isFarOff(goal, '2025-06-01')).toBe(expected);
    expect(isFarOff(withHorizon(goal, 'someday', now), '2025-06-01')).toBe(true);
  });
});
