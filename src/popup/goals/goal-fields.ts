import { type PlainField, withFinish, withLine, withText, withWhen } from '../../goals/change-goal.ts';
import type { Finish, Goal, Move } from '../../goals/goal.ts';
import { withMoveReason } from '../../goals/moves.ts';
import { withStepText, withStepWhen } from '../../goals/steps.ts';
import { isWritten } from '../../goals/stored.ts';

/** Names of the fields of a goal, as drafts and `data-focus` carry them. */
export const field = {
  text: 'text',
  when: 'when',
  newStep: 'new-step',
  stepText: (id: string) => `step-text ${id}`,
  stepWhen: (id: string) => `step-when ${id}`,
  finish: (part: FinishPart) => `finish ${part}`,
  moveWhy: (move: Move) => `move-why ${move.at}-${move.step === undefined ? 'goal' : move.step.length}`,
};

type FinishPart = Exclude<keyof Finish, 'isLowerBetter'>;

const plain: readonly string[] = ['wording', 'why', 'means', 'result', 'evidence'] satisfies PlainField[];

/** The goal with what was typed into a field; undefined where the field needs words and has none. */
export function withField(goal: Goal, name: string, typed: string, now: number): Goal | undefined {
  const text = typed.trim();
  const [part, id = ''] = name.split(' ');
  if (name === field.text) return isWritten(text) ? withText(goal, text, now) : undefined;
  if (name === field.when) return withWhen(goal, text, now);
  if (part === 'step-text') return isWritten(text) ? withStepText(goal, id, text, now) : undefined;
  if (part === 'step-when') return withStepWhen(goal, id, text, now);
  if (part === 'finish') return withFinish(goal, { [id]: text }, now);
  const moved = goal.moves.find(move => field.moveWhy(move) === name);
  if (moved) return withMoveReason(goal, moved, text, now);
  if (plain.includes(name)) return withLine(goal, name as PlainField, text, now);
  return goal;
}
