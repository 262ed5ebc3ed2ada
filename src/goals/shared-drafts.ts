import { type Day, partsOf } from './day.ts';
import type { Goal } from './goal.ts';
import { isFarOff } from './horizon.ts';
import { spokenAim } from './interview/spoken-answer.ts';
import type { SharedText } from './public-wording.ts';
import { OPENING } from './smart/phrases.data.ts';
import { headingClause } from './summary/heading.ts';
import { secondsToSay } from './wording/speaking.ts';
import { clause, sentence } from './wording/tidy.ts';
import { inForm } from './wording/verb-form.ts';

/** How long each text should be: words, seconds to say, characters. Advice; nothing is cut. */
export const mostOf = { wording: 25, spoken: 60, ask: 300 } as const satisfies Record<SharedText, number>;

/** How long a text is, in the unit its kind is measured in. */
export function measureOf(of: SharedText, text: string): number {
  if (of === 'spoken') return secondsToSay(text);
  return of === 'ask' ? text.length : (text.match(/\S+/g)?.length ?? 0);
}

/** A text for others from the user's own words, for them to look over before it goes anywhere. */
export function draftFromOwn(goal: Goal, of: SharedText, today: Day): string {
  if (of === 'wording') return sentence(headingClause(goal.text, goal.done !== undefined));
  if (of === 'spoken') return spokenAim(goal.text, isFarOff(goal, today));
  const bare = clause(goal.text).replace(OPENING, '');
  const act = inForm(bare, 'base');
  const wish = act === undefined ? `I am looking for ${bare}` : `I want to ${small(act)}`;
  return `${sentence(wish)} Do you know someone I could talk to?`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** How far the steps are, for a partner who is to know no more: no word of the goal or of a step. '' without steps. */
export function progressSummary({ steps }: Goal): string {
  if (steps.length === 0) return '';
  const done = steps.filter(step => step.done !== undefined).length;
  const next = steps.find(step => step.done === undefined)?.due;
  const { year, month, date } = partsOf(next ?? '');
  const ahead = next ? ` The next one is due by ${date} ${MONTHS[month - 1]} ${year}.` : '';
  return `${done} of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'} done.${ahead}`;
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
