import type { Day } from '../day.ts';
import type { Goal } from '../goal.ts';
import { goalWords } from '../smart/goal-words.ts';
import type { Answer } from './answer.ts';
import { outsiderCheck } from './outsider.ts';
import { mostWords, spokenAnswer } from './spoken-answer.ts';

/** One thing an interviewer would stumble over; `words` are those it is about. */
export interface AnswerRemark {
  name: 'no_why' | 'no_plan' | 'vague' | 'pay' | 'long_aim' | 'acronyms' | 'names' | 'jargon' | 'too_long';
  words: readonly string[];
}

/** Fair wishes that an employer need not hear first; figures in sales and budgets are none of them. */
const PAY =
  /\b(?:salary|pay\s+(?:rise|raise|bump)|earn\s+more|six[-\s]figure|bonus(?:es)?|benefits|vacation|perks|four-day\s+week|shorter\s+commute|job\s+security|work[-\s]life\s+balance)\b/i;

/** Sentences a concise goal has at most. */
const mostOfAim = 2;

/** What there is to say about the whole answer, most needed first. Advice only; leaving risks are told on their own. */
export function answerRemarks(answer: Answer, goal: Goal | undefined, today: Day): AnswerRemark[] {
  const { text, parts } = spokenAnswer(answer, goal, 'full', today);
  if (text === '') return [];
  const said = (part: 'aim' | 'why' | 'plan') => parts.find(one => one.part === part)?.text ?? '';
  const { acronyms, names, jargon } = outsiderCheck(text);
  const pay = PAY.exec(text)?.[0];
  const aim = said('aim');
  const words = text.match(/\S+/g)?.length ?? 0;
  const remarks: (AnswerRemark | false)[] = [
    said('why') === '' && { name: 'no_why', words: [] },
    said('plan') === '' && { name: 'no_plan', words: [] },
    aim !== '' && goalWords(aim, today).isGeneral && { name: 'vague', words: [aim] },
    sentencesIn(aim) > mostOfAim && { name: 'long_aim', words: [] },
    pay !== undefined && { name: 'pay', words: [pay] },
    acronyms.length > 0 && { name: 'acronyms', words: acronyms },
    names.length > 0 && { name: 'names', words: names },
    jargon.length > 0 && { name: 'jargon', words: jargon },
    words > mostWords.full && { name: 'too_long', words: [String(words)] },
  ];
  return remarks.filter(remark => remark !== false);
}

// After “Dr.” the sentence goes on.
const sentencesIn = (text: string) =>
  text.split(/(?<=[.!?…]["”’)]?)(?<!\b(?:Dr|Mrs?|Ms|Prof|St|Jr|Sr|Inc|Co)\.)\s+(?=\p{Lu})/u).length;
