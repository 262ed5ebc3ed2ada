/*
 * Words repeat, so their strings are kept: no word of a text is cut out twice, and looking one up in a set compares
 * pointers. A later word takes the place of an earlier one that falls on the same slot, which bounds the memory.
 */

const SLOTS = 4096;
const LONGEST = 24;
const kept: string[] = new Array(SLOTS).fill('');

/** Of a hash from 0, the next one after an ASCII letter or digit in lower case. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** `text.slice(from, to)` in lower case, given the hash of its codes in lower case. Only for ASCII. */
export function internedWord(text: string, from: number, to: number, hash: number): string {
  const length = to - from;
  if (length > LONGEST) return text.slice(from, to).toLowerCase();
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const word = kept[slot]!;
  if (word.length === length && isSame(word, text, from)) return word;
  const fresh = text.slice(from, to).toLowerCase();
  kept[slot] = fresh;
  return fresh;
}

function isSame(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(from + at);
    if (word.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
