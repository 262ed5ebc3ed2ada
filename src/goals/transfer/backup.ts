import { allKinds, type Everything, keyOf, kindNames } from '../all-kinds.ts';

/** Number of the file format; goes up when an older Upshot could not read the file any more. */
export const backupVersion = 1;

/** One thing as it is stored: under which key, and what. */
interface Entry {
  key: string;
  value: unknown;
}

/**
 * Everything in one file. `exported`: when, as 2026-11-22T05:34:42.000Z. `entries`: all things with private words and all.
 * `settings`: whatever the settings are; nothing here looks into them.
 */
export interface Backup {
  upshot: typeof backupVersion;
  exported: string;
  entries: readonly Entry[];
  settings?: unknown;
}

/** Everything to save. `unreadable`: stored values nobody could read, by key; they are saved as they are. */
export function backupOf(
  all: Everything,
  unreadable: ReadonlyMap<string, unknown>,
  settings: unknown,
  now: number,
): Backup {
  const things = kindNames.flatMap(name =>
    all[name].map(thing => ({ key: keyOf(name, thing.id), value: allKinds[name].write(thing as never) })),
  );
  const rest = [...unreadable].map(([key, value]) => ({ key, value }));
  return {
    upshot: backupVersion,
    exported: new Date(now).toISOString(),
    entries: [...things, ...rest],
    ...(settings !== undefined && { settings }),
  };
}

/** The text of the file. */
export function backupText(backup: Backup): string {
  return `${JSON.stringify(backup, null, 2)}\n`;
}

/** A name for the file. */
export function backupName(now: number): string {
  return `upshot-${new Date(now).toISOString().slice(0, 10)}.json`;
}
