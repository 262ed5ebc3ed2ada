import type { Day } from '../day.ts';
import { type Goal, type Letter, letters } from '../goal.ts';
import { isFarOff } from '../horizon.ts';
import { isWritten } from '../stored.ts';
import { readFrame } from '../time-frame.ts';
import { goalWords } from './goal-words.ts';
import { actionBased, type Grade, isLeap, measurable, specific, timeBound, turnsAway } from './grades.ts';
import { isOtherLanguage } from './language.ts';
import { climb } from './level.ts';

/** What there is to say about a letter: why it is met, or the one question it leaves. */
type Remark =
  | 'named'
  | 'broad'
  | 'general'
  | 'away'
  | 'counted'
  | 'yesOrNo'
  | 'howMuch'
  | 'whatThen'
  | 'notice'
  | 'inReach'
  | 'leap'
  | 'skills'
  | 'change'
  | 'verb'
  | 'purpose'
  | 'whyThis'
  | 'dated'
  | 'past'
  | 'afterEvent'
  | 'vague'
  | 'when'
  | 'farOff'
  | 'otherLanguage';

/** One of two ways to read a letter: A as achievable and action-based, T as time-bound and scheduled. */
interface LetterReading {
  name: 'achievable' | 'actionBased' | 'timeBound' | 'scheduled';
  isMet: boolean;
}

export interface LetterCheck {
  letter: Letter;
  /** `neutral`: nothing to ask, as nobody can tell or it is too far off to say. */
  state: 'has' | 'unclear' | 'waived' | 'neutral';
  remark: Remark;
  readings: readonly LetterReading[];
}

/** The five letters of a goal, as advice: S, M, A, R, T. Pure; `today` decides which dates have passed. */
export function checkSmart(goal: Goal, today: Day): LetterCheck[] {
  const words = goalWords(goal.text, today);
  const [s, m] = [specific(words), measurable(words)];
  // "Become a nurse" tells no act, but the steps to it do.
  const own = actionBased(words);
  const action = own === 'weak' && goal.steps.length > 0 ? 'has' : own;
  const frame = goal.when === undefined ? undefined : readFrame(goal.when, today);
  const hasAge = frame !== undefined && frame.due === undefined;
  const t = timeBound(words, goal.text, { due: goal.due, goalDue: undefined, hasAge }, today);
  const way = climb(goal.now ?? '', goal.text);
  const isInReach = way !== 'far' && (isWritten(goal.means ?? '') || way === 'near');
  const isScheduled = goal.steps.some(step => step.due !== undefined);
  const leap = way === 'far' || isLeap(words, goal.due, today);

  const checks: Record<Letter, Omit<LetterCheck, 'letter'>> = {
    S: letter(
      s === 'has',
      s === 'has' ? 'named' : turnsAway(words) ? 'away' : s === 'weak' ? 'broad' : 'general',
    ),
    M: letter(m === 'has', measure(m, words.hasNumber || words.hasLevel, words.isGeneral || s === 'missing')),
    A: letter(
      action === 'has' && isInReach,
      action === 'missing'
        ? 'verb'
        : action === 'weak'
          ? 'change'
          : isInReach
            ? 'inReach'
            : leap
              ? 'leap'
              : 'skills',
      [
        { name: 'achievable', isMet: isInReach },
        { name: 'actionBased', isMet: action === 'has' },
      ],
    ),
    R: isWritten(goal.why ?? '') ? letter(true, 'purpose') : letter(false, 'whyThis'),
    T: letter(t === 'has', time(t, words.isVagueInTime, goal.due), [
      { name: 'timeBound', isMet: t === 'has' },
      { name: 'scheduled', isMet: isScheduled },
    ]),
  };
  // What is years away needs a direction, no date.
  if (checks.T.state === 'unclear' && goal.due === undefined && isFarOff(goal, today))
    checks.T = { ...neutral('farOff'), readings: checks.T.readings };
  // Words of another language say nothing here; numbers and dates do.
  if (isOtherLanguage(goal.text)) {
    checks.S = neutral('otherLanguage');
    if (checks.M.remark !== 'counted') checks.M = neutral('otherLanguage');
    checks.A = { ...neutral('otherLanguage'), ...(isInReach && letter(true, 'inReach')) };
  }
  return letters.map(name => {
    const check = { letter: name, ...checks[name] };
    return goal.waived?.includes(name) ? { ...check, state: 'waived' } : check;
  });
}

function neutral(remark: Remark): Omit<LetterCheck, 'letter'> {
  return { state: 'neutral', remark, readings: [] };
}

function letter(
  isMet: boolean,
  remark: Remark,
  readings: readonly LetterReading[] = [],
): Omit<LetterCheck, 'letter'> {
  return { state: isMet ? 'has' : 'unclear', remark, readings };
}

function measure(grade: Grade, isCounted: boolean, isGeneral: boolean): Remark {
  if (grade === 'has') return isCounted ? 'counted' : 'yesOrNo';
  if (grade === 'weak') return 'whatThen';
  return isGeneral ? 'notice' : 'howMuch';
}

function time(grade: Grade, isVague: boolean, due: Day | undefined): Remark {
  if (grade === 'has') return 'dated';
  if (grade === 'weak') return due === undefined ? 'afterEvent' : 'past';
  return isVague ? 'vague' : 'when';
}
