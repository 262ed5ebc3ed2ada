import { isSyncOn } from '../../platform/account-sync.ts';

/** Syncs when the user has switched it on. Never rejects: what could not be synced now is synced the next time. */
export async function syncIfWanted(now: number): Promise<void> {
  try {
    if (!(await isSyncOn())) return;
    const { syncNow } = await import('./sync-now.ts');
    await syncNow(now);
  } catch {
    // No account, no connection, or a quota used up: everything is still here.
  }
}
