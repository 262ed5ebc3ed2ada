import { capitalized, clause } from '../wording/tidy.ts';
import { inForm } from '../wording/verb-form.ts';
import type { Story } from './story.ts';

/** What is asked for in place of an action. */
const blanks = { action: '[what did you do?]', part: '[what was your part?]' } as const;

/** What the user did, in the past tense, without “I”: their part where a team did it. A blank where nothing is written. */
export function ownAction({ action = '', part = '', isTeam = false }: Story): string {
  const words = clause(isTeam ? part : action).replace(/^(?:I|my\s+part\s+was\s+to|my\s+part\s*:)\s+/i, '');
  if (words === '') return isTeam ? blanks.part : blanks.action;
  return capitalized(inForm(words, 'past') ?? words);
}
