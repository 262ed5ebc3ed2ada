import * as v from 'valibot';
import { bookkeeping } from './bookkeeping.ts';
import { earlierForm } from './earlier.ts';
import {
  asRecord,
  byName,
  checked,
  fitted,
  fittedList,
  isWritten,
  type Migration,
  type Reading,
  time,
  upgraded,
} from './stored.ts';
import { readSlots, slotsSchema } from './summary/slots.ts';

const currentVersion = 1;

const variant = v.looseObject({ role: v.string(), text: v.pipe(v.string(), v.check(isWritten)) });

const line = v.exactOptional(v.string());
const origin = v.looseObject({ story: line, goal: line, step: line });

const schema = v.looseObject({
  version: v.literal(currentVersion),
  id: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.check(isWritten)),
  order: v.pipe(v.number(), v.finite()),
  created: time,
  changed: time,
  tags: v.exactOptional(v.array(v.pipe(v.string(), v.check(isWritten)))),
  variants: v.exactOptional(v.array(variant)),
  slots: v.exactOptional(byName(slotsSchema)),
  origin: v.exactOptional(byName(origin)),
  earlier: v.exactOptional(v.array(earlierForm)),
  used: v.exactOptional(time),
  deleted: v.exactOptional(time),
});

/**
 * A wording for the resume that the user keeps at hand. Times are milliseconds since 1970; `used` is the last insertion;
 * `variants` say the same for another target role; `slots`: what it was composed of, if it was, `origin`: what it was made of; `earlier`: forms that
 * lost against a newer one; `deleted` marks a statement that waits in "recently deleted". Keys a newer Upshot may have added are kept as they are.
 */
export type Statement = v.InferOutput<typeof schema>;

// One step a version: migrations[n] turns version n into n + 1. Optional keys need no new version: an older Upshot keeps
// them, while it would refuse the statement altogether if the number went up.
const migrations: readonly Migration[] = [
  // Version 0 has no version field and may lack everything but the text.
  raw => raw,
];

/** Reads one stored value, whatever its age. Bad bookkeeping is repaired, as the text is what counts. Never throws. */
export function readStatement(id: string, raw: unknown): Reading<Statement> {
  const value = upgraded(raw, migrations);
  if (typeof value === 'string') return { problem: value };
  const result = v.safeParse(schema, repaired(id, value));
  return result.success ? { item: result.output } : { problem: 'broken' };
}

/** The value to store. Throws TypeError, naming the part, when the statement does not fit the schema. */
export function writeStatement(statement: Statement): Statement {
  return checked(schema, statement);
}

/** Everything a keyed store needs to know to hold statements. */
export const statementKind = { prefix: 'statement:', read: readStatement, write: writeStatement };

/** A new statement; `now` in milliseconds since 1970. Throws TypeError when the text is blank. */
export function newStatement(id: string, text: string, order: number, now: number): Statement {
  return writeStatement({ version: currentVersion, id, text, order, created: now, changed: now });
}

/** The same statement with other words. One that was deleted meanwhile comes back, as its text is wanted again. */
export function reworded(statement: Statement, text: string, now: number): Statement {
  return { ...undeleted(statement), text, changed: now };
}

/** Back from "recently deleted". */
export function undeleted<Item extends { deleted?: number }>(item: Item): Item {
  const { deleted: _, ...kept } = item;
  return kept as Item;
}

/** How long something deleted can be brought back, in milliseconds: 30 days. */
export const deletedFor = 30 * 24 * 60 * 60 * 1000;

/** More UTF-16 units than any resume field is likely to take. A reason to say so, never to cut. */
export const longText = 10_000;

function repaired(id: string, raw: Record<string, unknown>): Record<string, unknown> {
  return fitted(schema, {
    ...raw,
    tags: fittedList(raw.tags, tag => typeof tag === 'string' && isWritten(tag)),
    variants: fittedList(raw.variants, one => v.is(variant, one)),
    slots: asRecord(raw.slots) && readSlots(raw.slots),
    origin: asRecord(raw.origin) && fitted(origin, asRecord(raw.origin)!),
    ...bookkeeping(raw, id, currentVersion),
  });
}
