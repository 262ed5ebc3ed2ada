import { browser } from './browser.ts';
import { readItem, removeItems, writeItems } from './storage.ts';
import { watchValue } from './stored-value.ts';

const key = 'sync-on';
const stateKey = 'sync-state';

/** What came of the last sync. `at`: ms since 1970; `left`: keys of things that did not fit; `isRefused`: it took nothing. */
export interface SyncState {
  readonly at: number;
  readonly left: readonly string[];
  readonly isRefused: boolean;
}

/** Does the user want the browser's own account to carry things to their other devices? Off until they say so. */
export async function isSyncOn(): Promise<boolean> {
  return (await readItem(key)) === true;
}

/** Switched off, what lies in the account is taken away again. Rejects where the browser refuses. */
export async function setSync(isOn: boolean): Promise<void> {
  if (isOn) return writeItems({ [key]: true });
  await aloneWithAccount(async () => {
    await removeItems([key, stateKey, 'sync-stamps']);
    await browser.storage.sync.clear();
  });
}

export function watchSync(run: () => void, signal: AbortSignal): void {
  watchValue(key, run, signal);
}

/** Undefined before the first sync. Rejects with StorageError. */
export async function readSyncState(): Promise<SyncState | undefined> {
  const { at, left, isRefused } = ((await readItem(stateKey)) ?? {}) as Record<string, unknown>;
  if (typeof at !== 'number') return undefined;
  const keys = Array.isArray(left) ? left.filter(one => typeof one === 'string') : [];
  return { at, left: keys, isRefused: isRefused === true };
}

/** Rejects with StorageError. */
export function writeSyncState(state: SyncState): Promise<void> {
  return writeItems({ [stateKey]: state });
}

export function watchSyncState(run: () => void, signal: AbortSignal): void {
  watchValue(stateKey, run, signal);
}

/** Calls `run` whenever something in the account changes, here or on another device. */
export function watchAccount(run: () => void, signal: AbortSignal): void {
  browser.storage.sync.onChanged.addListener(run);
  signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(run), { once: true });
}

/** Everything in the account's storage of this extension. */
export function readAccount(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/** Writes, then removes; the other way round with `isRemovedFirst`. Rejects where a quota is used up. */
export async function writeAccount(
  set: Record<string, unknown>,
  remove: readonly string[],
  isRemovedFirst: boolean,
): Promise<void> {
  const write = async () => {
    if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  };
  if (!isRemovedFirst) await write();
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
  if (isRemovedFirst) await write();
}

/** One lock for all contexts of the extension: nobody else reads and writes the account meanwhile. */
export function aloneWithAccount<Result>(run: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('upshot sync', run);
}
