import { countBefore } from './search.ts';

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

/**
 * What can be seen of the text of `old` once its whole lines from `from` to `to` are written over with `lines`, which are
 * whole as well. Costs little in a long text.
 */
export function withLines(old: Visible, from: number, to: number, lines: string): Visible {
  const fresh = visibleOf(lines);
  const head = visibleBefore(old, from);
  const rest = visibleBefore(old, to);
  const end = head + fresh.at.length;
  const shift = lines.length - (to - from);
  const at = new Uint32Array(end + old.at.length - rest);
  at.set(old.at.subarray(0, head));
  for (let unit = 0; unit < fresh.at.length; unit++) at[head + unit] = fresh.at[unit]! + from;
  for (let unit = rest; unit < old.at.length; unit++) at[end + unit - rest] = old.at[unit]! + shift;
  const starts = new Uint8Array(at.length + 1);
  starts.set(old.starts.subarray(0, head));
  starts.set(old.starts.subarray(rest), end);
  starts.set(fresh.starts, head);
  return { text: old.text.slice(0, head) + fresh.text + old.text.slice(rest), at, starts };
}

/** How many visible units stand before an offset of the whole text. */
export function visibleBefore({ at }: Visible, offset: number): number {
  return countBefore(at.length, unit => at[unit]! < offset);
}
