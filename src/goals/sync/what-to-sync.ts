import type { Everything } from '../all-kinds.ts';
import { keyOf } from '../all-kinds.ts';
import { deletedFor } from '../statement.ts';

/**
 * What goes into the browser's own sync, by storage key, the latest edits first: they are the ones that must fit. The
 * private worksheet never goes, earlier forms stay on the device they were made on, and what was deleted more than 30 days
 * before `now` is gone.
 */
export function whatToSync(all: Omit<Everything, 'worksheet'>, now: number): Map<string, unknown> {
  const things = (['statements', 'goals', 'stories', 'answers'] as const).flatMap(name =>
    all[name].map(thing => ({ key: keyOf(name, thing.id), thing })),
  );
  const kept = things.filter(({ thing: { deleted } }) => deleted === undefined || now - deleted < deletedFor);
  const latest = ({ changed, deleted = 0 }: { changed: number; deleted?: number }) =>
    Math.max(changed, deleted);
  return new Map(
    kept
      .sort((a, b) => latest(b.thing) - latest(a.thing) || (a.key < b.key ? -1 : 1))
      .map(({ key, thing: { earlier: _, ...form } }) => [key, form]),
  );
}
