import { askBackground } from './messages.ts';

/** Where `card.js` puts its opener in the isolated world of a frame. */
export const CARD_API = 'upshotCard';

/** The card's opener, loaded on first use: a page where no hint is opened never pays for it. */
export async function loadCard<T>(): Promise<T | undefined> {
  const world = globalThis as Record<string, unknown>;
  if (!world[CARD_API]) await askBackground({ kind: 'load-card' });
  return world[CARD_API] as T | undefined;
}
