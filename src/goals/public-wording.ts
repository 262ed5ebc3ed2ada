import type { Goal } from './goal.ts';
import { isWritten } from './stored.ts';

/** The texts of a goal that are for others: in a resume, in an interview, for people one knows. */
export const sharedTexts = ['wording', 'spoken', 'ask'] as const;
export type SharedText = (typeof sharedTexts)[number];

/**
 * The words of a goal that may leave the goals pages, or undefined where there are none. Nothing else of a goal may:
 * whatever inserts or copies takes its text from here. The words of a personal goal stay until the user lets them go.
 */
export function publicWording(goal: Goal, of: SharedText = 'wording'): string | undefined {
  const { [of]: text = '' } = goal;
  return isLeftOut(goal) || !isWritten(text) ? undefined : text;
}

/** Does the goal stay out of all texts for others, as it is personal? */
export function isLeftOut({ kind, sharesPersonal }: Goal): boolean {
  return kind === 'personal' && sharesPersonal !== true;
}
