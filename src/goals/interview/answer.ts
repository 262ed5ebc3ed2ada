import * as v from 'valibot';
import { earlierForm, earlierForms } from '../earlier.ts';
import { asRecord, finite, type Migration, type Reading, time, upgraded } from '../stored.ts';

const line = v.exactOptional(v.fallback(v.string(), ''));

const schema = v.looseObject({
  version: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty()),
  goal: line,
  company: line,
  aim: line,
  why: line,
  plan: line,
  flexible: line,
  question: line,
  followUps: v.exactOptional(v.fallback(v.record(v.string(), v.string()), {})),
  order: v.pipe(v.number(), v.finite()),
  created: time,
  changed: time,
  earlier: v.exactOptional(v.array(earlierForm)),
  deleted: v.exactOptional(time),
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

// One step a version; version 0 has no version field.
const migrations: readonly Migration[] = [raw => raw];

/** Reads one stored value, whatever its age. Bad bookkeeping is repaired, as the words are what counts. Never throws. */
export function readAnswer(id: string, raw: unknown): Reading<Answer> {
  const value = upgraded(asRecord(raw), migrations);
  if (typeof value === 'string') return { problem: value };
  const { deleted, earlier, ...rest } = value;
  const created = finite(value.created) ?? 0;
  const result = v.safeParse(schema, {
    ...rest,
    ...(finite(deleted) !== undefined && { deleted }),
    ...earlierForms(earlier),
    version: 1,
    id,
    order: finite(value.order) ?? 0,
    created,
    changed: finite(value.changed) ?? created,
  });
  return result.success ? { item: result.output } : { problem: 'broken' };
}

/** The value to store. Throws `ValiError` when the answer does not fit the schema. */
export function writeAnswer(answer: Answer): Answer {
  return v.parse(schema, answer);
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
