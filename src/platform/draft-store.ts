const PREFIX = 'draft:';

/**
 * Where words that are still being typed are kept: written before the key press is over. Firefox drops writes to the
 * extension's storage that are under way when the popup closes. Undefined where there is no window (background, tests).
 */
const drafts: Storage | undefined = globalThis.localStorage;

const isDraft = (key: string) => drafts !== undefined && key.startsWith(PREFIX);

/** Takes the drafts out of `items` and keeps them; the rest is the caller's. Throws what the browser throws. */
export function writeDrafts(items: Record<string, unknown>): Record<string, unknown> {
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(items)) {
    if (isDraft(key)) drafts?.setItem(key, JSON.stringify(value));
    else rest[key] = value;
  }
  return rest;
}

/** Removes the drafts among `keys`; returns the other keys. */
export function removeDrafts(keys: readonly string[]): string[] {
  for (const key of keys) if (isDraft(key)) drafts?.removeItem(key);
  return keys.filter(key => !isDraft(key));
}

function draftOf(key: string): unknown {
  try {
    return JSON.parse(drafts?.getItem(key) ?? '');
  } catch {
    return undefined;
  }
}

/** All drafts whose key begins with `prefix`, as found. */
export function readDrafts(prefix: string): [key: string, value: unknown][] {
  const keys = Array.from({ length: drafts?.length ?? 0 }, (_, index) => drafts?.key(index) ?? '');
  return keys
    .filter(key => isDraft(key) && key.startsWith(prefix))
    .map((key): [string, unknown] => [key, draftOf(key)])
    .filter(([, value]) => value !== undefined);
}
