import { factsOf } from './word-facts.ts';

/*
 * Words repeat, so their strings and facts are kept: no word of a text is cut out twice, and looking one up in a set compares
 * pointers. A later word takes the place of an earlier one that falls on the same slot, which bounds the memory.
 */
const SLOTS = 4096;
const LONGEST = 24;

const kept: string[] = new Array(SLOTS).fill('');
const keptFacts = new Int32Array(SLOTS);

/** Of a hash from 0, the next one after an ASCII letter or digit in lower case. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The slot that keeps `text.slice(from, to)` in lower case, given the hash of its codes in lower case; -1 when it is too long to
 * keep. Only for ASCII.
 */
export function slotOf(text: string, from: number, to: number, hash: number): number {
  const length = to - from;
  if (length > LONGEST) return -1;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const word = kept[slot]!;
  if (word.length === length && isSame(word, text, from)) return slot;
  const fresh = text.slice(from, to).toLowerCase();
  kept[slot] = fresh;
  keptFacts[slot] = factsOf(fresh);
  return slot;
}

export const wordIn = (slot: number): string => kept[slot]!;
export const factsIn = (slot: number): number => keptFacts[slot]!;

function isSame(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(from + at);
    if (word.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
