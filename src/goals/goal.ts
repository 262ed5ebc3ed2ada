import * as v from 'valibot';
import { dayOf } from './day.ts';
import { repairedGoal } from './goal-repair.ts';
import {
  type finish,
  goalSchema,
  type horizons,
  type kinds,
  type letters,
  type move,
  type step,
} from './goal-schema.ts';
import { checked, type Migration, type Reading, upgraded } from './stored.ts';
import { findFrames, readFrame } from './time-frame.ts';

export { horizons, kinds, letters } from './goal-schema.ts';

/**
 * A goal. Times are milliseconds since 1970, days are `2027-06-30`.
 *
 * `text`: the user's own words, for nobody else. `wording`: the words for others, the only ones that ever leave the
 * goals pages, with `spoken` for an interview and `ask` for people one knows. `sharesPersonal`: these words may
 * leave although the goal is personal. `when`: the time frame as written, `due` the last day it leaves, `counted` the day it was counted from.
 * `horizon`: what the user says; unset, it follows from the time frame. `why` and `means`: what it is for and what is
 * there already; `now` and `there`: where one is and wants to be; `wishes`: how the work has to fit; all private. `waived`: letters the user does without, `waivedWhy` why, by letter. `moves`: dates that changed and why, newest
 * last; a step that was swapped has its new words under `instead`. `parent`: id of the goal it leads to, which may be gone. `needs`: what it takes. `removed`: deleted steps.
 * `finish`: the finish line, figures as typed ("$1.2M").
 * `result`: what came of it; `evidence`: where the proof is. `earlier`: forms that lost against a newer one.
 * `deleted`: waits in "recently deleted". Keys a newer Upshot may have added are kept as they are.
 */
export type Goal = v.InferOutput<typeof goalSchema>;
/** Steps are done in the order of the list; the fields mean what they mean on a goal. */
export type Step = v.InferOutput<typeof step>;
export type Move = v.InferOutput<typeof move>;
export type Finish = v.InferOutput<typeof finish>;
export type Letter = (typeof letters)[number];
export type Kind = (typeof kinds)[number];
export type Horizon = (typeof horizons)[number];

// One step a version. Version 0 has no version field and may lack everything but the text. Optional keys need no
// new version: an older Upshot keeps them, while it would refuse the goal altogether if the number went up.
const migrations: readonly Migration[] = [raw => raw];

/** Reads one stored value, whatever its age. Bad bookkeeping is repaired, as the words are what counts. Never throws. */
export function readGoal(id: string, raw: unknown): Reading<Goal> {
  // Nearly all of what is stored is as it should be: to see that takes half the time it takes to repair it.
  if (isAsWritten(id, raw)) return { item: raw };
  const value = upgraded(raw, migrations);
  if (typeof value === 'string') return { problem: value };
  const result = v.safeParse(goalSchema, repairedGoal(id, value));
  return result.success ? { item: result.output } : { problem: 'broken' };
}

function isAsWritten(id: string, raw: unknown): raw is Goal {
  return v.is(goalSchema, raw) && raw.id === id && !Object.hasOwn(raw, '__proto__');
}

/** The value to store. Throws TypeError, naming the part, when the goal does not fit the schema. */
export function writeGoal(goal: Goal): Goal {
  return checked(goalSchema, goal);
}

/** Everything a keyed store needs to know to hold goals. */
export const goalKind = { prefix: 'goal:', read: readGoal, write: writeGoal };

/**
 * A new goal in the user's own words; a time frame in them ("within 1 year") is counted from today. `now` in
 * milliseconds since 1970. Throws TypeError when the text is blank.
 */
export function newGoal(id: string, text: string, order: number, now: number): Goal {
  const goal: Goal = { version: 1, id, text, steps: [], moves: [], order, created: now, changed: now };
  const frame = findFrames(text, dayOf(now))[0];
  return writeGoal(frame ? { ...goal, ...timed(frame.text, now) } : goal);
}

/** The time frame as fields of a goal or step; none where the words hold no time. */
export function timed(when: string, now: number): { when: string; counted: string; due?: string } {
  const due = readFrame(when, dayOf(now))?.due;
  return { when, counted: dayOf(now), ...(due && { due }) };
}
