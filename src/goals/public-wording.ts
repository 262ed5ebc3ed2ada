import type { Goal } from './goal.ts';
import { isWritten } from './stored.ts';

/** The texts of a goal that are for others: in a resume, in an interview, for people one knows. */
export const sharedTexts = ['wording', 'spoken', 'ask'] as const;
export type SharedText = (typeof sharedTexts)[number];

/**
 * The words of a goal that may leave the goals pages, or undefined where there are none. Nothing else of a goal may:
 * whatever inserts or copies takes its text from here. A personal goal has no words for others until its kind changes.
 */
export function publicWording(goal: Goal, of: SharedText = 'wording'): string | undefined {
  const { [of]: text = '', kind } = goal;
  return kind === 'personal' || !isWritten(text) ? undefined : text;
}
