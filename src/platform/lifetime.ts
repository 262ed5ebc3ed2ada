interface Runtime {
  readonly id?: string;
  sendMessage(message: string): Promise<unknown>;
}

/** Content scripts are loaded into every page of a site: the polyfill is too big for the two things they need. */
const { browser, chrome } = globalThis as { [name in 'browser' | 'chrome']?: { runtime?: Runtime } };

export const runtime = (browser ?? chrome)?.runtime;

/** Whether this script still belongs to a running extension; false after an update or removal under an open page. */
export function isAlive(): boolean {
  try {
    return Boolean(runtime?.id);
  } catch {
    return false;
  }
}
