import { browser } from './browser.ts';
import { readItem, removeItems, writeItems } from './storage.ts';
import { watchValue } from './stored-value.ts';

const key = 'sync-on';

/** Does the user want the browser's own account to carry things to their other devices? Off until they say so. */
export async function isSyncOn(): Promise<boolean> {
  return (await readItem(key)) === true;
}

/** Switched off, what lies in the account is taken away again. Rejects where the browser refuses. */
export async function setSync(isOn: boolean): Promise<void> {
  if (isOn) return writeItems({ [key]: true });
  await removeItems([key, 'sync-stamps']);
  await browser.storage.sync.clear();
}

export function watchSync(run: () => void, signal: AbortSignal): void {
  watchValue(key, run, signal);
}

/** Everything in the account's storage of this extension. */
export function readAccount(): Promise<Record<string, unknown>> {
  return browser.storage.sync.get(null);
}

/** Writes, then removes. Rejects where a quota is used up. */
export async function writeAccount(set: Record<string, string>, remove: readonly string[]): Promise<void> {
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
  if (remove.length > 0) await browser.storage.sync.remove([...remove]);
}
