import { isAlive, runtime } from './lifetime.ts';

/** Where `card.js` puts its opener in the isolated world of a frame. */
export const CARD_API = 'upshotCard';
/** The one message there is: a content script asks for the card's script in its own frame. */
export const LOAD_CARD = 'load-card';

/** The card's opener, loaded on first use: a page where no hint is opened never pays for it. */
export async function loadCard<T>(): Promise<T | undefined> {
  const world = globalThis as Record<string, unknown>;
  if (!world[CARD_API] && isAlive()) await runtime?.sendMessage(LOAD_CARD);
  return world[CARD_API] as T | undefined;
}
