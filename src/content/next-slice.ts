import { editBetween } from '../engine/lines/edit.ts';

/** The least new text that is checked at a time, in UTF-16 units: about 300 words. */
const SLICE = 2000;

/**
 * The next step on the way from one text to another, whose new words come a slice at a time; last the other text
 * itself. Slices grow: what has run for a while runs faster, and each has a price of its own.
 */
export function nextSlice(known: string, text: string): string {
  const { from, oldTo, newTo } = editBetween(known, text);
  const at = from + Math.max(SLICE, from >> 3);
  return at < newTo ? text.slice(0, at) + known.slice(oldTo) : text;
}
