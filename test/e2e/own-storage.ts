import { randomBytes } from 'node:crypto';
import type { BrowserName } from '../browsers/find.ts';
import { Chrome } from '../browsers/firefox-window.ts';
import type { Surface } from '../browsers/surface.ts';
import type { TestPage } from './test-page.ts';

type Area = 'local' | 'sync';
type Items = Record<string, unknown>;

/** All that an area of the extension's storage holds under keys that start with `prefix`, read from one of its own pages. */
export async function kept(page: Surface, area: Area, prefix = ''): Promise<Items> {
  const json = await page.run(
    async (root, area, prefix) => {
      const { defaultView } = root as Document;
      // Firefox: the page's own objects, not the browser's view of them.
      const view = (defaultView as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
      const { browser, chrome } = (view ?? defaultView) as unknown as Record<string, { storage: never }>;
      const storage = (browser ?? chrome)!.storage as Record<string, { get(keys: null): Promise<unknown> }>;
      const all = Object.entries((await storage[area]!.get(null)) as Items);
      return JSON.stringify(Object.fromEntries(all.filter(([key]) => key.startsWith(prefix))));
    },
    area,
    prefix,
  );
  return JSON.parse(await json);
}

/** Writes into an area past all checks, as another context of the extension or another device would. */
export async function put(page: Surface, area: Area, items: Items): Promise<void> {
  await change(page, area, 'set', items);
}

async function change(
  page: Surface,
  area: Area,
  verb: 'set' | 'remove',
  what: Items | string[],
): Promise<void> {
  await page.run(
    async (root, area, verb, what) => {
      const { defaultView } = root as Document;
      const view = (defaultView as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
      const { Cu } = globalThis as unknown as { Cu?: { cloneInto(what: unknown, view: unknown): never } };
      const { browser, chrome } = (view ?? defaultView) as unknown as Record<string, { storage: never }>;
      const storage = (browser ?? chrome)!.storage as Record<
        string,
        Record<string, (what: unknown) => Promise<void>>
      >;
      await storage[area]![verb]!(view && Cu ? Cu.cloneInto(what, defaultView) : what);
    },
    area,
    verb,
    what,
  );
}

/** Random words, as nothing packs them; `length` in UTF-16 units. */
export const noise = (length: number) =>
  randomBytes(length)
    .toString('base64')
    .replace(/(.{9})./g, '$1 ')
    .slice(0, length)
    .trim();

/** Fills the storage until the browser refuses another 20 kB. Gives what makes room again. */
export async function fillStorage(page: Surface): Promise<() => Promise<void>> {
  const keys: string[] = [];
  for (const size of [2_000_000, 200_000, 20_000])
    for (let isFull = false; !isFull; ) {
      const key = `filler${keys.length}`;
      isFull = await put(page, 'local', { [key]: noise(size) }).then(
        () => false,
        () => true,
      );
      if (!isFull) keys.push(key);
    }
  return () => change(page, 'local', 'remove', keys);
}

/** Hands a file on disk to the file field of the options page, as its dialog would. */
export async function chooseFile({ driver }: TestPage, name: BrowserName, path: string): Promise<void> {
  if (name === 'firefox')
    return new Chrome(driver.browser).inside(
      `gBrowser.tabs.map(tab => tab.linkedBrowser).find(page => page.currentURI.spec.includes('/options.html'))`,
      `const input = content.document.querySelector('input[type="file"]');
      input.mozSetFileArray([await File.createFromFileName(${JSON.stringify(path)})]);
      input.dispatchEvent(new content.Event('change', { bubbles: true }));`,
    );
  const pages = await driver.browser.pages();
  const field = await pages.find(page => page.url().includes('/options.html'))?.$('input[type="file"]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
