import type { Goal } from '../goal.ts';
import { publicWording } from '../public-wording.ts';
import { clause, sentence } from '../wording/tidy.ts';
import { headingClause } from './heading.ts';
import type { SlotName, SummarySlots } from './slots.ts';

/** Every word a summary may hold that is not the user's own; a verb of the goal may also change its form. */
export const summaryWords = ['working', 'toward', 'achieved', 'strengths', 'and'] as const;

/** How many words such a summary has in most resumes; shown, never enforced. */
export const usualWords = { from: 40, to: 90 } as const;

/**
 * The professional summary, one line of plain text. Slots that are off or empty leave no trace. `goal`: the one the slots
 * name, if it still exists; only its wording for others is used, and nothing when it has none.
 */
export function composeSummary(slots: SummarySlots, goal: Goal | undefined): string {
  const isOn = (name: SlotName) => !slots.off.includes(name);
  return [
    isOn('who') ? sentence(slots.who) : '',
    ...(isOn('proof') ? slots.proof.slice(0, 2).map(sentence) : []),
    isOn('strengths') ? strengths(slots.strengths) : '',
    isOn('heading') && goal ? heading(goal) : '',
  ]
    .filter(part => part !== '')
    .join(' ');
}

function heading(goal: Goal): string {
  return sentence(headingClause(publicWording(goal) ?? '', goal.done !== undefined));
}

function strengths(line: string): string {
  const words = clause(line);
  const isSentence = /^(?:strong|strengths?|skilled|known|good|fluent|expert|brings?|trusted)\b/i.test(words);
  if (words === '' || isSentence || /[.!?]\s/.test(words)) return sentence(line);
  const items = line
    .split(/[,;\n•]/)
    .map(item => clause(item).replace(/^and /i, ''))
    .filter(item => item !== '');
  return sentence(`Strengths: ${listed(items)}`);
}

// "Sales and marketing" among the items would make "and" say two things.
function listed(items: readonly string[]): string {
  if (items.length < 2 || items.some(item => /\band\b/i.test(item))) return items.join(', ');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
