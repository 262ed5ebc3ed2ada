import type { Day } from './day.ts';
import type { Goal } from './goal.ts';

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
