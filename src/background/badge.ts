import { askPage, type FrameAnswer } from '../platform/ask-page.ts';
import { badgeOf, showBadge } from '../platform/badge.ts';
import type { FrameState } from '../platform/page-api.ts';
import { readSettings } from '../settings/read-settings.ts';

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
    await pauseLateFrames(tabId, frames);
    await showBadge(tabId, badgeOf(frames.map(({ value }) => value)));
  } while (counting.get(tabId));
  counting.delete(tabId);
}

/** A frame that came into a tab after its hints were paused there is paused like the others. */
async function pauseLateFrames(tabId: number, frames: readonly FrameAnswer<FrameState>[]): Promise<void> {
  const late = frames.filter(({ value }) => !value.isPaused);
  if (late.length === 0 || late.length === frames.length) return;
  // A pause of everything reaches each frame by itself, and ends by itself.
  if ((await readSettings()).pausedUntil > Date.now()) return;
  await Promise.all(
    late.map(({ frameId }) => askPage({ tabId, frameId }, 'pauseHere', true).catch(() => [])),
  );
}
