import { askPage } from '../platform/ask-page.ts';
import { badgeOf, showBadge } from '../platform/badge.ts';

/** Tabs whose hints are being counted, and whether they have changed again meanwhile. */
const counting = new Map<number, boolean>();

/** Counts the hints of all frames of a tab and shows the sum on the icon. Frames that report together are counted once. */
export async function showCount(tabId: number): Promise<void> {
  if (counting.has(tabId)) {
    counting.set(tabId, true);
    return;
  }
  do {
    counting.set(tabId, false);
    const frames = await askPage({ tabId }, 'state').catch(() => []);
    await showBadge(tabId, badgeOf(frames.map(({ value }) => value)));
  } while (counting.get(tabId));
  counting.delete(tabId);
}
