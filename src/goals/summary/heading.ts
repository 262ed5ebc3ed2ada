import { OPENING } from '../smart/phrases.data.ts';
import { capitalized, clause } from '../wording/tidy.ts';
import { inForm, verbFormOf } from '../wording/verb-form.ts';

const LEAD =
  /^(?:(?:now|currently)\s+)?(?:working|building|moving|growing|heading|aiming|striving)\s+towards?\s+/i;

/** First words that need no capital inside a sentence. */
const SMALL =
  /^(?:an?|the|my|our|one|two|three|more|full|part|senior|junior|lead|head|chief|first|next|new|better|entry)\b/i;

/**
 * Where somebody is heading, from a goal's wording for others. An open goal is “Working toward …” or tells what is under
 * way (“Preparing for the exam”), never the past; a done one is in the past tense or “Achieved …”. '' for no words.
 */
export function headingClause(wording: string, isDone: boolean): string {
  const words = clause(wording);
  const bare = words.replace(OPENING, '').replace(LEAD, '').trim();
  if (bare === '') return '';
  if (isDone) return capitalized(inForm(bare, 'past') ?? `Achieved ${inside(bare)}`);
  if (verbFormOf(bare) === 'gerund' && !LEAD.test(words)) return capitalized(bare);
  const act = inForm(bare, 'gerund');
  return `Working toward ${act === undefined ? inside(bare) : small(act)}`;
}

const inside = (words: string) => (SMALL.test(words) ? small(words) : words);
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
