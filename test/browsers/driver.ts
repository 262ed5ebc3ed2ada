import type { Browser, Page } from 'puppeteer-core';
import type { Surface } from './surface.ts';

/** A line under marked words, in client CSS px. */
export interface LineBox {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** The page that opens after the installation. */
export interface FirstPage extends Surface {
  /** A click of the pointer at a place in client CSS px. */
  clickAt(x: number, y: number): Promise<void>;
  /** The hint card of its sample; waits until it takes clicks. */
  card(): Promise<Surface>;
}

/** A real browser with the built extension in it. */
export interface Driver {
  readonly browser: Browser;
  newPage(url: string): Promise<Page>;
  /** Clicks the toolbar icon on the page: the popup opens and the extension may touch the tab. */
  openPopup(page: Page): Promise<Surface>;
  /** Opens the side panel (Firefox: the sidebar) by the popup's own button. */
  openPanel(page: Page): Promise<Surface>;
  /** The page that opened after the installation; only where it was not closed at the launch. */
  firstPage(): Promise<FirstPage>;
  /** Opens a page of the extension (`options.html`) in a tab of its own, in front. */
  openOwnPage(path: string): Promise<Surface>;
  /** Runs a keyboard command as the browser does, on the page. */
  command(page: Page, name: string): Promise<void>;
  /** The open hint card of the page; waits until it is in and takes clicks. */
  card(page: Page): Promise<Surface>;
  hasCard(page: Page): Promise<boolean>;
  /** Boxes drawn over the page for places without a range, in client CSS px. */
  boxes(page: Page): Promise<LineBox[]>;
  /** The layer with lines that scrolls with the text of a Google document; undefined while there is none. */
  scrolledLayer(page: Page): Promise<Pick<Surface, 'run'> | undefined>;
  /** What the icon says on the tab in front. */
  badge(): Promise<string>;
  /** Writes into the extension's own storage, past all its checks; with `isAll` nothing else is left there. */
  setStorage(items: Record<string, unknown>, options?: { isAll: boolean }): Promise<void>;
  /** Every address any context of the extension, or a page on its behalf, has asked for. */
  requests(): readonly string[];
  close(): Promise<void>;
}

/** Polls until `read` gives something true, or throws `what` after the deadline (ms). */
export async function until<T>(
  what: string,
  read: () => Promise<T | undefined | false | null>,
  deadline = 20_000,
): Promise<T> {
  const end = Date.now() + deadline;
  for (;;) {
    const value = await read();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Timed out: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

/** What `read` gives once it has given the same for 300 ms; throws `what` after 20 s. */
export async function settled<T>(what: string, read: () => Promise<T>): Promise<T> {
  let last = '';
  let since = 0;
  const { value } = await until(`${what} has come to rest`, async () => {
    const value = await read();
    const json = JSON.stringify(value);
    if (json !== last) since = Date.now();
    last = json;
    return Date.now() - since >= 300 && { value };
  });
  return value;
}
