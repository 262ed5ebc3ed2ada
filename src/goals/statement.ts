import * as v from 'valibot';

const currentVersion = 1;

const time = v.pipe(v.number(), v.finite());

const schema = v.looseObject({
  version: v.literal(currentVersion),
  id: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.check(isWritten)),
  order: v.pipe(v.number(), v.finite()),
  created: time,
  changed: time,
  used: v.exactOptional(time),
  deleted: v.exactOptional(time),
});

/**
 * A wording for the resume that the user keeps at hand. Times are milliseconds since 1970; `used` is the last insertion;
 * `deleted` marks a statement that waits in "recently deleted". Keys a newer Upshot may have added are kept as they are.
 */
export type Statement = v.InferOutput<typeof schema>;

/** What a stored value turned out to be. `future`: written by a newer Upshot. `broken`: there is no text in it. */
export type Reading<Item> = { item: Item } | { problem: 'future' | 'broken' };

// One step a version: migrations[n] turns version n into n + 1.
const migrations: readonly ((raw: Record<string, unknown>) => Record<string, unknown>)[] = [
  // Version 0 has no version field and may lack everything but the text.
  raw => raw,
];

/** Reads one stored value, whatever its age. Bad bookkeeping is repaired, as the text is what counts. Never throws. */
export function readStatement(id: string, raw: unknown): Reading<Statement> {
  let value = typeof raw === 'string' ? { text: raw } : asRecord(raw);
  const version = value?.version ?? 0;
  if (!value || !Number.isInteger(version) || Number(version) < 0) return { problem: 'broken' };
  if (Number(version) > currentVersion) return { problem: 'future' };
  for (const migrate of migrations.slice(Number(version))) value = migrate(value);
  const result = v.safeParse(schema, repaired(id, value));
  return result.success ? { item: result.output } : { problem: 'broken' };
}

/** The value to store. Throws `ValiError` when the statement does not fit the schema. */
export function writeStatement(statement: Statement): Statement {
  return v.parse(schema, statement);
}

/** Everything a keyed store needs to know to hold statements. */
export const statementKind = { prefix: 'statement:', read: readStatement, write: writeStatement };

/** A new statement; `now` in milliseconds since 1970. Throws `ValiError` when the text is blank. */
export function newStatement(id: string, text: string, order: number, now: number): Statement {
  return writeStatement({ version: currentVersion, id, text, order, created: now, changed: now });
}

/** The same statement with other words. One that was deleted meanwhile comes back, as its text is wanted again. */
export function reworded(statement: Statement, text: string, now: number): Statement {
  return { ...undeleted(statement), text, changed: now };
}

/** Back from "recently deleted". */
export function undeleted(statement: Statement): Statement {
  const { deleted: _, ...kept } = statement;
  return kept as Statement;
}

/** How long a deleted statement can be brought back, in milliseconds: 30 days. */
export const deletedFor = 30 * 24 * 60 * 60 * 1000;

/** Is there anything but white space (and invisible characters) in it? */
export function isWritten(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

/** More UTF-16 units than any resume field is likely to take. A reason to say so, never to cut. */
export const longText = 10_000;

function repaired(id: string, raw: Record<string, unknown>): Record<string, unknown> {
  const { used, deleted, ...rest } = raw;
  const created = finite(raw.created) ?? 0;
  const changed = finite(raw.changed) ?? created;
  const kept: Record<string, unknown> = { ...rest, version: currentVersion, id, created, changed };
  kept.order = finite(raw.order) ?? 0;
  if (finite(used) !== undefined) kept.used = used;
  if (finite(deleted) !== undefined) kept.deleted = deleted;
  return kept;
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
