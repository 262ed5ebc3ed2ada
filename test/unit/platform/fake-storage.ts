import { vi } from 'vitest';

type Change = { oldValue?: unknown; newValue?: unknown };
type Listener = (changes: Record<string, Change>) => void;

/** `storage.local` in memory, with a quota in JSON characters and listeners like the real one's. */
export function fakeStorage({ quota = Infinity, isFirefox = false } = {}) {
  const kept = new Map<string, string>();
  const listeners = new Set<Listener>();
  const parsed = (json: string | undefined) => (json === undefined ? undefined : JSON.parse(json));
  const tell = (changes: [string, string | undefined, string | undefined][]) => {
    const real = changes.filter(([, before, after]) => isFirefox || before !== after);
    const told = real.map(([key, before, after]) => [
      key,
      { oldValue: parsed(before), newValue: parsed(after) },
    ]);
    if (told.length > 0) for (const listener of listeners) listener(Object.fromEntries(told));
  };
  const local = {
    async getKeys() {
      return [...kept.keys()];
    },
    async get(keys: string | string[]) {
      const wanted = [keys].flat().filter(key => kept.has(key));
      return Object.fromEntries(wanted.map(one => [one, parsed(kept.get(one))]));
    },
    async set(items: Record<string, unknown>) {
      const next = new Map([
        ...kept,
        ...Object.entries(items).map(([k, v]) => [k, JSON.stringify(v)] as const),
      ]);
      const size = [...next].reduce((sum, [key, json]) => sum + key.length + json.length, 0);
      if (size > fake.quota) throw new Error('Resource::kQuotaBytes quota exceeded');
      const changes = Object.keys(items).map(
        key => [key, kept.get(key), next.get(key)] as [string, string, string],
      );
      for (const [key, , after] of changes) kept.set(key, after);
      tell(changes);
    },
    async remove(keys: string[]) {
      const gone = keys.filter(key => kept.has(key));
      const changes = gone.map(key => [key, kept.get(key), undefined] as [string, string, undefined]);
      for (const key of gone) kept.delete(key);
      tell(changes);
    },
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
  };
  const fake = {
    quota,
    browser: { storage: { local } },
    listeners,
    /** All of it, as plain values. */
    dump: () => Object.fromEntries([...kept].map(([key, json]) => [key, JSON.parse(json)])),
    put: (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
    clear() {
      kept.clear();
      listeners.clear();
      fake.quota = quota;
    },
  };
  return fake;
}

/** Web Locks for Node: one holder a name, in the order of asking. */
export function stubLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  const request = <Result>(name: string, run: () => Promise<Result>): Promise<Result> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(run);
    queues.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}
