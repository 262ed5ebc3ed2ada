import { readItem, writeItems } from './storage.ts';

/** Hosts the user has put a text into once; what they let Upshot into for good need not be here. */
const KEY = 'sites-used';
const MOST = 500;

async function sites(): Promise<string[]> {
  const stored = await readItem(KEY);
  return Array.isArray(stored) ? stored.filter(site => typeof site === 'string') : [];
}

/** Rejects with StorageError. */
export async function isSiteUsed(site: string): Promise<boolean> {
  return (await sites()).includes(site);
}

/** Rejects with StorageError. */
export function noteSiteUsed(site: string): Promise<void> {
  return navigator.locks.request('upshot sites-used', async () => {
    const others = (await sites()).filter(other => other !== site);
    await writeItems({ [KEY]: [...others, site].slice(-MOST) });
  });
}
