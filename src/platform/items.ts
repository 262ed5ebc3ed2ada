import { say } from './i18n.ts';
import { readAll, readItem, removeItems, watchItems, writeItems } from './storage.ts';

/** How one kind of thing is kept: each under `prefix` + id, read and written through its own schema. */
export interface ItemKind<Item> {
  prefix: string;
  read(id: string, raw: unknown): { item: Item } | { problem: 'future' | 'broken' };
  /** Gives the value to store. Throws, naming the part, where the thing is not what the schema says. */
  write(item: Item): unknown;
}

/** A stored value that cannot be used now. It stays where it is, untouched. */
export interface Unreadable {
  key: string;
  problem: 'future' | 'broken';
  raw: unknown;
}

/** All things of one kind. Every method may reject with StorageError. */
export interface Items<Item> {
  all(): Promise<{ items: Item[]; unreadable: Unreadable[] }>;
  /**
   * Changes what is stored now, not what the caller saw last, so two windows never undo each other's work.
   * `change` gets undefined where nothing is stored, and may return undefined to leave it so.
   * Returns what is stored afterwards. Rejects, changing nothing, when the stored value is unreadable.
   */
  update(id: string, change: (stored: Item | undefined) => Item | undefined): Promise<Item | undefined>;
  remove(id: string): Promise<void>;
  watch(run: () => void, signal: AbortSignal): void;
}

/**
 * Stores things by key, all or (StorageError) none. Nothing gets into storage past this: where one of them is not what
 * its kind says, it rejects with a sentence that names the part, and nothing is stored.
 */
export async function writeThings<Item>(
  things: Readonly<Record<string, Item>>,
  kindOf: (key: string) => Pick<ItemKind<Item>, 'write'>,
): Promise<void> {
  const checked = Object.entries(things).map(([key, thing]) => [key, passed(kindOf(key), thing)]);
  await writeItems(Object.fromEntries(checked));
}

function passed<Item>(kind: Pick<ItemKind<Item>, 'write'>, thing: Item): unknown {
  try {
    return kind.write(thing);
  } catch (cause) {
    throw new Error(say('platform_unfit', cause instanceof Error ? cause.message : String(cause)), { cause });
  }
}

export function openItems<Item>(kind: ItemKind<Item>): Items<Item> {
  const idOf = (key: string) => key.slice(kind.prefix.length);
  return {
    async all() {
      const items: Item[] = [];
      const unreadable: Unreadable[] = [];
      for (const [key, raw] of await readAll(kind.prefix)) {
        const reading = kind.read(idOf(key), raw);
        if ('item' in reading) items.push(reading.item);
        else unreadable.push({ key, problem: reading.problem, raw });
      }
      return { items, unreadable };
    },

    update: (id, change) =>
      alone(kind.prefix, async () => {
        const key = kind.prefix + id;
        const raw = await readItem(key);
        const reading = raw === undefined ? { item: undefined } : kind.read(id, raw);
        if ('problem' in reading) throw new Error(say('platform_newer'));
        const item = change(reading.item);
        if (item !== undefined) await writeThings({ [key]: item }, () => kind);
        return item;
      }),

    remove: id => alone(kind.prefix, () => removeItems([kind.prefix + id])),

    watch: (run, signal) => watchItems(kind.prefix, run, signal),
  };
}

// One lock for all pages of the extension: between the read and the write of an update nobody else writes.
function alone<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request(`upshot ${name}`, run);
}
