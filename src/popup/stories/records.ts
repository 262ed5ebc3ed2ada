import { canonical } from '../../goals/canonical.ts';
import type { Earlier } from '../../goals/earlier.ts';
import { keepingOthers } from '../../goals/earlier-words.ts';
import { inOrder } from '../../goals/order.ts';
import type { Items } from '../../platform/items.ts';
import { forgetDraft, keepDraft, readDrafts } from '../draft-store.ts';

/** Parts of a thing as they are typed; '' and false take a part away. */
export type Typed = Readonly<Record<string, unknown>>;

interface Kind<Item> {
  items: Items<Item>;
  /** Of the keys under which keys on their way are kept. */
  draftPrefix: string;
  /** Milliseconds since 1970. */
  now(): number;
  /** The thing with the parts, typed `at` (ms since 1970); undefined stands for one not stored yet. */
  apply(stored: Item | undefined, id: string, typed: Typed, at: number): Item;
  get(): readonly Item[];
  set(items: readonly Item[]): void;
  onProblem(error: unknown): void;
  /** Another window had written words into the thing, too: they are kept in an earlier form. */
  onShared(): void;
  /** Another window has changed words that are being typed here: these stay, on screen and in the draft. */
  onDiffering?(): void;
  /** What another window has stored is shown; `before`: what was. */
  onFollowed?(before: readonly Item[]): void;
  /** Somebody has gone on with the thing after a window closed on the last keys: these are kept in an earlier form. */
  onOvertaken(): void;
}

/** Things that are stored on every key, without a Save. None of these rejects. */
export interface Records {
  load(): Promise<void>;
  /** On screen at once, in storage as soon as it can be. */
  change(id: string, typed: Typed): Promise<void>;
  /** Shows what other windows store, but for what is being typed here. Until the window closes. */
  follow(signal: AbortSignal): void;
  /** Stores keys that were on their way when a window closed; gives the id of the last thing typed in, or ''. */
  resume(): Promise<string>;
  /** The user has left the thing: once all is stored, the next window need not go back to it, and this one follows others. */
  leave(id: string): Promise<void>;
}

interface Kept {
  id: string;
  order?: number;
  created?: number;
  changed: number;
  earlier?: readonly Earlier[];
}

export function openRecords<Item extends Kept>(kind: Kind<Item>): Records {
  const { items, draftPrefix, now, apply, get, set, onProblem } = kind;
  const onTheWay = new Map<string, Typed>();
  /** Ids of things whose last write was refused: the next one brings everything. */
  const behind = new Set<string>();
  /** Things as this window saw them before its first key, as it found them in storage, and as it last stored them. */
  const known = new Map<string, readonly Item[]>();
  /** When the edit of another window was made that the user has been told of, by id; ms since 1970. */
  const toldOf = new Map<string, number>();
  /** The last write of each thing, while it is under way; earlier ones are done when it is. */
  const writing = new Map<string, Promise<unknown>>();

  const put = (list: readonly Item[], item: Item) => [...list.filter(({ id }) => id !== item.id), item];
  const sorted = (list: readonly Item[]) =>
    inOrder(list.map(item => ({ ...item, order: item.order ?? 0, created: item.created ?? 0 }))).map(
      ({ id }) => list.find(item => item.id === id)!,
    );

  /** Things being typed in of which all is stored, as far as this window knows. */
  const settled = () => [...onTheWay].filter(([id]) => !writing.has(id) && !behind.has(id));

  async function load(): Promise<void> {
    try {
      const before = settled();
      const { items: stored } = await items.all();
      const isDiffering = before.some(
        ([id, typed]) =>
          onTheWay.get(id) === typed &&
          differs(
            stored.find(item => item.id === id),
            id,
            typed,
          ),
      );
      if (isDiffering) kind.onDiffering?.();
      let list: readonly Item[] = stored;
      for (const [id, typed] of onTheWay)
        list = put(
          list,
          apply(
            list.find(item => item.id === id),
            id,
            typed,
            now(),
          ),
        );
      set(sorted(list));
    } catch (error) {
      onProblem(error);
    }
  }

  /** Has another window put other words where some are being typed here? Told once of each of its edits. */
  function differs(stored: Item | undefined, id: string, typed: Typed): boolean {
    if (!kind.onDiffering || !stored || toldOf.get(id) === stored.changed) return false;
    const mine = apply(stored, id, typed, stored.changed);
    if (canonical(mine) === canonical(stored)) return false;
    toldOf.set(id, stored.changed);
    return true;
  }

  async function store(id: string, typed: Typed, at: number): Promise<void> {
    let isShared = false;
    await items.update(id, stored => {
      const next = apply(stored, id, typed, at);
      const [first = next] = known.get(id) ?? [];
      const kept = stored && known.has(id) ? keepingOthers(next, stored, known.get(id)!) : next;
      isShared = kept !== next;
      // What is stored now is known in any case, should the write be refused.
      known.set(id, [first, ...(stored ? [stored] : []), kept]);
      return kept;
    });
    if (isShared) kind.onShared();
  }

  /** Stores the last keys of a closed window. False where somebody has gone on with the thing since. */
  async function storeLast(id: string, typed: Typed, at: number): Promise<boolean> {
    let isLast = true;
    let isKept = false;
    await items.update(id, stored => {
      const next = apply(stored, id, typed, at);
      known.set(id, [next]);
      isLast = stored === undefined || stored.changed <= at;
      if (!stored || isLast) return next;
      const kept = keepingOthers(stored, next, []);
      isKept = kept !== stored;
      return kept;
    });
    if (isKept) kind.onOvertaken();
    return isLast;
  }

  async function leaveNow(id: string): Promise<void> {
    const typed = onTheWay.get(id);
    await writing.get(id)?.catch(() => {});
    // Keys that came meanwhile are on their way, too.
    if (!typed || behind.has(id) || onTheWay.get(id) !== typed) return;
    onTheWay.delete(id);
    // The other window's words count now; these are not dropped for it.
    if (toldOf.delete(id)) await storeLast(id, typed, known.get(id)?.at(-1)?.changed ?? now());
    await forgetDraft(draftPrefix + id).catch(() => {});
  }

  async function leave(id: string): Promise<void> {
    try {
      await leaveNow(id);
    } catch (error) {
      onProblem(error);
    }
  }

  return {
    load,

    async change(id, typed) {
      const before = get().find(item => item.id === id);
      const at = now();
      if (!onTheWay.has(id)) known.set(id, before ? [before] : []);
      toldOf.delete(id);
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
              at,
            ),
          ),
        ),
      );
      // The draft comes first and at once: the window may be gone before the thing itself is written.
      const written = Promise.all([
        keepDraft(draftPrefix + id, { changed: at, typed: all }),
        store(id, behind.has(id) ? all : typed, at),
      ]);
      writing.set(id, written);
      try {
        await written;
        behind.delete(id);
      } catch (error) {
        behind.add(id);
        onProblem(error);
      }
      if (writing.get(id) === written) writing.delete(id);
    },

    follow: signal =>
      items.watch(async () => {
        const before = get();
        await load();
        kind.onFollowed?.(before);
      }, signal),

    async resume() {
      const drafts = await readDrafts(draftPrefix).catch(() => new Map<string, unknown>());
      let last = { id: '', changed: 0 };
      for (const [key, raw] of drafts) {
        const id = key.slice(draftPrefix.length);
        const { changed = 0, typed } = (raw ?? {}) as { changed?: number; typed?: Typed };
        if (typeof typed !== 'object' || typed === null) continue;
        onTheWay.set(id, typed);
        try {
          if (!(await storeLast(id, typed, changed))) await leave(id);
          else if (changed >= last.changed) last = { id, changed };
        } catch (error) {
          behind.add(id);
          onProblem(error);
        }
      }
      return last.id;
    },

    leave,
  };
}

/** A thing with some of its parts changed; undefined, '', false and empty lists take a part away. */
export function withTyped<Item extends object>(item: Item, typed: Typed, now: number): Item {
  const isEmpty = (part: unknown) =>
    part === undefined || part === '' || part === false || (Array.isArray(part) && part.length === 0);
  const all = Object.entries({ ...item, ...typed, changed: now });
  return Object.fromEntries(all.filter(([name, part]) => !(name in typed && isEmpty(part)))) as Item;
}
