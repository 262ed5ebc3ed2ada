import { type Day, monthsBetween } from '../day.ts';
import { AFTER_EVENT } from '../time-frame.ts';
import type { GoalWords } from './goal-words.ts';
import { DECIDED_BY_OTHERS, SLOW_THINGS, TOP_ROLES, WORLD_RECORDS } from './phrases.data.ts';
import {
  ACTIVITIES,
  CHANGES,
  ENDS,
  LEARNS,
  NO_VERBS,
  SCALES,
  STATES,
  STRONG_ENDS,
  TURNS_AWAY,
} from './words.data.ts';

/** How far a letter is met. `weak` and `missing` are both unclear, but call for different questions. */
export type Grade = 'has' | 'weak' | 'missing';

export function turnsAway({ words: [first = ''] }: GoalWords): boolean {
  return TURNS_AWAY.has(first.replace(/'/g, ''));
}

/** Specific: names a role, field, employer, certificate, skill or number. */
export function specific(goal: GoalWords): Grade {
  if (goal.isGeneral) return 'missing';
  if (DECIDED_BY_OTHERS.test(goal.rest) && goal.weight < 3) return 'missing';
  if (turnsAway(goal)) return goal.weight > 1 ? 'weak' : 'missing';
  if (isScale(goal) && !goal.hasNumber && !goal.hasLevel) return goal.weight > 1 ? 'weak' : 'missing';
  if (goal.namesSomething) return 'has';
  return goal.weight > 1 ? 'weak' : 'missing';
}

/** Measurable: a number, a level, or an end that is either reached or not. */
export function measurable(goal: GoalWords): Grade {
  const [first = ''] = goal.words;
  const named = specific(goal);
  if (goal.isGeneral || turnsAway(goal)) return 'missing';
  if (goal.hasNumber || goal.hasLevel) return 'has';
  if (named === 'has' && endsSecond(goal)) return 'has';
  if (ACTIVITIES.has(first)) return named === 'has' ? 'weak' : 'missing';
  if (isScale(goal) || LEARNS.has(first)) return 'missing';
  if (STATES.has(first) && !isChange(goal)) return 'missing';
  if (!ENDS.has(first)) return named === 'has' ? 'weak' : 'missing';
  return named;
}

/** Action-based: begins with something to do. */
export function actionBased(goal: GoalWords): Grade {
  const [first = '', second = ''] = goal.words;
  if (first === '' || NO_VERBS.has(first) || first.includes('-') || turnsAway(goal)) return 'missing';
  if (isChange(goal)) return 'weak';
  if (STATES.has(first)) return first === 'have' && goal.hasNumber ? 'weak' : 'missing';
  if (/^(?:work|focus)$/.test(first) && /^(?:on|towards?)$/.test(second)) return 'missing';
  if (first === 'look' && second === 'for') return 'weak';
  if (first === 'take') return second === 'on' ? 'weak' : 'has';
  if (first === 'move') return /^(?:up|into|to|on)$/.test(second) ? 'weak' : 'has';
  if (first === 'make') return goal.hasNumber ? 'has' : 'weak';
  if (CHANGES.has(first) && !(first === 'grow' && goal.hasNumber)) return 'weak';
  return 'has';
}

/** Time-bound: a date, though not one of the past. `goalDue`: the date of the goal when this is one of its steps. */
export function timeBound(
  goal: GoalWords,
  text: string,
  { due, goalDue, hasAge }: { due: Day | undefined; goalDue: Day | undefined; hasAge: boolean },
  today: Day,
): Grade {
  const last = due ?? goal.frames[0]?.due;
  if (last !== undefined) return last < today ? 'weak' : 'has';
  if (hasAge || goal.frames.length > 0) return 'has';
  return goalDue !== undefined || AFTER_EVENT.test(text) ? 'weak' : 'missing';
}

/** A leap few people make in that time. */
export function isLeap({ rest }: GoalWords, due: Day | undefined, today: Day): boolean {
  if (WORLD_RECORDS.test(rest)) return true;
  if (due === undefined) return false;
  const days = (Date.parse(due) - Date.parse(today)) / 86_400_000;
  return (TOP_ROLES.test(rest) && monthsBetween(today, due) <= 24) || (SLOW_THINGS.test(rest) && days <= 14);
}

// "Develop an app" makes one; "develop my writing" makes more of something.
function isScale({ words: [first = '', second = ''] }: GoalWords): boolean {
  return SCALES.has(first) && !/^an?$/.test(second);
}

// "Learn enough SQL to pass the exam": the end comes second.
function endsSecond({ words: [, ...later] }: GoalWords): boolean {
  return later.some((word, at) => STRONG_ENDS.has(word) && /^(?:to|and)$/.test(later[at - 1] ?? ''));
}

// "Be a manager", "get promoted": a change, told as what one is afterwards.
function isChange({ rest }: GoalWords): boolean {
  return (
    DECIDED_BY_OTHERS.test(rest) ||
    /^be\s+(?:an?\s+(?!better|more|good|great)|certified|licen[cs]ed)/.test(rest)
  );
}
