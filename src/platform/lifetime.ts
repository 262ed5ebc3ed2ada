interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
}

interface I18n {
  getMessage(key: string, values?: readonly string[]): string;
}

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

interface Storage {
  readonly local: {
    get(key: string): Promise<Record<string, unknown>>;
    readonly onChanged: { addListener(listen: Listener): void; removeListener(listen: Listener): void };
  };
}

interface Api {
  readonly runtime?: Runtime;
  readonly i18n?: I18n;
  readonly storage?: Storage;
}

/** Content scripts are loaded into every page of a site: the polyfill is too big for the few things they need. */
const { browser, chrome } = globalThis as { [name in 'browser' | 'chrome']?: Api };
const api = browser ?? chrome;

export const runtime = api?.runtime;
export const i18n = api?.i18n;
export const storage = api?.storage;

/** Whether this script still belongs to a running extension; false after an update or removal under an open page. */
export function isAlive(): boolean {
  try {
    return Boolean(runtime?.id);
  } catch {
    return false;
  }
}
