import type { Goal, Step } from './goal.ts';
import { changedStep } from './steps.ts';

/** The step that has to be done before this one; undefined where there is none, or it is gone. */
export function stepBefore(goal: Goal, step: Step): Step | undefined {
  const { after } = step;
  return after === undefined ? undefined : goal.steps.find(({ id }) => id === after);
}

/** The open step that this one waits for. */
export function waitsFor(goal: Goal, step: Step): Step | undefined {
  const before = stepBefore(goal, step);
  return before?.done === undefined ? before : undefined;
}

/** May the step wait for that one? Not for itself, and not for one that waits for it, however far round. */
export function canWaitFor(goal: Goal, id: string, after: string): boolean {
  const passed = new Set([id]);
  for (let next = stepOf(goal, after); next; next = stepBefore(goal, next)) {
    if (passed.has(next.id)) return false;
    passed.add(next.id);
  }
  return stepOf(goal, after) !== undefined;
}

/** The step needs another one first; undefined frees it. The goal as it was where that would make a circle. */
export function withStepAfter(goal: Goal, id: string, after: string | undefined, now: number): Goal {
  if (after !== undefined && !canWaitFor(goal, id, after)) return goal;
  return changedStep(goal, id, { after }, now);
}

/** Is the step part of the one above it? The first step of a goal never is. */
export function isUnder(goal: Goal, step: Step): boolean {
  return step.isUnder === true && goal.steps[0]?.id !== step.id;
}

export function withStepUnder(goal: Goal, id: string, isUnder: boolean, now: number): Goal {
  return changedStep(goal, id, { isUnder: isUnder || undefined }, now);
}

const stepOf = (goal: Goal, id: string) => goal.steps.find(step => step.id === id);
