import { allKinds, type Everything, keyOf, kindOfKey } from '../../goals/all-kinds.ts';
import { canonical } from '../../goals/canonical.ts';
import { bytesOf, joined, syncPlan, syncQuota } from '../../goals/sync/chunks.ts';
import { goneAfter, goneKey, isGone, readGone } from '../../goals/sync/gone.ts';
import { stampOf, synced } from '../../goals/sync/resolve.ts';
import { whatToSync } from '../../goals/sync/what-to-sync.ts';
import { readAccount, writeAccount } from '../../platform/account-sync.ts';
import { type ItemKind, openItems } from '../../platform/items.ts';
import { readItem, writeItems } from '../../platform/storage.ts';

const stampsKey = 'sync-stamps';
const names = ['statements', 'goals', 'stories', 'answers'] as const;
type Name = (typeof names)[number];
type Synced = Everything[Name][number];
type Stamps = Readonly<Record<string, string>>;

const itemsOf = (name: Name) => openItems(allKinds[name] as unknown as ItemKind<Synced>);

/**
 * Brings this device and the account to the same: takes over what is newer there, then writes what is newer here. Gives
 * the keys of things that no longer fit into the account. Rejects where storage or account refuse; nothing is lost then.
 * One at a time: see `aloneWithAccount`.
 */
export async function syncNow(now: number): Promise<string[]> {
  const before = await readAccount();
  const stamps = ((await readItem(stampsKey)) ?? {}) as Stamps;
  const gone = readGone(before[goneKey], now);
  const { values, incomplete } = joined(before);
  // Left alone, here and there: parts of what another device is still writing, and what this version can't read.
  const untouched = new Set([...incomplete, ...(await readHere()).unreadable]);
  for (const [key, raw] of values)
    if (!untouched.has(key) && !(await takeOver(key, raw, stamps[key]))) untouched.add(key);
  for (const [key, { stamp }] of gone) if (!values.has(key)) await putAway(key, stamp, now);

  const { all, unreadable } = await readHere();
  for (const key of unreadable) untouched.add(key);
  const here = new Map(names.flatMap(name => all[name].map(item => [keyOf(name, item.id), item] as const)));
  const wanted = whatToSync(all, now);
  for (const key of wanted.keys())
    if (untouched.has(key) || isGone(gone.get(key), here.get(key)!)) wanted.delete(key);
  const nowGone = goneAfter(gone, stamps, key => here.has(key) || untouched.has(key), wanted, now);
  const left = await bringUp(before, wanted, nowGone, untouched);

  const inAccount = [...wanted.keys()].filter(key => !left.includes(key));
  const kept = Object.entries(stamps).filter(([key]) => untouched.has(key));
  const next = { ...Object.fromEntries(kept), ...stampsOf(inAccount, here) };
  if (JSON.stringify(next) !== JSON.stringify(stamps)) await writeItems({ [stampsKey]: next });
  return left;
}

async function readHere(): Promise<{ all: Omit<Everything, 'worksheet'>; unreadable: string[] }> {
  const found = await Promise.all(names.map(async name => [name, await itemsOf(name).all()] as const));
  return {
    all: Object.fromEntries(found.map(([name, { items }]) => [name, items])) as never,
    unreadable: found.flatMap(([, { unreadable }]) => unreadable.map(({ key }) => key)),
  };
}

const stampsOf = (keys: readonly string[], here: ReadonlyMap<string, Synced>): Stamps =>
  Object.fromEntries(keys.map(key => [key, stampOf(here.get(key)!)]));

/** False where this version can't read the thing. `last`: the stamp of the form both sides had. */
async function takeOver(key: string, raw: unknown, last: string | undefined): Promise<boolean> {
  const kind = kindOfKey(key);
  if (!kind || kind.name === 'worksheet') return false;
  const reading = allKinds[kind.name].read(kind.id, raw);
  if (!('item' in reading)) return false;
  const there = reading.item as Synced;
  await itemsOf(kind.name).update(kind.id, here => {
    // Deleted for good here, and not touched there since.
    if (!here) return last !== undefined && stampOf(there) === last ? undefined : there;
    const both = synced(here, there, last);
    return canonical(both) === canonical(here) ? undefined : both;
  });
  return true;
}

/** Deleted for good on another device: goes to the recently deleted ones here, unless it was edited since. */
async function putAway(key: string, stamp: string, now: number): Promise<void> {
  const kind = kindOfKey(key);
  if (!kind || kind.name === 'worksheet') return;
  await itemsOf(kind.name).update(kind.id, here =>
    here && here.deleted === undefined && stampOf(here) === stamp ? { ...here, deleted: now } : undefined,
  );
}

/** Writes what the account is to hold; gives the keys of what does not fit. */
async function bringUp(
  before: Readonly<Record<string, unknown>>,
  wanted: ReadonlyMap<string, unknown>,
  gone: Readonly<Record<string, unknown>> | undefined,
  untouched: ReadonlySet<string>,
): Promise<string[]> {
  const { [goneKey]: was, ...rest } = before;
  const { set, remove, left } = syncPlan(wanted, { ...rest, ...(gone && { [goneKey]: gone }) }, untouched);
  if (gone && JSON.stringify(gone) !== JSON.stringify(was)) set[goneKey] = gone;
  if (!gone && was !== undefined) remove.push(goneKey);
  // Where both the old and the new do not fit side by side, the old goes first: all of it is here.
  const together = Object.entries({ ...before, ...set });
  const size = together.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
  const isTight = size > syncQuota.total || together.length > syncQuota.items;
  await writeAccount(set, remove, isTight);
  return left;
}
