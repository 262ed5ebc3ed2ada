import type { Page } from 'puppeteer-core';

/** What a field holds, as the page's own scripts see it. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(selector => {
    const field = document.querySelector<HTMLElement>(selector);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
      ? field.value
      : (field?.innerText ?? '');
  }, selector);
}

export async function pressUndo(page: Page): Promise<void> {
  const key = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(key);
  await page.keyboard.press('z');
  await page.keyboard.up(key);
}
