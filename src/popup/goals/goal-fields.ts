import { type PlainField, withLine, withText, withWhen } from '../../goals/change-goal.ts';
import type { Goal } from '../../goals/goal.ts';
import { withStepText, withStepWhen } from '../../goals/steps.ts';
import { isWritten } from '../../goals/stored.ts';

/** Names of the fields of a goal, as drafts and `data-focus` carry them. */
export const field = {
  text: 'text',
  when: 'when',
  newStep: 'new-step',
  stepText: (id: string) => `step-text ${id}`,
  stepWhen: (id: string) => `step-when ${id}`,
};

const plain: readonly string[] = ['wording', 'why', 'means', 'result'] satisfies PlainField[];

/** The goal with what was typed into a field; undefined where the field needs words and has none. */
export function withField(goal: Goal, name: string, typed: string, now: number): Goal | undefined {
  const text = typed.trim();
  const [part, id = ''] = name.split(' ');
  if (name === field.text) return isWritten(text) ? withText(goal, text, now) : undefined;
  if (name === field.when) return withWhen(goal, text, now);
  if (part === 'step-text') return isWritten(text) ? withStepText(goal, id, text, now) : undefined;
  if (part === 'step-when') return withStepWhen(goal, id, text, now);
  if (plain.includes(name)) return withLine(goal, name as PlainField, text, now);
  return goal;
}
