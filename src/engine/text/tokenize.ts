import {
  classOf,
  DIGIT,
  isApostrophe,
  isHyphen,
  isLetterAt,
  OTHER_LETTER,
  SPACE,
  SYMBOL,
} from './characters.ts';
import { factsIn, hashed, slotOf, wordIn } from './interned.ts';
import type { Token } from './token.ts';
import { capitalsOf, factsOf, GLUED, NUMBER } from './word-facts.ts';

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
  let at = from;
  let last = -1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? classOf(code) : classOf(text.codePointAt(at)!);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const glued = at === last ? GLUED : 0;
    if (kind === DIGIT) {
      const start = at;
      at = endOfNumber(text, at);
      tokens.push({ from: start, to: at, word: text.slice(start, at), facts: NUMBER | glued });
    } else if (kind === SYMBOL) {
      const to = at + (code >= 0xd800 && text.codePointAt(at)! > 0xffff ? 2 : 1);
      const word = text.slice(at, to);
      const facts = code < 128 ? factsIn(slotOf(text, at, to, code)) : factsOf(word);
      tokens.push({ from: at, to, word, facts: facts | glued });
      at = to;
    } else {
      at = pushWord(tokens, text, at, glued);
    }
    last = at;
  }
  return tokens;
}

function pushWord(tokens: Token[], text: string, start: number, glued: number): number {
  let hash = 0;
  let isAscii = true;
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) hash = hashed(hash, code);
    else if (code < 128) {
      if (classOf(code) >= DIGIT) hash = hashed(hash, code | 32);
      else if ((code === 45 || code === 39 || code === 38) && isLetterAt(text, at + 1))
        hash = hashed(hash, code);
      else break;
    } else {
      const point = text.codePointAt(at)!;
      if (classOf(point) === OTHER_LETTER) {
        if (point > 0xffff) at++;
      } else if (!((isApostrophe(code) || isHyphen(code)) && isLetterAt(text, at + 1))) break;
      isAscii = false;
    }
  }
  const slot = isAscii ? slotOf(text, start, at, hash) : -1;
  const word = slot >= 0 ? wordIn(slot) : spelled(text.slice(start, at));
  const facts = slot >= 0 ? factsIn(slot) : factsOf(word);
  tokens.push({ from: start, to: at, word, facts: facts | glued | capitalsOf(text, start, at) });
  return at;
}

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
