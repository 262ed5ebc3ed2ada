import type { BrowserName } from '../browsers/find.ts';
import { Chrome } from '../browsers/firefox-window.ts';
import type { Surface } from '../browsers/surface.ts';
import type { TestPage } from './test-page.ts';

type Area = 'local' | 'sync';
type Items = Record<string, unknown>;

/** All that an area of the extension's storage holds, read from one of its own pages. */
export async function kept(page: Surface, area: Area): Promise<Items> {
  const json = await page.run(async (root, area) => {
    const { defaultView } = root as Document;
    // Firefox: the page's own objects, not the browser's view of them.
    const view = (defaultView as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
    const { browser, chrome } = (view ?? defaultView) as unknown as Record<string, { storage: never }>;
    const storage = (browser ?? chrome)!.storage as Record<string, { get(keys: null): Promise<unknown> }>;
    return JSON.stringify(await storage[area]!.get(null));
  }, area);
  return JSON.parse(await json);
}

/** Writes into an area past all checks, as another context of the extension or another device would. */
export async function put(page: Surface, area: Area, items: Items): Promise<void> {
  await page.run(
    async (root, area, items) => {
      const { defaultView } = root as Document;
      const view = (defaultView as unknown as { wrappedJSObject?: typeof globalThis }).wrappedJSObject;
      const { Cu } = globalThis as unknown as { Cu?: { cloneInto(items: unknown, view: unknown): never } };
      const { browser, chrome } = (view ?? defaultView) as unknown as Record<string, { storage: never }>;
      const storage = (browser ?? chrome)!.storage as Record<string, { set(items: unknown): Promise<void> }>;
      await storage[area]!.set(view && Cu ? Cu.cloneInto(items, defaultView) : items);
    },
    area,
    items,
  );
}

/** Hands a file on disk to the file field of a page of the extension, as its dialog would. */
export async function chooseFile({ driver }: TestPage, name: BrowserName, path: string): Promise<void> {
  if (name === 'firefox')
    return new Chrome(driver.browser).inside(
      'gBrowser.selectedBrowser',
      `const input = content.document.querySelector('input[type="file"]');
      input.mozSetFileArray([await File.createFromFileName(${JSON.stringify(path)})]);
      input.dispatchEvent(new content.Event('change', { bubbles: true }));`,
    );
  const pages = await driver.browser.pages();
  const field = await pages.find(page => page.url().includes('/options.html'))?.$('input[type="file"]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}
