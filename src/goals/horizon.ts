import { dayOf, monthsBetween } from './day.ts';
import type { Goal, Horizon } from './goal.ts';
import { readFrame } from './time-frame.ts';

/**
 * Short below 12 months from the day the time frame was written, long from 12 on. The user's own choice counts first.
 * Undefined where there is no date to tell by.
 */
export function horizonOf(goal: Goal): Horizon | undefined {
  return goal.horizon ?? horizonByDate(goal);
}

/** What the time frame says, whatever the user chose. */
export function horizonByDate({ due, counted, created, when }: Goal): Horizon | undefined {
  if (due) return monthsBetween(counted ?? dayOf(created), due) < 12 ? 'short' : 'long';
  // A time without a day is an age: "by 35".
  return when !== undefined && readFrame(when, counted ?? dayOf(created)) ? 'long' : undefined;
}
