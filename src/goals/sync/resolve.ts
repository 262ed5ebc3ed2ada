import { canonical } from '../canonical.ts';
import { type Earlier, withEarlier } from '../earlier.ts';

interface Edited {
  changed: number;
  deleted?: number;
  used?: number;
  earlier?: readonly Earlier[];
}

/**
 * One thing out of two forms of it, edited apart: the newest edit wins, the other is kept among its earlier forms. Which of
 * the two is named first makes no difference. Forms that differ only in place or last use are no conflict.
 */
export function resolved<Item extends Edited>(one: Item, other: Item): Item {
  const [won, lost] = isAfter(one, other) ? [one, other] : [other, one];
  const kept = withLastUse(won, lost);
  if (words(won) !== words(lost)) return withEarlier(kept, lost);
  const earlier = lost.earlier?.reduce((item, form) => withEarlier(item, form as unknown as Item), kept);
  return earlier ?? kept;
}

/** Are the two the same but for place, last use and earlier forms? */
export function isSameForm(one: Edited, other: Edited): boolean {
  return words(one) === words(other) && one.deleted === other.deleted;
}

function isAfter(one: Edited, other: Edited): boolean {
  const [a, b] = [editedAt(one), editedAt(other)];
  // Edited in the same millisecond: any order will do, as long as both devices choose the same.
  return a === b ? canonical(one) > canonical(other) : a > b;
}

const editedAt = ({ changed, deleted = 0 }: Edited) => Math.max(changed, deleted);

// What the user wrote and set, without bookkeeping.
function words(item: Edited): string {
  const { changed: _, deleted: __, used: ___, earlier: ____, ...rest } = item;
  return canonical({ ...rest, order: 0 });
}

/** A short mark of a form, the same on every device; to remember which form both sides had last. */
export function stampOf(item: Edited): string {
  const { used: _, earlier: __, ...rest } = item;
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const char of canonical(rest)) {
    const code = char.codePointAt(0)!;
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/**
 * What a thing is after a sync. `last`: the stamp of the form both sides had after the sync before, if there was one: the
 * side that still has it simply takes over the other's edit. Edited on both sides, see `resolved`.
 */
export function synced<Item extends Edited>(here: Item, there: Item, last: string | undefined): Item {
  if (last !== undefined && stampOf(here) === last)
    return withLastUse({ ...there, ...(here.earlier && { earlier: here.earlier }) }, here);
  if (last !== undefined && stampOf(there) === last) return withLastUse(here, there);
  return resolved(here, there);
}

function withLastUse<Item extends Edited>(item: Item, other: Item): Item {
  const used = Math.max(item.used ?? 0, other.used ?? 0);
  return used > 0 ? { ...item, used } : item;
}
