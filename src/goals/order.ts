interface Ordered {
  id: string;
  order: number;
  created: number;
}

const gap = 1024;

/** In the order the user gave; equal numbers (two windows added at once) fall back to age, then id. */
export function inOrder<Item extends Ordered>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.order - b.order || a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** The order number that puts a new item above all others. */
export function orderOnTop(items: readonly Ordered[]): number {
  return items.length === 0 ? 0 : Math.min(...items.map(item => item.order)) - gap;
}

/**
 * Moves one item of a list that is in order to the place `to` (index in the resulting list, clamped).
 * Returns the items whose number changes: the moved one alone, unless its new neighbours leave no number between them.
 */
export function moved<Item extends Ordered>(items: readonly Item[], id: string, to: number): Item[] {
  const item = items.find(other => other.id === id);
  const rest = items.filter(other => other.id !== id);
  const place = Math.max(0, Math.min(to, rest.length));
  if (!item || items[place] === item) return [];
  const order = between(rest[place - 1]?.order, rest[place]?.order);
  if (order !== undefined) return [{ ...item, order }];
  return rest
    .toSpliced(place, 0, item)
    .map((other, index) => ({ ...other, order: index * gap }))
    .filter(other => items.find(before => before.id === other.id)?.order !== other.order);
}

function between(above: number | undefined, below: number | undefined): number | undefined {
  const low = above ?? (below ?? 0) - 2 * gap;
  const high = below ?? low + 2 * gap;
  const middle = low + (high - low) / 2;
  return middle > low && middle < high ? middle : undefined;
}
