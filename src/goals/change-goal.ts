import { dayOf } from './day.ts';
import { type Finish, type Goal, type Horizon, type Kind, type Letter, timed } from './goal.ts';
import { withMove } from './moves.ts';
import { findFrames } from './time-frame.ts';

/** Lines of a goal that hold what the user typed and nothing else. Blank ones are not kept. */
export type PlainField =
  | 'wording'
  | 'spoken'
  | 'ask'
  | 'why'
  | 'means'
  | 'now'
  | 'there'
  | 'wishes'
  | 'result'
  | 'evidence';

/** The same goal in other words. A time frame they name anew moves the date, unless the user set it apart. */
export function withText(goal: Goal, text: string, now: number): Goal {
  const before = findFrames(goal.text, dayOf(now))[0]?.text;
  const after = findFrames(text, dayOf(now))[0]?.text;
  const changed = { ...goal, text, changed: now };
  const isFromWords = goal.when === undefined || goal.when === before;
  return after && after !== before && isFromWords ? withWhen(changed, after, now) : changed;
}

export function withLine(goal: Goal, field: PlainField, text: string, now: number): Goal {
  const { [field]: _, ...rest } = goal;
  return { ...rest, ...(text !== '' && { [field]: text }), changed: now } as Goal;
}

/** Another time frame, counted from today; '' takes it away. A date that moves leaves a line in `moves`. */
export function withWhen(goal: Goal, when: string, now: number): Goal {
  if (when === (goal.when ?? '')) return goal;
  const { when: _, due, counted: __, ...rest } = goal;
  const next = { ...rest, ...(when !== '' && timed(when, now)), changed: now } as Goal;
  return withMove(next, { at: now, from: due, to: next.due });
}

export function withKind(goal: Goal, kind: Kind | undefined, now: number): Goal {
  const { kind: _, sharesPersonal: __, ...rest } = goal;
  return { ...rest, ...(kind && { kind }), changed: now } as Goal;
}

/** Leaves a personal goal out of all texts for others, or lets its words for them go. */
export function withLeftOut(goal: Goal, isLeftOut: boolean, now: number): Goal {
  const { sharesPersonal: _, ...rest } = goal;
  return { ...rest, ...(!isLeftOut && { sharesPersonal: true }), changed: now } as Goal;
}

/** What the user says the horizon is; undefined leaves it to the time frame. */
export function withHorizon(goal: Goal, horizon: Horizon | undefined, now: number): Goal {
  const { horizon: _, ...rest } = goal;
  return { ...rest, ...(horizon && { horizon }), changed: now } as Goal;
}

/** Changes parts of the finish line; undefined or '' takes a part away, and the line with its last part. */
export function withFinish(
  goal: Goal,
  parts: { [Part in keyof Finish]?: Finish[Part] | undefined },
  now: number,
): Goal {
  const { finish: before, ...rest } = goal;
  const isEmpty = (part: unknown) => part === undefined || part === '' || part === false;
  const all = Object.entries({ ...before, ...parts });
  const finish = Object.fromEntries(all.filter(([name, part]) => !(name in parts && isEmpty(part))));
  return { ...rest, ...(Object.keys(finish).length > 0 && { finish }), changed: now } as Goal;
}

export function withWaived(goal: Goal, letter: Letter, isWaived: boolean, now: number): Goal {
  const { waived = [], ...rest } = goal;
  const others = waived.filter(other => other !== letter);
  const next = isWaived ? [...others, letter] : others;
  return { ...rest, ...(next.length > 0 && { waived: next }), changed: now } as Goal;
}

/** Why the user does without a letter, in a line, or ''. */
export function waiveReason({ waivedWhy }: Goal, letter: Letter): string {
  return waivedWhy?.[letter] ?? '';
}

export function withWaiveReason(goal: Goal, letter: Letter, why: string, now: number): Goal {
  const { [letter]: _, ...others } = goal.waivedWhy ?? {};
  return { ...goal, waivedWhy: { ...others, ...(why !== '' && { [letter]: why }) }, changed: now };
}

/** Reached, or (`isDone` false) still open. */
export function withDone(goal: Goal, isDone: boolean, now: number): Goal {
  const { done: _, ...rest } = goal;
  return { ...rest, ...(isDone && { done: now }), changed: now } as Goal;
}
