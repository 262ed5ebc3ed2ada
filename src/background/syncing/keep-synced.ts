import { allKinds } from '../../goals/all-kinds.ts';
import {
  aloneWithAccount,
  isSyncOn,
  readSyncState,
  watchAccount,
  watchSync,
  writeSyncState,
} from '../../platform/account-sync.ts';
import { watchItems } from '../../platform/storage.ts';
import { syncNow } from './sync-now.ts';

/** Milliseconds without an edit before it goes to the account, which takes 1,800 changes an hour. */
const pause = 4000;
/** Milliseconds for the parts of a thing to come in from another device. */
const arriving = 500;

/** Syncs, while the user wants it, soon after every edit and whenever something comes in from another device. */
export function keepSynced(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void syncIfWanted(), delay);
  };
  for (const { prefix } of Object.values(allKinds)) watchItems(prefix, () => soon(pause), signal);
  watchAccount(() => soon(arriving), signal);
  watchSync(() => soon(0), signal);
}

/** Never rejects: what could not be synced now is synced the next time, and the options say so. */
export function syncIfWanted(): Promise<void> {
  return aloneWithAccount(async () => {
    if (!(await isSyncOn())) return;
    const at = Date.now();
    try {
      await writeSyncState({ at, left: await syncNow(at), isRefused: false });
    } catch {
      const { left = [] } = (await readSyncState()) ?? {};
      await writeSyncState({ at, left, isRefused: true });
    }
  }).catch(() => {
    // Not even the state could be kept: the browser's storage is full, which every surface says by itself.
  });
}
