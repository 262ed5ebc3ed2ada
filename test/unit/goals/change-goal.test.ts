import { describe, expect, test } from 'vitest';
import {
  withDone,
  withFinish,
  withLine,
  withText,
  withWaived,
  withWhen,
} from '../../../src/goals/change-goal.ts';
import { newGoal } from '../../../src/goals/goal.ts';
import { withMoveReason, withoutMoves } from '../../../src/goals/moves.ts';

const now = new Date('2025-06-01T12:00:00').getTime();

describe('changes', () => {
  const goal = newGoal('a', 'Pass the exam within 2 months', 0, now);
  const later = now + 20 * 60_000;

  test('other words move the date they name, unless the user set one apart', () => {
    expect(withText(goal, 'Pass the exam by June 2027', later)).toMatchObject({
      when: 'by June 2027',
      due: '2027-06-30',
      moves: [{ at: later, from: '2025-08-01', to: '2027-06-30' }],
    });
    const apart = withWhen(goal, 'next summer', now);
    expect(withText(apart, 'Pass the exam by June 2027', later).due).toBe('2026-08-31');
    expect(withText(goal, 'Pass that exam', later).due).toBe('2025-08-01');
  });

  test('a date that moves leaves one line; putting it right at once leaves none', () => {
    const moved = withWhen(goal, 'by June 2027', now);
    expect(moved.moves).toEqual([{ at: now, from: '2025-08-01', to: '2027-06-30' }]);
    const again = withWhen(moved, 'by July 2027', now + 1);
    expect(again.moves).toEqual([{ at: now + 1, from: '2025-08-01', to: '2027-07-31' }]);
    expect(withWhen(again, 'in 2 months', now + 2).moves).toEqual([]);
    expect(withWhen(moved, '', later).moves.at(-1)).toEqual({ at: later, from: '2027-06-30' });
    expect(withWhen(newGoal('b', 'Sing', 0, now), 'by May 2027', now).moves).toEqual([]);
  });

  test('the history stops at 50 lines', () => {
    let moved = goal;
    for (let turn = 0; turn < 60; turn += 1)
      moved = withWhen(moved, `in ${turn + 3} months`, now + turn * 3_600_000);
    expect(moved.moves).toHaveLength(50);
  });

  test('a time frame nobody understands is kept as it is, without a date', () => {
    expect(withWhen(goal, 'when the kids are at school', now)).toMatchObject({
      when: 'when the kids are at school',
    });
    expect(withWhen(goal, 'when the kids are at school', now).due).toBeUndefined();
  });

  test('lines, letters and done come and go without a trace', () => {
    const plain = withWhen(goal, 'in 2 months', now);
    expect(withLine(withLine(plain, 'wording', 'Public.', now), 'wording', '', now)).toEqual(plain);
    expect(withWaived(withWaived(plain, 'M', true, now), 'M', false, now)).toEqual(plain);
    expect(withDone(withDone(plain, true, now), false, now)).toEqual(plain);
    const finished = withFinish(plain, { target: '50', unit: 'customers' }, now);
    expect(finished.finish).toEqual({ target: '50', unit: 'customers' });
    expect(withFinish(finished, { actual: '52', unit: '' }, now).finish).toEqual({
      target: '50',
      actual: '52',
    });
    expect(withFinish(finished, { target: undefined, unit: '' }, now)).toEqual(plain);
  });
});

describe('the history of dates', () => {
  const goal = withWhen(newGoal('a', 'Pass within 2 months', 0, now), 'by June 2027', now);
  const moved = goal.moves[0]!;

  test('takes a reason for a move, and gives it up', () => {
    const told = withMoveReason(goal, moved, 'Exam full.', 9);
    expect(told).toMatchObject({ changed: 9, moves: [{ ...moved, why: 'Exam full.' }] });
    expect(withMoveReason(told, moved, '', now)).toEqual(goal);
    expect(withMoveReason(goal, { at: 1 }, 'x', now)).toEqual(goal);
  });

  test('is forgotten line by line or at once', () => {
    const twice = { ...goal, moves: [...goal.moves, { at: 5, step: 'Book', from: '2027-01-01' }] };
    expect(withoutMoves(twice, { at: 5, step: 'Book', from: '2027-01-01' }, now).moves).toEqual(goal.moves);
    expect(withoutMoves(twice, undefined, now).moves).toEqual([]);
  });
});
