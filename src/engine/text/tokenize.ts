import {
  ASCII_CLASSES,
  classOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  isLetterAt,
  OTHER_LETTER,
  SPACE,
  SYMBOL,
} from './characters.ts';
import { asWritten, hashed, keptWord, wordOf } from './interned.ts';
import type { Token } from './token.ts';
import { capitalsOf, GLUED, NUMBER } from './word-facts.ts';

/*
 * What a token is:
 *   word    letters; digits after the first letter (b2b); apostrophes, hyphens and “&” between letters (client's, day-to-day, p&l)
 *   number  digits with , . between digits (1,200.5); what is written around it is a token of its own:
 *           “$2.1M” → $ 2.1 m,  “40%” → 40 %,  “3rd” → 3 rd,  “10-15” → 10 - 15,  “24/7” → 24 / 7
 *   symbol  any other character alone; white space and invisible characters are no tokens
 */

/** The tokens of `text` from offset `from` on, in order, with UTF-16 offsets into `text`. Never throws. */
export function tokenize(text: string, from = 0): Token[] {
  const tokens: Token[] = [];
  const end = text.length;
  let last = -1;
  for (let at = from; at < end; ) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? ASCII_CLASSES[code]! : classOf(text.codePointAt(at)!);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const start = at;
    const glued = start === last ? GLUED : 0;
    if (kind === DIGIT) {
      at = endOfNumber(text, at);
      tokens.push({ from: start, to: at, word: text.slice(start, at), facts: NUMBER | glued });
    } else if (kind === SYMBOL) {
      at += code >= 0xd800 && text.codePointAt(at)! > 0xffff ? 2 : 1;
      const { word, facts } =
        code < 128 ? wordOf(text, start, at, hashed(0, code)) : keptWord(text.slice(start, at), asWritten);
      tokens.push({ from: start, to: at, word, facts: facts | glued });
    } else {
      let hash = 0;
      for (; at < end; at++) {
        const next = text.charCodeAt(at);
        if (next >= 97 && next <= 122) hash = hashed(hash, next);
        else if (next < 128 && ASCII_CLASSES[next]! >= DIGIT) hash = hashed(hash, next | 32);
        else if ((next === 45 || next === 39 || next === 38) && isLetterAt(text, at + 1))
          hash = hashed(hash, next);
        else break;
      }
      const isAscii = at === end || text.charCodeAt(at) < 128;
      if (!isAscii) at = endOfWord(text, at);
      const { word, facts } = isAscii
        ? wordOf(text, start, at, hash)
        : keptWord(text.slice(start, at), spelled);
      tokens.push({ from: start, to: at, word, facts: facts | glued | capitalsOf(text, start, at) });
    }
    last = at;
  }
  return tokens;
}

/** Where the word goes on to from `at`, whatever its letters. */
function endOfWord(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(text.codePointAt(at)!);
    if (kind === OTHER_LETTER && text.codePointAt(at)! > 0xffff) at++;
    else if (kind < DIGIT && !(joins(code) && isLetterAt(text, at + 1))) break;
  }
  return at;
}

const joins = (code: number): boolean => code === 38 || isApostrophe(code) || isHyphen(code);

const spelled = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-');

function endOfNumber(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) at++;
    else if ((code === 44 || code === 46) && classOf(text.charCodeAt(at + 1) || 0) === DIGIT) at += 2;
    else break;
  }
  return at;
}
