import { readAll, removeItems, writeItems } from '../platform/storage.ts';

/*
 * Drafts are kept twice. Firefox drops what a popup has asked of `storage.local` and not got yet when it closes, which
 * takes the last keys of a fast typist. `localStorage` has the words before the next line runs.
 */

/** Keeps a draft under a key. Rejects with StorageError when the extension's storage refuses it. */
export function keepDraft(key: string, draft: unknown): Promise<void> {
  atOnce(storage => storage.setItem(key, JSON.stringify(draft)));
  return writeItems({ [key]: draft });
}

/** Rejects with StorageError. */
export function forgetDraft(key: string): Promise<void> {
  atOnce(storage => storage.removeItem(key));
  return removeItems([key]);
}

/** All drafts under keys that start with `prefix`, as found: validate them. Rejects with StorageError. */
export async function readDrafts(prefix: string): Promise<Map<string, unknown>> {
  const drafts = await readAll(prefix);
  atOnce(storage => {
    for (const [key, json] of Object.entries(storage))
      if (key.startsWith(prefix)) atOnce(() => drafts.set(key, JSON.parse(json)));
  });
  return drafts;
}

// It may be full, switched off by the user, or hold something that is not ours: then the other copy has to do.
function atOnce(act: (storage: Storage) => void): void {
  try {
    if (globalThis.localStorage) act(globalThis.localStorage);
  } catch {}
}
