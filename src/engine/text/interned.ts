import { factsOf } from './word-facts.ts';

/*
 * Words repeat, so their strings and facts are kept: no word of a text is cut out twice, and looking one up in a set compares
 * pointers. Each has two slots to stand in; a later one takes the place of an
 * earlier one, which bounds the memory.
 */
const SLOTS = 4096;
const LONGEST = 24;

/** A word of texts in lower case, and what holds for it, see word-facts.ts. */
export interface Word {
  readonly word: string;
  readonly facts: number;
}

const kept: Word[] = new Array(SLOTS).fill({ word: '', facts: 0 });

/** Of a hash from 0, the next one after an ASCII letter or digit in lower case. */
export const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** `text.slice(from, to)` in lower case, given the hash of its codes in lower case. Only for ASCII. */
export function wordOf(text: string, from: number, to: number, hash: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const first = kept[slot]!;
  if (first.word.length === to - from && isSame(first.word, text, from)) return first;
  const second = kept[slot ^ 1]!;
  if (second.word.length === to - from && isSame(second.word, text, from)) return second;
  // A part of a string keeps all of it alive; what is put together anew does not.
  const word = ` ${text.slice(from, to)}`.slice(1).toLowerCase();
  const fresh = { word, facts: factsOf(word) };
  if (to - from > LONGEST) return fresh;
  kept[slot ^ 1] = first;
  kept[slot] = fresh;
  return fresh;
}

const others = new Map<string, Word>();
const MOST_OTHERS = 2000;

/** The same for what is not in ASCII; `spelled` gives its lower case. */
export function keptWord(written: string, spelled: (written: string) => string): Word {
  const known = others.get(written);
  if (known !== undefined) return known;
  const word = spelled(written);
  const fresh = { word, facts: factsOf(word) };
  if (others.size > MOST_OTHERS) others.clear();
  if (written.length <= LONGEST) others.set(written, fresh);
  return fresh;
}

function isSame(word: string, text: string, from: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(from + at);
    if (word.charCodeAt(at) !== (code >= 65 && code <= 90 ? code + 32 : code)) return false;
  }
  return true;
}
