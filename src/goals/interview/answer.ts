import * as v from 'valibot';
import { byName, checked, type Reading } from '../stored.ts';
import { line, readTold, toldEntries } from '../told.ts';

const schema = v.looseObject({
  ...toldEntries,
  goal: line,
  company: line,
  aim: line,
  why: line,
  plan: line,
  flexible: line,
  question: line,
  followUps: v.exactOptional(byName(v.record(v.string(), v.string()))),
});

/**
 * An answer to “What are your career goals?”. Times are ms since 1970. `goal`: id of the goal it is about; `aim`: other
 * words for it than its wording for others. `why` this company, `plan`: how to get there, `flexible`: what may change,
 * `question`: what to hand over with. `followUps`: notes by id of the follow-up card. Keys of a newer Upshot are kept.
 */
export type Answer = v.InferOutput<typeof schema>;

/** The five lines, in the order they are said. */
export const answerParts = ['aim', 'why', 'plan', 'flexible', 'question'] as const;
export type AnswerPart = (typeof answerParts)[number];

/** Reads one stored value, whatever its age. Never throws. */
export function readAnswer(id: string, raw: unknown): Reading<Answer> {
  return readTold(schema, id, raw);
}

/** The value to store. Throws TypeError, naming the part, when the answer does not fit the schema. */
export function writeAnswer(answer: Answer): Answer {
  return checked(schema, answer);
}

/** Everything a keyed store needs to know to hold answers. */
export const answerKind = { prefix: 'answer:', read: readAnswer, write: writeAnswer };

export function newAnswer(id: string, goal: string, order: number, now: number): Answer {
  return { version: 1, id, ...(goal && { goal }), order, created: now, changed: now };
}

/** The answer with one line in other words; '' takes the line away. */
export function withAnswerLine(
  answer: Answer,
  part: AnswerPart | 'company',
  text: string,
  now: number,
): Answer {
  const { [part]: _, ...rest } = answer;
  return { ...rest, ...(text !== '' && { [part]: text }), changed: now } as Answer;
}
