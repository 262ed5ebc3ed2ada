import type * as v from 'valibot';
import type { Goal } from './goal.ts';
import type { removedStep } from './goal-schema.ts';
import { deletedFor } from './statement.ts';

/** A deleted step as it was, when it went (ms since 1970), and its place in the list. */
export type RemovedStep = v.InferOutput<typeof removedStep>;

/** How many deleted steps a goal remembers. */
const longest = 50;

/** The steps deleted in the last 30 days, the last one first. */
export function removedSteps({ removed = [] }: Goal, now: number): RemovedStep[] {
  return removed.filter(({ at }) => now - at <= deletedFor);
}

/** Deletes a step; it can be had back for 30 days. */
export function withoutStep(goal: Goal, id: string, now: number): Goal {
  const place = goal.steps.findIndex(step => step.id === id);
  const step = goal.steps[place];
  if (!step) return goal;
  const removed = [{ step, at: now, place }, ...removedSteps(goal, now)].slice(0, longest);
  return { ...goal, steps: goal.steps.toSpliced(place, 1), removed, changed: now };
}

/** Puts a deleted step back where it was, unless it is there. */
export function withStepBack(goal: Goal, id: string, now: number): Goal {
  const found = removedSteps(goal, now).find(({ step }) => step.id === id);
  if (!found || goal.steps.some(step => step.id === id)) return goal;
  return { ...withoutTrace(goal, id, now), steps: goal.steps.toSpliced(found.place, 0, found.step) };
}

/** Forgets a deleted step for good. */
export function withoutTrace(goal: Goal, id: string, now: number): Goal {
  const { removed: _, ...rest } = goal;
  const removed = removedSteps(goal, now).filter(({ step }) => step.id !== id);
  return { ...rest, ...(removed.length > 0 && { removed }), changed: now } as Goal;
}
