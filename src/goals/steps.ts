import { addDays, type Day, dayOf } from './day.ts';
import { type Goal, type Step, timed } from './goal.ts';
import { withMove, withSwap } from './moves.ts';
import { findFrames } from './time-frame.ts';

/** A step at the end of the list; a time frame in its words is its date. */
export function withStep(goal: Goal, id: string, text: string, now: number): Goal {
  return { ...goal, steps: [...goal.steps, newStep(id, text, now)], changed: now };
}

function newStep(id: string, text: string, now: number): Step {
  const when = findFrames(text, dayOf(now))[0]?.text;
  return { id, text, ...(when && dated(when, now)) };
}

/** Other words for a step. Where they make another step of it, that is a line in the history. */
export function withStepText(goal: Goal, id: string, text: string, now: number): Goal {
  const before = goal.steps.find(step => step.id === id);
  const next = changed(goal, id, step => ({ ...step, text }), now);
  return before ? withSwap(next, { at: now, step: before.text, instead: text }) : next;
}

/** Another date for a step, in words; '' takes it away. */
export function withStepWhen(goal: Goal, id: string, when: string, now: number): Goal {
  const before = goal.steps.find(step => step.id === id);
  if (!before || when === (before.when ?? '')) return goal;
  const next = changed(
    goal,
    id,
    ({ when: _, due: __, ...step }) => ({ ...step, ...(when !== '' && dated(when, now)) }) as Step,
    now,
  );
  const to = next.steps.find(step => step.id === id)?.due;
  return withMove(next, { at: now, step: before.text, from: before.due, to });
}

export function withStepDone(goal: Goal, id: string, isDone: boolean, now: number): Goal {
  return changed(
    goal,
    id,
    ({ done: _, ...step }) => ({ ...step, ...(isDone && { done: now }) }) as Step,
    now,
  );
}

/** Moves a step `by` places, clamped to the list. */
export function withStepMoved(goal: Goal, id: string, by: number, now: number): Goal {
  const from = goal.steps.findIndex(step => step.id === id);
  const to = Math.max(0, Math.min(from + by, goal.steps.length - 1));
  const step = goal.steps[from];
  if (!step || from === to) return goal;
  return { ...goal, steps: goal.steps.toSpliced(from, 1).toSpliced(to, 0, step), changed: now };
}

/** An open step with the goal it belongs to, and when it is due, if it is. */
export interface StepAhead {
  goal: Goal;
  step: Step;
  due: Day | undefined;
}

/** More than a week's work is a plan, no list. */
const mostAhead = 7;

/**
 * What comes next: open steps of open goals that are due within seven days or overdue, the earliest first; where no open
 * step has a date, the first one of each goal. Between equals the user's order decides. Seven at most.
 */
export function stepsAhead(goals: readonly Goal[], today: Day): StepAhead[] {
  const end = addDays(today, 7);
  const open = goals
    .filter(goal => goal.done === undefined)
    .map(goal => ({ goal, steps: goal.steps.filter(({ done }) => done === undefined) }));
  const isUndated = open.every(({ steps }) => steps.every(({ due }) => due === undefined));
  const found = open.flatMap(({ goal, steps }) =>
    (isUndated ? steps.slice(0, 1) : steps).map(step => ({ goal, step, due: step.due })),
  );
  return found
    .filter(({ due }) => isUndated || (due !== undefined && due <= end))
    .sort(({ due: a = '' }, { due: b = '' }) => (a < b ? -1 : a > b ? 1 : 0))
    .slice(0, mostAhead);
}

/** The goal with parts of a step changed; undefined takes a part away. */
export function changedStep(
  goal: Goal,
  id: string,
  parts: Readonly<Record<string, unknown>>,
  now: number,
): Goal {
  const apply = (step: Step) => {
    const all = Object.entries({ ...step, ...parts });
    return Object.fromEntries(all.filter(([, part]) => part !== undefined)) as Step;
  };
  return changed(goal, id, apply, now);
}

function changed(goal: Goal, id: string, change: (step: Step) => Step, now: number): Goal {
  if (!goal.steps.some(step => step.id === id)) return goal;
  return { ...goal, steps: goal.steps.map(step => (step.id === id ? change(step) : step)), changed: now };
}

function dated(when: string, now: number): { when: string; due?: Day } {
  const { counted: _, ...rest } = timed(when, now);
  return rest;
}
