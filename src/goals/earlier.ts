import * as v from 'valibot';
import { canonical } from './canonical.ts';
import { asRecord, finite, fittedList } from './stored.ts';

/** How many earlier forms a thing remembers. */
const longest = 5;

export const earlierForm = v.looseObject({ changed: v.pipe(v.number(), v.finite()) });

/**
 * A form that lost against a newer one: a copy of the whole thing as it was, without its own earlier forms. `changed`:
 * when it was last edited, ms since 1970.
 */
export type Earlier = v.InferOutput<typeof earlierForm>;

interface Remembering {
  changed: number;
  earlier?: readonly Earlier[];
}

/**
 * The same thing, remembering the form that lost, newest last. What the loser remembered is taken over too; a form that
 * is remembered already is not kept twice. Forms beyond five are forgotten, the oldest first.
 */
export function withEarlier<Item extends Remembering>(item: Item, lost: Item): Item {
  const { earlier: own = [], ...rest } = item;
  const { earlier: its = [], ...form } = lost;
  const all = [...own, ...its, form as unknown as Earlier];
  const seen = new Set<string>();
  const different = all.filter(({ ...other }) => {
    const key = canonical(other);
    return !seen.has(key) && seen.add(key);
  });
  const earlier = different.toSorted((a, b) => a.changed - b.changed).slice(-longest);
  return { ...rest, earlier } as unknown as Item;
}

/** Stored earlier forms as a key to spread into a repaired value; what is no form is dropped. */
export function earlierForms(raw: unknown): { earlier?: Earlier[] } {
  const earlier = fittedList(raw, one => finite(asRecord(one)?.changed) !== undefined);
  return earlier ? { earlier: earlier as Earlier[] } : {};
}
