import type { Goal } from './goal.ts';
import { inOrder } from './order.ts';

/** A goal with its place in the stack: 0 for the ones that lead to no other. */
export interface Stacked {
  goal: Goal;
  depth: number;
}

/**
 * All goals in the order to show them, each followed by the ones that lead to it. A parent that is gone leaves its
 * goals on top; goals that lead to each other in a circle (two windows did that) are all shown, the first one on top.
 */
export function stacked(goals: readonly Goal[]): Stacked[] {
  const known = new Map(goals.map(goal => [goal.id, goal]));
  const children = new Map<string | undefined, Goal[]>();
  for (const goal of inOrder(goals)) {
    const parent = parentOf(goal, known)?.id;
    children.set(parent, [...(children.get(parent) ?? []), goal]);
  }
  const shown = new Set<string>();
  const under = (id: string | undefined, depth: number): Stacked[] =>
    (children.get(id) ?? []).flatMap(goal => from(goal, depth));
  const from = (goal: Goal, depth: number): Stacked[] => {
    if (shown.has(goal.id)) return [];
    shown.add(goal.id);
    return [{ goal, depth }, ...under(goal.id, depth + 1)];
  };
  return [...under(undefined, 0), ...inOrder(goals).flatMap(goal => from(goal, 0))];
}

/** May the goal lead to that parent? Not to itself, and not to one that leads to it already. */
export function canLeadTo(goals: readonly Goal[], id: string, parent: string): boolean {
  const known = new Map(goals.map(goal => [goal.id, goal]));
  const passed = new Set([id]);
  for (let next = known.get(parent); next; next = parentOf(next, known)) {
    if (passed.has(next.id)) return false;
    passed.add(next.id);
  }
  return known.has(parent);
}

/** Puts a goal under another, or (undefined) on its own. The goal as it was when that would make a circle. */
export function withParent(
  goal: Goal,
  parent: string | undefined,
  goals: readonly Goal[],
  now: number,
): Goal {
  if (parent === goal.parent || (parent !== undefined && !canLeadTo(goals, goal.id, parent))) return goal;
  const { parent: _, ...rest } = goal;
  return { ...rest, ...(parent !== undefined && { parent }), changed: now } as Goal;
}

/** Is the goal to end after the one it leads to? */
export function endsAfterParent(goal: Goal, goals: readonly Goal[]): boolean {
  const due = goals.find(({ id }) => id === goal.parent)?.due;
  return due !== undefined && goal.due !== undefined && goal.due > due;
}

function parentOf(goal: Goal, known: ReadonlyMap<string, Goal>): Goal | undefined {
  return goal.parent === undefined ? undefined : known.get(goal.parent);
}
