import { allKinds, type Everything, keyOf, kindOfKey } from '../../goals/all-kinds.ts';
import { joined, syncPlan } from '../../goals/sync/chunks.ts';
import { stampOf, synced } from '../../goals/sync/resolve.ts';
import { whatToSync } from '../../goals/sync/what-to-sync.ts';
import { readAccount, writeAccount } from '../../platform/account-sync.ts';
import { type ItemKind, openItems } from '../../platform/items.ts';
import { readItem, writeItems } from '../../platform/storage.ts';

const stampsKey = 'sync-stamps';
const names = ['statements', 'goals', 'stories', 'answers'] as const;
type Name = (typeof names)[number];
type Synced = Everything[Name][number];

const itemsOf = (name: Name) => openItems(allKinds[name] as unknown as ItemKind<Synced>);

/**
 * Brings this device and the account to the same: takes over what is newer there, then writes what is newer here. Gives
 * the number of things that no longer fit into the account. Rejects where storage or account refuse; nothing is lost then.
 */
export async function syncNow(now: number): Promise<number> {
  const before = await readAccount();
  const stamps = ((await readItem(stampsKey)) ?? {}) as Record<string, string>;
  const { values, incomplete } = joined(before);
  const untouched = new Set(incomplete);
  for (const [key, raw] of values) if (!(await takeOver(key, raw, stamps[key]))) untouched.add(key);
  const found = await Promise.all(
    names.map(async name => [name, (await itemsOf(name).all()).items] as const),
  );
  const all = Object.fromEntries(found) as unknown as Omit<Everything, 'worksheet'>;
  const wanted = whatToSync(all, now);
  // Parts of what is still being written elsewhere, or what a newer Upshot wrote, are left alone.
  for (const key of untouched) wanted.delete(key);
  const { set, remove, left } = syncPlan(wanted, before);
  const gone = remove.filter(name => !untouched.has(name.replace(/^part:\d+\/\d+:/, '')));
  await writeAccount(set, gone);
  const both = names.flatMap(name => all[name].map(item => [keyOf(name, item.id), stampOf(item)]));
  await writeItems({ [stampsKey]: Object.fromEntries(both) });
  return left.length;
}

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
    return synced(here, there, last);
  });
  return true;
}
