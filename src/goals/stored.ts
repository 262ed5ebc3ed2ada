import * as v from 'valibot';

/** Milliseconds since 1970. */
export const time = v.pipe(v.number(), v.finite());

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

export function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
