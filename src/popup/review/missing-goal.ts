import type { Goal } from '../../goals/goal.ts';
import { publicWording } from '../../goals/public-wording.ts';
import { placeHash } from '../../settings/ignored.ts';
import type { ReviewText } from './review.ts';

/** What is read first: this share of all the text, but no less than a short summary has in UTF-16 units. */
const EARLY = 0.15;
const LEAST = 600;
/** So many of a wording's words in one line are that wording, edited or not. */
const ENOUGH = 0.8;
const SUMMARY = /\b(?:summary|profile|about|objective|headline)\b/i;

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Lines that a reader sees first: those at the top, and those of fields that are called a summary. */
function earlyLines(texts: readonly ReviewText[]): string[] {
  const total = texts.reduce((sum, { text }) => sum + text.length, 0);
  let left = Math.max(LEAST, total * EARLY);
  return texts.flatMap(({ label, text }) => {
    const lines = text.split('\n');
    if (SUMMARY.test(label)) return lines;
    return lines.filter(line => {
      const isEarly = left > 0;
      left -= line.length + 1;
      return isEarly;
    });
  });
}

/** Under this name the wish not to hear of a goal is kept among the ignored hints. */
export const GOAL_RULE = 'missing-goal';

/** Names the wording of a goal for the list of ignored hints, without its words. */
export function goalHash(goal: Goal): string {
  const words = publicWording(goal) ?? '';
  return placeHash(words, { rule: GOAL_RULE, from: 0, to: words.length });
}

/**
 * The first open goal with words for others, when none of these wordings stands where a resume is read first, and the user
 * has waved none of them off. Undefined also when there is no such goal.
 */
export function missingGoal(
  texts: readonly ReviewText[],
  goals: readonly Goal[],
  ignored: ReadonlySet<string>,
): Goal | undefined {
  const shared = goals.filter(goal => goal.done === undefined && publicWording(goal) !== undefined);
  if (shared.length === 0) return undefined;
  const lines = earlyLines(texts).map(line => new Set(wordsOf(line)));
  const isThere = (goal: Goal) => {
    if (ignored.has(goalHash(goal))) return true;
    const words = wordsOf(publicWording(goal) ?? '');
    return lines.some(line => words.filter(word => line.has(word)).length >= ENOUGH * words.length);
  };
  return shared.some(isThere) ? undefined : shared[0];
}
