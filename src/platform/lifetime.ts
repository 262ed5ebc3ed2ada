import { browser } from './browser.ts';

/** Whether this script still belongs to a running extension; false after an update or removal under an open page. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
