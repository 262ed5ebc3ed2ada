import { allKinds, type Everything, keyOf, kindNames, kindOfKey, type Thing } from '../../goals/all-kinds.ts';
import { wordsIn } from '../../goals/earlier-words.ts';
import { backupName, backupOf, backupText } from '../../goals/transfer/backup.ts';
import { sizeProblem } from '../../goals/transfer/parse-json.ts';
import {
  type Changes,
  changesFor,
  type Preview,
  previewOf,
  type Stored,
} from '../../goals/transfer/preview.ts';
import type { Problem } from '../../goals/transfer/problem.ts';
import { type Opened, readBackup } from '../../goals/transfer/read-backup.ts';
import { aloneWithAccount } from '../../platform/account-sync.ts';
import { say } from '../../platform/i18n.ts';
import { type ItemKind, openItems, writeThings } from '../../platform/items.ts';
import { clearEverything, readAll, readItem, removeItems } from '../../platform/storage.ts';
import { changeSettings } from '../../settings/change-settings.ts';
import { readSettings } from '../../settings/read-settings.ts';
import { asSettings, SETTINGS_KEY } from '../../settings/settings.ts';

/** All that is stored, and by key what could not be read. Rejects with StorageError. */
export async function readEverything(): Promise<{ all: Everything; unreadable: Map<string, unknown> }> {
  const unreadable = new Map<string, unknown>();
  const read = await Promise.all(
    kindNames.map(async name => {
      const found = await openItems<unknown>(allKinds[name] as never).all();
      for (const { key, raw } of found.unreadable) unreadable.set(key, raw);
      return [name, found.items] as const;
    }),
  );
  return { all: Object.fromEntries(read) as unknown as Everything, unreadable };
}

/** UTF-16 units; the beginning tells things apart. */
const longestName = 60;

/** What stored things are called, in the order of the keys; things that are gone meanwhile are left out. */
export async function namesOf(keys: readonly string[]): Promise<{ key: string; text: string }[]> {
  const { all } = await readEverything();
  const words = new Map(
    kindNames.flatMap(name => all[name].map(thing => [keyOf(name, thing.id), wordsIn(thing)] as const)),
  );
  return keys.flatMap(key => {
    const [text = say('data_nameless')] = words.get(key) ?? [];
    const name = text.length > longestName ? `${text.slice(0, longestName).trimEnd()}…` : text;
    return words.has(key) ? [{ key, text: name }] : [];
  });
}

/** A backup as a file. `isPrivate`: with the worksheet. Rejects with StorageError. */
export async function backupFile(isPrivate: boolean, now: number): Promise<{ name: string; text: string }> {
  const { all, unreadable } = await readEverything();
  const kept = isPrivate ? all : { ...all, worksheet: [] };
  if (!isPrivate)
    for (const key of [...unreadable.keys()])
      if (key.startsWith(allKinds.worksheet.prefix)) unreadable.delete(key);
  return {
    name: backupName(now),
    text: backupText(backupOf(kept, unreadable, await readSettings(), now)),
  };
}

export interface OpenedFile {
  opened: Opened;
  preview: Preview;
}

/** What a chosen file holds and would do, or a sentence on why it can't be used. Changes nothing. */
export async function openFile(file: Blob): Promise<OpenedFile | { problem: Problem }> {
  // A file that is far too big is not even read.
  const tooBig = sizeProblem(file.size);
  if (tooBig) return { problem: tooBig };
  const read = readBackup(await file.text());
  if ('problem' in read) return read;
  return { opened: read.backup, preview: previewOf(read.backup, await storedThings()) };
}

/**
 * Takes a file over, all of it or (StorageError) nothing. Removes only what “replace”
 * says, after everything is written. Settings come over where it says so, or where there are none yet.
 */
export function importFile({ opened }: OpenedFile, how: 'merge' | 'replace'): Promise<void> {
  return alone(async () => {
    const { writes, removes }: Changes = changesFor(opened, await storedThings(), how);
    if (Object.keys(writes).length > 0) await writeThings(writes, kindFor);
    if (removes.length > 0) await removeItems(removes);
    // Settings that nobody has touched here are nothing to keep.
    const isWanted = how === 'replace' || (await readItem(SETTINGS_KEY)) === undefined;
    if (isWanted && opened.settings !== undefined) await changeSettings(() => asSettings(opened.settings));
  });
}

/** Deletes everything the extension keeps in this browser. Rejects with StorageError. */
export function deleteEverything(): Promise<void> {
  // The account comes first: a sync that is under way holds it, and then the things.
  return aloneWithAccount(() =>
    alone(async () => {
      await clearEverything();
      localStorage.clear();
    }),
  );
}

const kindFor = (key: string) => allKinds[kindOfKey(key)!.name] as unknown as ItemKind<Thing>;

async function storedThings(): Promise<Stored> {
  const found = await Promise.all(kindNames.map(name => readAll(allKinds[name].prefix)));
  return new Map(found.flatMap(one => [...one]));
}

// The locks under which single things are changed: nobody writes in between.
function alone<Result>(run: () => Promise<Result>): Promise<Result> {
  return kindNames.reduceRight<() => Promise<Result>>(
    (inner, name) => () =>
      navigator.locks.request(`upshot ${allKinds[name].prefix}`, inner) as Promise<Result>,
    run,
  )();
}
