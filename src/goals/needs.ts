import type * as v from 'valibot';
import type { Goal } from './goal.ts';
import type { areas, need } from './goal-schema.ts';
import { withStep } from './steps.ts';
import { isWritten } from './stored.ts';

/** One thing the goal takes, and whether the user has it. Private. */
export type Need = v.InferOutput<typeof need>;
export type Area = (typeof areas)[number];

/** What the goal takes, in the order it was written down. */
export const needsOf = ({ needs = [] }: Goal): readonly Need[] => needs;

/** The goal with that need, new or changed; with blank words without it. */
export function withNeed(goal: Goal, need: Need, now: number): Goal {
  const all = needsOf(goal);
  const place = all.findIndex(({ id }) => id === need.id);
  const next = isWritten(need.text)
    ? all.toSpliced(place < 0 ? all.length : place, place < 0 ? 0 : 1, need)
    : all.filter(({ id }) => id !== need.id);
  return { ...goal, needs: next, changed: now };
}

/** What is missing becomes a step, and is being worked on from then on. */
export function withNeedAsStep(goal: Goal, id: string, step: string, now: number): Goal {
  const need = needsOf(goal).find(one => one.id === id);
  if (!need) return goal;
  return withNeed(withStep(goal, step, need.text, now), { ...need, holding: 'working' }, now);
}
