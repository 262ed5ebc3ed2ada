import { readItem, writeItems } from '../platform/storage.ts';
import { asIgnored, IGNORED_KEY, type IgnoredPlace, MOST_IGNORED } from './ignored.ts';

/** Adds a place to those that are not marked. Like `changeSettings`, for pages of the extension and the background. */
export function ignorePlace(place: IgnoredPlace): Promise<void> {
  return change(places => [...places.filter(other => other.hash !== place.hash), place]);
}

/** Takes places back: they are marked again. */
export function takeBack(hashes: readonly string[]): Promise<void> {
  return change(places => places.filter(({ hash }) => !hashes.includes(hash)));
}

function change(run: (places: IgnoredPlace[]) => IgnoredPlace[]): Promise<void> {
  return navigator.locks.request('upshot ignored', async () => {
    const places = run(asIgnored(await readItem(IGNORED_KEY))).slice(-MOST_IGNORED);
    await writeItems({ [IGNORED_KEY]: places });
  });
}
