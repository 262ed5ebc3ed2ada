import { moved } from '../goals/order.ts';
import { deletedFor, undeleted } from '../goals/statement.ts';
import { say } from '../platform/i18n.ts';
import { StorageError } from '../platform/storage.ts';
import { copyText } from './inserting.ts';
import { placeAfterMove, type State, withItems } from './state.ts';
import type { Parts, Store } from './store.ts';

/** What happens to statements as a whole: load, move, delete, restore. None of these rejects; failures become notices. */
export interface Keeping {
  load(): Promise<void>;
  move(id: string, by: -1 | 1): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  purge(id: string): Promise<void>;
  /** Deletes for good what was deleted more than 30 days ago. */
  purgeOld(): Promise<void>;
  copyUnreadable(): Promise<void>;
}

export function keepStatements(store: Store, parts: Parts): Keeping {
  const { statements, now } = parts;
  let loads = 0;
  let latest = Promise.resolve();

  /** Takes over what storage holds, together with `change`, so that nobody sees one without the other. */
  function load(change: Partial<State> = {}): Promise<void> {
    latest = read(++loads, change);
    return latest;
  }

  async function read(turn: number, change: Partial<State>): Promise<void> {
    const { items, unreadable } = await statements.all();
    if (turn === loads) return store.set(state => ({ ...withItems(state, items, unreadable), ...change }));
    // A later load is under way: what this one has read is old news, what the user is to see of it is not.
    await latest;
    store.set(change);
  }

  async function told(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      store.set({ notice: { text: sentence(error), isProblem: true } });
    }
  }

  return {
    load: () => told(() => load()),

    move: (id, by) =>
      told(async () => {
        const list = store.get().statements;
        const place = placeAfterMove(store.get(), id, by);
        if (place === undefined) return;
        for (const { id: changed, order } of moved(list, id, place)) {
          await statements.update(changed, stored => stored && { ...stored, order });
        }
        const announcement = { text: say('popup_moved_to', place + 1, list.length) };
        await load({ picked: id, focus: { on: 'row' }, announcement });
      }),

    remove: id =>
      told(async () => {
        try {
          await statements.update(id, stored => stored && { ...stored, deleted: now() });
        } catch (error) {
          if (!(error instanceof StorageError && error.isFull)) throw error;
          const remedy = { kind: 'purge', id } as const;
          return store.set({ notice: { text: say('popup_storage_full_delete'), isProblem: true, remedy } });
        }
        const remedy = { kind: 'restore', id } as const;
        await load({
          focus: { on: 'row' },
          notice: { text: say('popup_deleted'), isProblem: false, remedy },
        });
      }),

    restore: id =>
      told(async () => {
        await statements.update(id, stored => stored && undeleted(stored));
        const notice = { text: say('popup_restored'), isProblem: false };
        await load({ picked: id, focus: { on: 'row' }, notice });
      }),

    purge: id =>
      told(async () => {
        await statements.remove(id);
        await load({ focus: { on: 'row' }, notice: { text: say('popup_purged'), isProblem: false } });
      }),

    purgeOld: () =>
      told(async () => {
        const { items } = await statements.all();
        const isOld = (deleted = Infinity) => now() - deleted > deletedFor;
        for (const { id, deleted } of items) if (isOld(deleted)) await statements.remove(id);
      }),

    async copyUnreadable() {
      const { unreadable } = store.get();
      const data = Object.fromEntries(unreadable.map(({ key, raw }) => [key, raw]));
      await copyText(store, parts, JSON.stringify(data, null, 2));
    },
  };
}

function sentence(error: unknown): string {
  if (error instanceof StorageError && error.isFull) return say('popup_storage_full');
  return say('popup_failed', error instanceof Error ? error.message : String(error));
}
