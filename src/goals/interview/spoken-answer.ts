import type { Day } from '../day.ts';
import type { Goal } from '../goal.ts';
import { isFarOff } from '../horizon.ts';
import { publicWording } from '../public-wording.ts';
import { OPENING } from '../smart/phrases.data.ts';
import { fitOf, secondsToSay } from '../wording/speaking.ts';
import { capitalized, clause, sentence } from '../wording/tidy.ts';
import { inForm } from '../wording/verb-form.ts';
import { type Answer, type AnswerPart, answerParts } from './answer.ts';

/** How long an answer may take, in seconds. */
const lengths = { short: { from: 10, to: 30 }, full: { from: 45, to: 90 } } as const;

/** How many words an answer may have. Advice for the full one; the short one is made to fit. */
export const mostWords = { short: 75, full: 200 } as const;

export interface SpokenAnswer {
  /** What is said, a part a line. */
  parts: readonly { part: AnswerPart; text: string }[];
  text: string;
  seconds: number;
  fit: 'short' | 'fits' | 'long';
}

/**
 * The answer as it is said. `short`: the first sentence of each part, and as many parts as 30 seconds hold; the aim always.
 * `full`: everything. Of the goal only its wording for others is used. `today` tells what is far off.
 */
export function spokenAnswer(
  answer: Answer,
  goal: Goal | undefined,
  length: 'short' | 'full',
  today: Day,
): SpokenAnswer {
  const all = answerParts
    .map(part => ({ part, text: lineOf(answer, goal, part, today) }))
    .filter(({ text }) => text !== '');
  const parts = length === 'full' ? all : shortened(all);
  const text = parts.map(part => part.text).join('\n');
  const seconds = secondsToSay(text);
  return { parts, text, seconds, fit: fitOf(seconds, lengths[length]) };
}

/** The parts nobody has written yet. Without `why`, an interviewer hears nothing about the company. */
export function missingParts(answer: Answer, goal: Goal | undefined, today: Day): AnswerPart[] {
  return answerParts.filter(part => lineOf(answer, goal, part, today) === '');
}

/** The aim in spoken words: “I’d like to join …”; far-off goals are a direction: “Longer term, I’d like to …”. '' without one. */
export function spokenAim(wording: string, isFar: boolean): string {
  const bare = clause(wording).replace(OPENING, '');
  if (bare === '') return '';
  const act = inForm(bare, 'base');
  const aim = act === undefined ? `I’m working toward ${bare}` : `I’d like to ${small(act)}`;
  return sentence(isFar ? `Longer term, ${aim}` : aim);
}

function lineOf(answer: Answer, goal: Goal | undefined, part: AnswerPart, today: Day): string {
  const own = sentence(capitalized(answer[part] ?? ''));
  if (part === 'question' && own.endsWith('.')) return `${own.slice(0, -1)}?`;
  if (part !== 'aim' || own !== '') return own;
  if (!goal || goal.done !== undefined) return '';
  const spoken = publicWording(goal, 'spoken');
  return spoken === undefined
    ? spokenAim(publicWording(goal) ?? '', isFarOff(goal, today))
    : sentence(capitalized(spoken));
}

type Part = SpokenAnswer['parts'][number];

// What an interviewer asks about anyway goes first.
const mostNeeded: readonly AnswerPart[] = ['aim', 'why', 'plan', 'question', 'flexible'];

function shortened(all: readonly Part[]): Part[] {
  const first = all.map(({ part, text }) => ({ part, text: firstSentence(text) }));
  const kept = new Set<AnswerPart>(['aim']);
  const said = () => first.filter(({ part }) => kept.has(part));
  for (const part of mostNeeded) {
    const isNew = !kept.has(part);
    kept.add(part);
    if (
      isNew &&
      secondsToSay(
        said()
          .map(({ text }) => text)
          .join(' '),
      ) > lengths.short.to
    )
      kept.delete(part);
  }
  return said();
}

function firstSentence(text: string): string {
  return /^.*?[.!?…]["”’)]?(?=\s+\p{Lu}|$)/u.exec(text)?.[0] ?? text;
}

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
