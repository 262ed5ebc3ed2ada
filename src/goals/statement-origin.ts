import { type Day, isDay } from './day.ts';
import type { Goal } from './goal.ts';
import type { Statement } from './statement.ts';

/** What a statement was made of: a story, or the certificate of a step. */
export type Origin = NonNullable<Statement['origin']>;

export const originOf = ({ origin = {} }: Statement): Origin => origin;

/** The day on which the certificate a statement tells of had to be renewed, where that has passed. */
export function lapsedSince(statement: Statement, goals: readonly Goal[], today: Day): Day | undefined {
  const { goal: of, step: id } = originOf(statement);
  if (id === undefined) return undefined;
  const step = goals.find(goal => goal.id === of)?.steps.find(one => one.id === id);
  const due = step?.credential?.renewal;
  return isDay(due) && due < today ? due : undefined;
}
