import { browser } from './browser.ts';
import { say } from './i18n.ts';

/** A write or read the browser refused, told in a sentence for the user. `full`: the quota is used up. */
export class StorageError extends Error {
  override name = 'StorageError';
  readonly isFull: boolean;

  constructor(isFull: boolean, cause: unknown) {
    super(say(isFull ? 'platform_storage_full' : 'platform_storage_failed'), { cause });
    this.isFull = isFull;
  }
}

// Both browsers have it; the polyfill passes it through, its types do not know it yet.
type WithKeys = typeof browser.storage.local & { getKeys(): Promise<string[]> };

/** Everything kept under keys that start with `prefix`. Values are as found: validate them. Throws StorageError. */
export async function readAll(prefix: string): Promise<Map<string, unknown>> {
  return told(async () => {
    const keys = (await (browser.storage.local as WithKeys).getKeys()).filter(key => key.startsWith(prefix));
    // No keys mean everything to Firefox.
    return new Map(Object.entries(keys.length > 0 ? await browser.storage.local.get(keys) : {}));
  });
}

/** The value under one key, or undefined. Throws StorageError. */
export async function readItem(key: string): Promise<unknown> {
  return (await told(() => browser.storage.local.get(key)))[key];
}

/** Stores all of them or, on StorageError, none. The write is under way when this returns, so closing the page is safe. */
export function writeItems(items: Record<string, unknown>): Promise<void> {
  return told(() => browser.storage.local.set(items), WRITE_REFUSED);
}

/** Throws StorageError. */
export function removeItems(keys: string[]): Promise<void> {
  return told(() => browser.storage.local.remove(keys));
}

/** Removes everything there is, in the account's storage too. Throws StorageError. */
export function clearEverything(): Promise<void> {
  return told(async () => {
    await browser.storage.local.clear();
    await browser.storage.sync.clear();
  });
}

/** Calls `run` with the new values (undefined: removed) whenever keys under `prefix` change in any window. */
export function watchItems(
  prefix: string,
  run: (changes: Map<string, unknown>) => void,
  signal: AbortSignal,
): void {
  const listen = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const changed = Object.entries(changes)
      .filter(([key]) => key.startsWith(prefix))
      // Firefox reports every key of a write, changed or not.
      .filter(([, change]) => JSON.stringify(change.oldValue) !== JSON.stringify(change.newValue))
      .map(([key, change]): [string, unknown] => [key, change.newValue]);
    if (changed.length > 0) run(new Map(changed));
  };
  if (signal.aborted) return;
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen), {
    once: true,
  });
}

const FULL = /quota/i;
// Firefox 153 says one or the other of a write at the end of its room, in turns; of anything else it says only the second.
const WRITE_REFUSED = /quota|unexpected error/i;

async function told<Result>(act: () => Promise<Result>, full = FULL): Promise<Result> {
  try {
    return await act();
  } catch (cause) {
    throw new StorageError(full.test(String(cause)), cause);
  }
}
