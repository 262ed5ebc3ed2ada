import type { Goal } from '../goal.ts';
import { publicWording } from '../public-wording.ts';
import { bulletOf } from '../star/bullet.ts';
import type { Story } from '../star/story.ts';
import { headingClause } from './heading.ts';

/** What can stand as proof: bullets of stories without a blank, goals that are reached. `width`: characters in a line of the resume. */
export function achievementsOf(stories: readonly Story[], goals: readonly Goal[], width: number): string[] {
  const told = stories.flatMap(story => {
    const { text, isDraft } = bulletOf(story, width);
    return story.deleted === undefined && !isDraft ? [text] : [];
  });
  const reached = goals.flatMap(goal => {
    const text = goal.done === undefined ? '' : headingClause(publicWording(goal) ?? '', true);
    return text === '' ? [] : [text];
  });
  return [...new Set([...told, ...reached])];
}

/** The proof with one more achievement, in the first line that is free, else in the second. */
export function withProof([first = '', second = '']: readonly string[], text: string): string[] {
  return first.trim() === '' ? [text, second] : [first, text];
}
