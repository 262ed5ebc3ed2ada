import { addMonths, type Day, dayOf, monthsBetween } from './day.ts';
import type { Goal, Horizon } from './goal.ts';
import { readFrame } from './time-frame.ts';

/**
 * Short below 12 months from the day the time frame was written, long from 12 on; 12 months to the day are short for a
 * goal that leads to another. The user's own choice counts first. Undefined where there is no date to tell by.
 */
export function horizonOf(goal: Goal): Horizon | undefined {
  return goal.horizon ?? horizonByDate(goal);
}

/** What the time frame says, whatever the user chose. */
export function horizonByDate({ due, counted, created, when, parent }: Goal): Horizon | undefined {
  const start = counted ?? dayOf(created);
  if (due && parent !== undefined && due <= addMonths(start, 12)) return 'short';
  if (due) return monthsBetween(start, due) < 12 ? 'short' : 'long';
  // A time without a day is an age: "by 35".
  return when !== undefined && readFrame(when, counted ?? dayOf(created)) ? 'long' : undefined;
}

/** More than three years away, or someday: a direction rather than a plan. */
export function isFarOff(goal: Goal, today: Day): boolean {
  return horizonOf(goal) === 'someday' || (goal.due !== undefined && goal.due > addMonths(today, 36));
}
