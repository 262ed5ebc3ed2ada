import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../browsers/driver.ts';

/**
 * A page of the extension (`popup.html`) in a tab, for puppeteer to drive. In Firefox it works like any other, but for its
 * loads, which puppeteer is not told of: `loadAgain` instead of `reload` and `goto`.
 */
export async function openOwnTab(driver: Driver, path: string): Promise<Page> {
  await driver.openOwnPage(path);
  for (const page of (await driver.browser.pages()).reverse()) {
    // One that is closed has no answer.
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (/^\w+-extension:/.test(address) && address.endsWith(path)) return page;
  }
  throw new Error(`No tab has ${path}`);
}

/** Loads a page anew and waits for an element of the new document. */
export async function loadAgain(page: Page, selector: string): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset.left = 'yes';
    // The answer goes out before the document does.
    setTimeout(() => location.reload());
  });
  await until(`${selector} is there`, () =>
    page
      .evaluate(
        selector =>
          document.documentElement.dataset.left !== 'yes' && document.querySelector(selector) !== null,
        selector,
      )
      // Between two documents there is nothing to ask.
      .catch(() => false),
  );
}

/** Leaves nothing in the extension's storage but these items, past all its checks. */
export function storeOnly(page: Page, items: Record<string, unknown>): Promise<void> {
  return page.evaluate(async items => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: StorageLike } } }).chrome;
    await storage.local.clear();
    await storage.local.set(items);
  }, items);
}

interface StorageLike {
  clear(): Promise<void>;
  set(items: Record<string, unknown>): Promise<void>;
}
