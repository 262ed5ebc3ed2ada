import type { Day } from './day.ts';
import type { Goal, Move } from './goal.ts';
import { folded } from './search.ts';

/** How many moved dates a goal remembers. */
const longest = 50;
// Dates put right within this many milliseconds are one change of mind.
const oneMove = 10 * 60_000;

/** Notes that a date of the goal, or of the step with these words, has moved. First dates and unchanged ones are no moves. */
export function withMove(
  goal: Goal,
  { at, step, from, to }: { at: number; step?: string; from: Day | undefined; to: Day | undefined },
): Goal {
  if (from === undefined || from === to) return goal;
  const last = goal.moves.at(-1);
  const isSame = last !== undefined && last.step === step && last.to === from && at - last.at < oneMove;
  const start = isSame ? last.from : from;
  const before = isSame ? goal.moves.slice(0, -1) : goal.moves;
  if (start === to) return { ...goal, moves: before };
  const move = { at, ...(step !== undefined && { step }), ...(start && { from: start }), ...(to && { to }) };
  return { ...goal, moves: [...before, move].slice(-longest) };
}

/**
 * Notes that a step became another one. Corrections of the same words are none: less than half of them are left. Swapped
 * again within minutes, or back, it is one change of mind.
 */
export function withSwap(
  goal: Goal,
  { at, step, instead }: { at: number; step: string; instead: string },
): Goal {
  const last = goal.moves.at(-1);
  const isSame = last?.instead === step && at - last.at < oneMove;
  const start = isSame ? (last.step ?? '') : step;
  const before = isSame ? goal.moves.slice(0, -1) : goal.moves;
  if (isMuchTheSame(start, instead)) return isSame ? { ...goal, moves: before } : goal;
  return { ...goal, moves: [...before, { at, step: start, instead }].slice(-longest) };
}

function isMuchTheSame(one: string, other: string): boolean {
  const words = (text: string) => new Set(folded(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  const [before, after] = [words(one), words(other)];
  const kept = [...before].filter(word => after.has(word)).length;
  return kept * 2 >= Math.min(before.size, after.size);
}

/** Notes in a line why that date moved; '' takes the reason away. `moved` is an entry of `moves` or a copy of one. */
export function withMoveReason(goal: Goal, moved: Move, why: string, now: number): Goal {
  const moves = goal.moves.map(move => {
    if (!isSameMove(move, moved)) return move;
    const { why: _, ...rest } = move;
    return { ...rest, ...(why !== '' && { why }) } as Move;
  });
  return { ...goal, moves, changed: now };
}

/** Forgets one moved date, or with no `moved` the whole history. */
export function withoutMoves(goal: Goal, moved: Move | undefined, now: number): Goal {
  const moves = moved ? goal.moves.filter(move => !isSameMove(move, moved)) : [];
  return { ...goal, moves, changed: now };
}

function isSameMove(a: Move, b: Move): boolean {
  return a.at === b.at && a.step === b.step && a.from === b.from && a.to === b.to && a.instead === b.instead;
}
