import { PROSE_FIELDS } from './prose-fields-key.ts';
import { readItem, watchItems, writeItems } from './storage.ts';

/** A field that its page declares not to be prose, and its user does. */
export interface ProseField {
  /** Host name, such as `example.com`. */
  readonly site: string;
  /** What the page calls the field. */
  readonly label: string;
}

const MOST = 200;

/** Rejects with StorageError. */
export async function readProseFields(): Promise<ProseField[]> {
  const stored = await readItem(PROSE_FIELDS);
  // Only Upshot itself writes it: what is not a list is none.
  return Array.isArray(stored) ? stored : [];
}

/** Rejects with StorageError. */
export function changeProseFields(change: (fields: ProseField[]) => ProseField[]): Promise<void> {
  return navigator.locks.request('upshot prose-fields', async () => {
    await writeItems({ [PROSE_FIELDS]: change(await readProseFields()).slice(-MOST) });
  });
}

export const isSame = (one: ProseField, other: ProseField): boolean =>
  one.site === other.site && one.label === other.label;

export function watchProseFields(run: () => void, signal: AbortSignal): void {
  watchItems(PROSE_FIELDS, run, signal);
}
