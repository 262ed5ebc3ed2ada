import { browser } from './browser.ts';

/** What the icon says on one tab. */
interface Badge {
  readonly text: string;
  readonly color: string;
}

const MOST = 99;
const BLUE = '#0072b2';
const GREY = '#6b7280';

/** The badge for what the frames of a tab say: the number of hints, or that they are paused; nothing for none. */
export function badgeOf(frames: readonly { readonly count: number; readonly isPaused: boolean }[]): Badge {
  if (frames.some(({ isPaused }) => isPaused)) return { text: 'zz', color: GREY };
  const count = frames.reduce((sum, frame) => sum + frame.count, 0);
  return { text: count === 0 ? '' : count > MOST ? `${MOST}+` : String(count), color: BLUE };
}

/** Shows a badge on one tab, until another page is loaded there. */
export async function showBadge(tabId: number, { text, color }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab has been closed.
  }
}
