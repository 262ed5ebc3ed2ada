import type { Need } from './needs.ts';
import { folded } from './search.ts';
import { FILLERS } from './smart/words.data.ts';

/** A need with the words of it that an advert has too, as the advert writes them. */
export interface Mentioned {
  need: Need;
  words: readonly string[];
}

/** Words adverts are full of and that say nothing about the person. */
const HOLLOW = new Set(
  `experience skills skill ability work working job role position team company years year strong excellent good knowledge
  required preferred must plus including degree candidate candidates you your our we will with that this from have`.split(
    /\s+/,
  ),
);

/** Which of the needs an advert speaks of, by words they share. Nothing of the advert is kept. */
export function mentionedIn(advert: string, needs: readonly Need[]): Mentioned[] {
  const known = new Map(wordsOf(advert).map(word => [stem(word), word] as const));
  return needs.flatMap(need => {
    const words = [...new Set(wordsOf(need.text).flatMap(word => known.get(stem(word)) ?? []))];
    return words.length > 0 ? [{ need, words }] : [];
  });
}

function wordsOf(text: string): string[] {
  const words = folded(text).match(/[\p{L}\p{N}][\p{L}\p{N}+#.-]*/gu) ?? [];
  return words
    .map(word => word.replace(/[.-]+$/, ''))
    .filter(word => word.length > 1 && !FILLERS.has(word) && !HOLLOW.has(word) && !/^\d+$/.test(word));
}

// “Certificates” and “certificate”, “selling” and “sell” are the same here.
const stem = (word: string) =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ing|ed|ication|ications|icate|icates|ified)$/, '') : word;
