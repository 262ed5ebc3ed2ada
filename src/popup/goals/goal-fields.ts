import {
  type PlainField,
  withFinish,
  withLine,
  withText,
  withWaiveReason,
  withWhen,
} from '../../goals/change-goal.ts';
import type { Finish, Goal, Letter, Move } from '../../goals/goal.ts';
import { withMoveReason } from '../../goals/moves.ts';
import { changedStep, withStepText, withStepWhen } from '../../goals/steps.ts';
import { asRecord, isWritten } from '../../goals/stored.ts';

/** Names of the fields of a goal, as drafts and `data-focus` carry them. */
export const field = {
  text: 'text',
  when: 'when',
  newStep: 'new-step',
  stepText: (id: string) => `step-text ${id}`,
  stepWhen: (id: string) => `step-when ${id}`,
  newNeed: 'new-need',
  need: (id: string) => `need ${id}`,
  credential: (part: string, step: string) => `credential ${part} ${step}`,
  finish: (part: FinishPart) => `finish ${part}`,
  waiveWhy: (letter: Letter) => `waive-why ${letter}`,
  moveWhy: (move: Move) => `move-why ${move.at}-${move.step === undefined ? 'goal' : move.step.length}`,
};

type FinishPart = Exclude<keyof Finish, 'isLowerBetter'>;

const plain: readonly string[] = [
  'wording',
  'spoken',
  'ask',
  'why',
  'means',
  'now',
  'there',
  'wishes',
  'result',
  'evidence',
] satisfies PlainField[];

/** The goal with what was typed into a field; undefined where the field needs words and has none. */
export function withField(goal: Goal, name: string, typed: string, now: number): Goal | undefined {
  const text = typed.trim();
  const [part, id = '', of = ''] = name.split(' ');
  if (name === field.text) return isWritten(text) ? withText(goal, text, now) : undefined;
  if (name === field.when) return withWhen(goal, text, now);
  if (part === 'step-text') return isWritten(text) ? withStepText(goal, id, text, now) : undefined;
  if (part === 'step-when') return withStepWhen(goal, id, text, now);
  if (part === 'need') return withNeedText(goal, id, text, now);
  if (part === 'credential') return withCredentialText(goal, of, id, text, now);
  if (part === 'waive-why') return withWaiveReason(goal, id as Letter, text, now);
  if (part === 'finish') return withFinish(goal, { [id]: text }, now);
  const moved = goal.moves.find(move => field.moveWhy(move) === name);
  if (moved) return withMoveReason(goal, moved, text, now);
  if (plain.includes(name)) return withLine(goal, name as PlainField, text, now);
  return goal;
}

function withNeedText(goal: Goal, id: string, text: string, now: number): Goal | undefined {
  if (!isWritten(text)) return undefined;
  const needs = Array.isArray(goal.needs) ? goal.needs : [];
  const next = needs.map(need => (asRecord(need)?.id === id ? { ...need, text } : need));
  return { ...goal, needs: next, changed: now };
}

function withCredentialText(goal: Goal, step: string, part: string, text: string, now: number): Goal {
  const before = asRecord(goal.steps.find(({ id }) => id === step)?.credential);
  return changedStep(goal, step, { credential: { ...before, [part]: text } }, now);
}
