import * as v from 'valibot';
import { bookkeeping } from './bookkeeping.ts';
import { earlierForm } from './earlier.ts';
import { asRecord, fitted, type Migration, type Reading, time, upgraded } from './stored.ts';

/** What stories and answers have besides their words. Times are ms since 1970. */
export const toldEntries = {
  version: v.literal(1),
  id: v.pipe(v.string(), v.nonEmpty()),
  order: v.pipe(v.number(), v.finite()),
  created: time,
  changed: time,
  earlier: v.exactOptional(v.array(earlierForm)),
  deleted: v.exactOptional(time),
};

/** Words the user typed. */
export const line = v.exactOptional(v.string());

// One step a version; version 0 has no version field.
const migrations: readonly Migration[] = [raw => raw];

/**
 * Reads a stored story or answer, whatever its age. Bad bookkeeping is repaired, as the words are what counts; `repaired`
 * mends what only one of the two has. Never throws.
 */
export function readTold<Schema extends v.GenericSchema & Parameters<typeof fitted>[0]>(
  schema: Schema,
  id: string,
  raw: unknown,
  repaired: (value: Record<string, unknown>) => Record<string, unknown> = value => value,
): Reading<v.InferOutput<Schema>> {
  const value = upgraded(asRecord(raw), migrations);
  if (typeof value === 'string') return { problem: value };
  const result = v.safeParse(
    schema,
    fitted(schema, {
      ...repaired(value),
      ...bookkeeping(value, id),
    }),
  );
  return result.success ? { item: result.output } : { problem: 'broken' };
}
