/** What differs between two texts: `before[from, oldTo)` became `after[from, newTo)`. */
export interface Edit {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

const CHUNK = 4096;

/** The one stretch that turns `before` into `after`; comparing in chunks lets the engine compare memory, not characters. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && same(before, from, after, from, Math.min(CHUNK, shorter - from)))
    from += Math.min(CHUNK, shorter - from);
  while (from < shorter && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let tail = 0;
  const most = shorter - from;
  while (tail < most) {
    const size = Math.min(CHUNK, most - tail);
    if (!same(before, before.length - tail - size, after, after.length - tail - size, size)) break;
    tail += size;
  }
  while (
    tail < most &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { from, oldTo: before.length - tail, newTo: after.length - tail };
}

const same = (a: string, atA: number, b: string, atB: number, size: number): boolean =>
  a.slice(atA, atA + size) === b.slice(atB, atB + size);
