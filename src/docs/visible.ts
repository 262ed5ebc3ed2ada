/** What a text shows, without everything that leaves no ink. */
export interface Visible {
  readonly text: string;
  /** Where each UTF-16 unit of `text` stands in the whole text; ascending, of the same length. */
  readonly at: Uint32Array;
  /** 1 where a line of the whole text begins: `starts[i]` for the i-th visible unit, and at the very end. */
  readonly starts: Uint8Array;
}

/**
 * Spaces between two runs may be in either of them or in none, soft hyphens and zero-width characters may be drawn or
 * not: only the rest can be compared.
 */
function leavesInk(code: number): boolean {
  if (code < 0xad) return code > 32 && (code < 127 || code > 160);
  if (code < 0x1680) return code !== 0xad;
  if (code < 0x2000) return code !== 0x1680;
  if (code < 0x2070)
    return !(
      code <= 0x200f ||
      (code >= 0x2028 && code <= 0x202f) ||
      code === 0x205f ||
      (code >= 0x2060 && code <= 0x206f)
    );
  if (code === 0x3000 || code === 0xfeff || code === 0xfffc) return false;
  return code < 0xe000 || code > 0xf8ff;
}

/** Picks what can be seen out of a text whose lines end with "\n". One pass. */
export function visibleOf(text: string): Visible {
  const at = new Uint32Array(text.length);
  const starts = new Uint8Array(text.length + 1);
  let count = 0;
  let kept = '';
  let from = 0;
  starts[0] = 1;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (leavesInk(code)) {
      at[count++] = index;
      continue;
    }
    if (from < index) kept += text.slice(from, index);
    from = index + 1;
    if (code === 10) starts[count] = 1;
  }
  starts[count] = 1;
  return { text: kept + text.slice(from), at: at.subarray(0, count), starts: starts.subarray(0, count + 1) };
}

/** How many visible units stand before an offset of the whole text. */
export function visibleBefore({ at }: Visible, offset: number): number {
  let low = 0;
  let high = at.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
