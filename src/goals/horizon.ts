import { addMonths, type Day, dayOf, monthsBetween } from './day.ts';
import type { Goal, Horizon } from './goal.ts';
import { readFrame } from './time-frame.ts';

/**
 * The user's own choice; else what the time frame says: short below 12 months from the day it was written, long from 12 on,
 * 12 months to the day short for a goal that leads to another. Without a time frame long where something leads to the
 * goal – steps, or (`isLarger`) other goals – and short where it leads to one itself. Undefined where nothing tells it.
 */
export function horizonOf(goal: Goal, isLarger = false): Horizon | undefined {
  return goal.horizon ?? horizonByItself(goal, isLarger);
}

/** What it is without the user's choice. */
export function horizonByItself(goal: Goal, isLarger = false): Horizon | undefined {
  if (goal.due !== undefined || namesAge(goal)) return horizonByDate(goal);
  if (ownsSomething(goal, isLarger)) return 'long';
  return goal.parent === undefined ? undefined : 'short';
}

/** Is the goal short-term by its date alone, while steps or goals lead to it? Then the user may call it long-term. */
export function mayBeLong(goal: Goal, isLarger: boolean): boolean {
  return goal.horizon === undefined && horizonByDate(goal) === 'short' && ownsSomething(goal, isLarger);
}

/** More than three years away, or put off by the user: a direction rather than a plan. */
export function isFarOff(goal: Goal, today: Day): boolean {
  return goal.horizon === 'someday' || (goal.due !== undefined && goal.due > addMonths(today, 36));
}

function horizonByDate({ due, counted, created, parent }: Goal): Horizon | undefined {
  // A time without a day is an age: "by 35".
  if (due === undefined) return 'long';
  const start = counted ?? dayOf(created);
  if (parent !== undefined && due <= addMonths(start, 12)) return 'short';
  return monthsBetween(start, due) < 12 ? 'short' : 'long';
}

const ownsSomething = ({ steps }: Goal, isLarger: boolean) => isLarger || steps.length > 0;

const namesAge = ({ when, counted, created }: Goal) =>
  when !== undefined && readFrame(when, counted ?? dayOf(created)) !== undefined;
