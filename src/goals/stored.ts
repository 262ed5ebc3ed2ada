import * as v from 'valibot';

/** Milliseconds since 1970. */
export const time = v.pipe(v.number(), v.finite());

/** The schema, refusing lists, which it would take for an object without parts. */
export function byName<Schema extends v.GenericSchema>(
  schema: Schema,
): v.GenericSchema<v.InferInput<Schema>, v.InferOutput<Schema>> {
  return v.pipe(
    v.custom(raw => !Array.isArray(raw)),
    schema,
  );
}

/** What a stored value turned out to be. `future`: written by a newer Upshot. `broken`: there is no text in it. */
export type Reading<Item> = { item: Item } | { problem: 'future' | 'broken' };

/** Turns one version of a stored value into the next. */
export type Migration = (raw: Record<string, unknown>) => Record<string, unknown>;

/**
 * Brings a stored value of any age up to the current version; migrations[n] makes n + 1 of n. A bare string is a text
 * from before there were records. Never throws.
 */
export function upgraded(
  raw: unknown,
  migrations: readonly Migration[],
): Record<string, unknown> | 'future' | 'broken' {
  let value = typeof raw === 'string' ? { text: raw } : asRecord(raw);
  const version = value?.version ?? 0;
  if (!value || !Number.isInteger(version) || Number(version) < 0) return 'broken';
  if (Number(version) > migrations.length) return 'future';
  for (const migrate of migrations.slice(Number(version))) value = migrate(value);
  return value;
}

/** Is there anything but white space (and invisible characters) in it? */
export function isWritten(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}]/u.test(text);
}

export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What fits of a list; undefined where it is none, or nothing of it fits. */
export function fittedList(raw: unknown, isFit: (one: unknown) => boolean): unknown[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const fit = raw.filter(isFit);
  return fit.length > 0 || raw.length === 0 ? fit : undefined;
}

/** The value with each part taken away that does not fit; parts nobody knows stay. Whether all it needs is there is not looked at. */
export function fitted(
  { entries }: { readonly entries: Readonly<Record<string, v.GenericSchema>> },
  value: Record<string, unknown>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([name, part]) => !Object.hasOwn(entries, name) || v.is(entries[name]!, part),
    ),
  );
}

/** The value, if it is what the schema says. Throws TypeError with the name of the first part that is not (`steps.0.due`). */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  throw new TypeError(v.getDotPath(result.issues[0]) ?? result.issues[0].message);
}

export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
