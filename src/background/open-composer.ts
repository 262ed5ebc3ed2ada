import { draftKey } from '../goals/draft.ts';
import { browser } from '../platform/browser.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { readItem, writeItems } from '../platform/storage.ts';

/**
 * Opens the popup on an empty professional summary; on what is being written, if there is something. A browser that opens
 * a popup by the user's hand alone shows the same in a tab. Rejects with StorageError.
 */
export async function openComposer(): Promise<true> {
  if ((await readItem(draftKey)) === undefined) await writeItems({ [draftKey]: { text: '', slots: {} } });
  await browser.action.openPopup().catch(() => openOwnPage('popup.html'));
  return true;
}
