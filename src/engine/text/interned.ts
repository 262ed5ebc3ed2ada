import { factsOf } from './word-facts.ts';

/*
 * Words repeat, so their strings and facts are kept: no word of a text is cut out twice, and looking one up in a set compares
 * pointers. A word is found by its hash where the last one with this hash stands, else among all that are kept; when these are
 * many, they are forgotten.
 */
const SLOTS = 4096;
const LONGEST = 24;
const MOST = 4000;

/** A word of texts in lower case, and what holds for it, see word-facts.ts. */
export interface Word {
  readonly word: string;
  readonly facts: number;
}

const last: Word[] = new Array(SLOTS).fill({ word: '', facts: 0 });
const kept = new Map<string, Word>();

/** Of a hash from 0, the next one after an ASCII letter or digit in lower case. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** `text.slice(from, to)` in lower case, given the hash of its codes in lower case. Only for ASCII. */
export function wordOf(text: string, from: number, to: number, hash: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const found = last[slot]!;
  if (found.word.length === to - from && isSame(found.word, text, from)) return found;
  const word = keptWord(text.slice(from, to).toLowerCase(), asWritten);
  if (to - from <= LONGEST) last[slot] = word;
  return word;
}

export const asWritten = (word: string): string => word;

/** The same for any word; `spelled` gives its lower case. */
export function keptWord(written: string, spelled: (written: string) => string): Word {
  const known = kept.get(written);
  if (known !== undefined) return known;
  const word = spelled(written);
  const fresh = { word, facts: factsOf(word) };
  if (kept.size > MOST) kept.clear();
  if (written.length <= LONGEST) kept.set(written, fresh);
  return fresh;
}

function isSame(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(from + at);
    if (word.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
