import { inOrder } from '../../goals/order.ts';
import type { Items } from '../../platform/items.ts';
import { forgetDraft, keepDraft, readDrafts } from '../draft-store.ts';

/** Parts of a thing as they are typed; '' and false take a part away. */
export type Typed = Readonly<Record<string, unknown>>;

interface Kind<Item> {
  items: Items<Item>;
  /** Of the keys under which keys on their way are kept. */
  draftPrefix: string;
  /** The thing with the parts; undefined stands for one not stored yet. */
  apply(stored: Item | undefined, id: string, typed: Typed): Item;
  /** `next` with the words in `stored` that are neither in it nor in what this window has known, as far as it keeps such. */
  merge?(next: Item, stored: Item, known: readonly Item[]): Item;
  get(): readonly Item[];
  set(items: readonly Item[]): void;
  onProblem(error: unknown): void;
}

/** Things that are stored on every key, without a Save. None of these rejects. */
export interface Records {
  load(): Promise<void>;
  /** On screen at once, in storage as soon as it can be. */
  change(id: string, typed: Typed): Promise<void>;
  /** Stores keys that were on their way when a window closed; gives the id of the last thing typed in, or ''. */
  resume(): Promise<string>;
  /** The user has left the thing: the next window need not go back to it. */
  leave(id: string): Promise<void>;
}

interface Kept {
  id: string;
  order?: number;
  created?: number;
}

export function openRecords<Item extends Kept>(kind: Kind<Item>): Records {
  const { items, draftPrefix, apply, merge, get, set, onProblem } = kind;
  const onTheWay = new Map<string, Typed>();
  /** Ids of things whose last write was refused: the next one brings everything. */
  const behind = new Set<string>();
  /** Things as this window saw them before its first key, as it found them in storage, and as it last stored them. */
  const known = new Map<string, readonly Item[]>();

  const put = (list: readonly Item[], item: Item) => [...list.filter(({ id }) => id !== item.id), item];
  const sorted = (list: readonly Item[]) =>
    inOrder(list.map(item => ({ ...item, order: item.order ?? 0, created: item.created ?? 0 }))).map(
      ({ id }) => list.find(item => item.id === id)!,
    );

  async function load(): Promise<void> {
    try {
      const { items: stored } = await items.all();
      let list: readonly Item[] = stored;
      for (const [id, typed] of onTheWay)
        list = put(
          list,
          apply(
            list.find(item => item.id === id),
            id,
            typed,
          ),
        );
      set(sorted(list));
    } catch (error) {
      onProblem(error);
    }
  }

  async function store(id: string, typed: Typed): Promise<void> {
    await items.update(id, stored => {
      const next = apply(stored, id, typed);
      const [first = next] = known.get(id) ?? [];
      const kept = stored && known.has(id) ? (merge?.(next, stored, known.get(id)!) ?? next) : next;
      // What is stored now is known in any case, should the write be refused.
      known.set(id, [first, ...(stored ? [stored] : []), kept]);
      return kept;
    });
  }

  return {
    load,

    async change(id, typed) {
      const before = get().find(item => item.id === id);
      if (before && !onTheWay.has(id)) known.set(id, [before]);
      const all = { ...onTheWay.get(id), ...typed };
      onTheWay.set(id, all);
      set(
        sorted(
          put(
            get(),
            apply(
              get().find(item => item.id === id),
              id,
              typed,
            ),
          ),
        ),
      );
      try {
        // The draft comes first and at once: the window may be gone before the thing itself is written.
        const draft = { changed: Date.now(), typed: all };
        await Promise.all([keepDraft(draftPrefix + id, draft), store(id, behind.has(id) ? all : typed)]);
        behind.delete(id);
      } catch (error) {
        behind.add(id);
        onProblem(error);
      }
    },

    async resume() {
      const drafts = await readDrafts(draftPrefix).catch(() => new Map<string, unknown>());
      let last = { id: '', changed: 0 };
      for (const [key, raw] of drafts) {
        const id = key.slice(draftPrefix.length);
        const { changed = 0, typed } = (raw ?? {}) as { changed?: number; typed?: Typed };
        if (typeof typed !== 'object' || typed === null) continue;
        if (changed >= last.changed) last = { id, changed };
        onTheWay.set(id, typed);
        await store(id, typed).catch(onProblem);
      }
      return last.id;
    },

    async leave(id) {
      if (behind.has(id) || !onTheWay.delete(id)) return;
      await forgetDraft(draftPrefix + id).catch(() => {});
    },
  };
}

/** A thing with some of its parts changed; undefined, '', false and empty lists take a part away. */
export function withTyped<Item extends object>(item: Item, typed: Typed, now: number): Item {
  const isEmpty = (part: unknown) =>
    part === undefined || part === '' || part === false || (Array.isArray(part) && part.length === 0);
  const all = Object.entries({ ...item, ...typed, changed: now });
  return Object.fromEntries(all.filter(([name, part]) => !(name in typed && isEmpty(part)))) as Item;
}
