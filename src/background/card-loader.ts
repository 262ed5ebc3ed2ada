import { browser } from '../platform/browser.ts';
import { LOAD_CARD } from '../platform/card-script.ts';

interface Sender {
  readonly id?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** Puts the card's script into the frame that asks for it. Messages of anyone else are left alone. */
export function listenForCards(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    if (message !== LOAD_CARD || sender.id !== browser.runtime.id) return undefined;
    const { tab, frameId = 0 } = sender;
    if (tab?.id === undefined) return undefined;
    const target = { tabId: tab.id, frameIds: [frameId] };
    return browser.scripting.executeScript({ target, files: ['advice.js', 'card.js'] }).then(() => true);
  });
}
