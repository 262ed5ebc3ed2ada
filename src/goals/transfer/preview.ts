import { allKinds, type KindName, kindNames, kindOfKey, type Thing } from '../all-kinds.ts';
import { canonical } from '../canonical.ts';
import { resolved } from '../sync/resolve.ts';
import type { Incoming, Opened } from './read-backup.ts';

/** How many things of a file are new, differ from what is stored, or are stored already. */
interface Counts {
  new: number;
  changed: number;
  same: number;
}

export interface Preview {
  counts: Record<KindName, Counts>;
  total: Counts & { unreadable: number };
  /** What “replace” would remove: stored things that are not in the file. */
  missing: number;
}

/** What to store and what to remove, by storage key: all of it in one go. */
export interface Changes {
  writes: Record<string, Thing>;
  removes: string[];
}

/** Stored values by key, as they are. */
export type Stored = ReadonlyMap<string, unknown>;

/** What an import would do, before anything is done. Changes nothing. */
export function previewOf(opened: Opened, stored: Stored): Preview {
  const counts = Object.fromEntries(
    kindNames.map(name => [name, { new: 0, changed: 0, same: 0 }]),
  ) as Preview['counts'];
  const total = { new: 0, changed: 0, same: 0, unreadable: opened.unreadable.length };
  for (const one of opened.things) {
    const state = stateOf(one, stored);
    counts[one.name][state] += 1;
    total[state] += 1;
  }
  return { counts, total, missing: missingKeys(opened, stored).length };
}

/**
 * What to do for an import. `merge`: new things are added; of two forms of one thing the newest edit wins and remembers the
 * other; nothing is removed. `replace`: what is stored becomes what the file holds. Stored values that nobody can read now
 * stay where they are either way, and so do things of which the file has no readable form.
 */
export function changesFor(opened: Opened, stored: Stored, how: 'merge' | 'replace'): Changes {
  const writes: Record<string, Thing> = {};
  for (const one of opened.things) {
    const here = storedThing(one.key, stored);
    // A value nobody can read here may be worth more than the file's: it is not overwritten.
    if (stored.has(one.key) && here === undefined) continue;
    const next = here && how === 'merge' ? resolved(here as Resolvable, one.thing as Resolvable) : one.thing;
    if (canonical(next) !== canonical(stored.get(one.key))) writes[one.key] = next;
  }
  return { writes, removes: how === 'replace' ? missingKeys(opened, stored) : [] };
}

type Resolvable = Thing & { changed: number };

function stateOf({ key, thing }: Incoming, stored: Stored): keyof Counts {
  if (!stored.has(key)) return 'new';
  const here = storedThing(key, stored);
  return here && canonical(here) === canonical(thing) ? 'same' : 'changed';
}

function storedThing(key: string, stored: Stored): Thing | undefined {
  const kind = kindOfKey(key);
  if (!kind || !stored.has(key)) return undefined;
  const reading = allKinds[kind.name].read(kind.id, stored.get(key));
  return 'item' in reading ? reading.item : undefined;
}

function missingKeys({ things, unreadable }: Opened, stored: Stored): string[] {
  const inFile = new Set(things.map(({ key }) => key));
  const isNamed = (key: string) => unreadable.some(one => one.key === key);
  return [...stored.keys()].filter(
    key => kindOfKey(key) && !inFile.has(key) && !isNamed(key) && storedThing(key, stored) !== undefined,
  );
}
