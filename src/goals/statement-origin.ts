import { type Day, isDay } from './day.ts';
import type { Goal } from './goal.ts';
import type { Statement } from './statement.ts';
import { asRecord } from './stored.ts';

/** What a statement was made of, kept under `origin`: a story, or the certificate of a step. */
export interface Origin {
  story?: string;
  goal?: string;
  step?: string;
}

export function originOf({ origin }: Statement): Origin {
  const { story, goal, step } = asRecord(origin) ?? {};
  return {
    ...(typeof story === 'string' && { story }),
    ...(typeof goal === 'string' && { goal }),
    ...(typeof step === 'string' && { step }),
  };
}

/** The day on which the certificate a statement tells of had to be renewed, where that has passed. */
export function lapsedSince(statement: Statement, goals: readonly Goal[], today: Day): Day | undefined {
  const { goal: of, step: id } = originOf(statement);
  if (id === undefined) return undefined;
  const step = goals.find(goal => goal.id === of)?.steps.find(one => one.id === id);
  const due = asRecord(step?.credential)?.renewal;
  return isDay(due) && due < today ? due : undefined;
}
