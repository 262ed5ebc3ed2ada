import { readItem, writeItems } from '../../platform/storage.ts';

const key = 'fine-phrases';

/** Phrases that sound like leaving and that the user called fine. Rejects with StorageError. */
export async function finePhrases(): Promise<string[]> {
  const stored = await readItem(key);
  return Array.isArray(stored) ? stored.filter(phrase => typeof phrase === 'string') : [];
}

/** Remembers one more and gives all of them. Rejects with StorageError. */
export async function addFinePhrase(phrase: string): Promise<string[]> {
  const phrases = [...new Set([...(await finePhrases()), phrase])];
  await writeItems({ [key]: phrases });
  return phrases;
}
