import type { Day } from '../day.ts';
import type { Goal, Step } from '../goal.ts';
import { goalWords } from './goal-words.ts';
import { measurable, specific, timeBound } from './grades.ts';

/** What there is to say about an open step: it ends after its goal, nobody could see it done, or it has no date at all. */
export type StepRemark = 'afterGoal' | 'notice' | 'dateless';

/** The one remark on a step, if any. Only the next step is asked for a date, and only when the goal has none either. */
export function checkStep(goal: Goal, step: Step, today: Day): StepRemark | undefined {
  if (step.done !== undefined) return undefined;
  if (goal.due !== undefined && step.due !== undefined && step.due > goal.due) return 'afterGoal';
  const words = goalWords(step.text, today);
  if (specific(words) !== 'has' && measurable(words) === 'missing') return 'notice';
  const isNext = goal.steps.find(({ done }) => done === undefined)?.id === step.id;
  const time = timeBound(words, step.text, { due: step.due, goalDue: goal.due, hasAge: false }, today);
  return isNext && time === 'missing' ? 'dateless' : undefined;
}
