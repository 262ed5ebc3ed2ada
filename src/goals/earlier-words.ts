import { type Earlier, withEarlier } from './earlier.ts';
import { asRecord, isWritten } from './stored.ts';

/** Parts that hold no words of the user: ids, days, choices, bookkeeping. */
const WORDLESS = new Set(
  'version id goal parent order created changed used deleted done earlier kind horizon claim period waived confirmed counted due moves slots'.split(
    ' ',
  ),
);

/** The user's words in a thing, line by line, in the order of its parts. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return isWritten(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return Object.entries(asRecord(value) ?? {}).flatMap(([name, part]) =>
    WORDLESS.has(name) ? [] : wordsIn(part),
  );
}

/** What two forms say that the other doesn't. Where one says nothing of its own, all of its words. */
export function wordsApart(one: unknown, other: unknown): [string[], string[]] {
  const [ones, others] = [wordsIn(one), wordsIn(other)];
  const own = (words: string[], not: string[]) => {
    const left = words.filter(word => !not.includes(word));
    return left.length > 0 ? left : words;
  };
  return [own(ones, others), own(others, ones)];
}

/** The thing as it was in an earlier form, as an edit of `now` (ms since 1970); what it was until now is remembered. */
export function broughtBack<Item extends { changed: number; order?: number; earlier?: readonly Earlier[] }>(
  item: Item,
  form: Item,
  now: number,
): Item {
  const { deleted: _, earlier: __, ...back } = form as Item & { deleted?: number };
  const next = { ...back, ...(item.order !== undefined && { order: item.order }), changed: now };
  const remembered = withEarlier(next as unknown as Item, item);
  const others = remembered.earlier?.filter(one => one.changed !== form.changed || wordsDiffer(one, form));
  return { ...remembered, earlier: others };
}

/**
 * The thing after an edit that began when it was `began`. Words somebody else has put there meanwhile, and this edit
 * overwrites, are remembered in an earlier form.
 */
export function keepingOthers<Item extends { changed: number; earlier?: readonly Earlier[] }>(
  next: Item,
  stored: Item,
  began: readonly unknown[],
): Item {
  const known = new Set([next, ...began].flatMap(wordsIn));
  return wordsIn(stored).some(words => !known.has(words)) ? withEarlier(next, stored) : next;
}

const wordsDiffer = (one: unknown, other: unknown) =>
  JSON.stringify(wordsIn(one)) !== JSON.stringify(wordsIn(other));
