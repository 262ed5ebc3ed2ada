/** Content scripts are loaded into every page of a site: the polyfill is too big for this one question. */
const { browser, chrome } = globalThis as { [name in 'browser' | 'chrome']?: { runtime?: { id?: string } } };

/** Whether this script still belongs to a running extension; false after an update or removal under an open page. */
export function isAlive(): boolean {
  try {
    return Boolean((browser ?? chrome)?.runtime?.id);
  } catch {
    return false;
  }
}
