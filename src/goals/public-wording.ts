import type { Goal } from './goal.ts';
import { isWritten } from './stored.ts';

/**
 * The words of a goal that may leave the goals pages, or undefined where there are none. Nothing else of a goal may:
 * whatever inserts or copies takes its text from here. A personal goal has no words for others until its kind changes.
 */
export function publicWording({ wording = '', kind }: Goal): string | undefined {
  return kind === 'personal' || !isWritten(wording) ? undefined : wording;
}
