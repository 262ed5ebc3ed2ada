import { isSmall, isWord } from '../text/characters.ts';
import { hashed, type Word, wordOf } from '../text/interned.ts';
import type { Token } from '../text/token.ts';
import { capitalsOf, factsOf, GLUED, NUMBER, wordFact } from '../text/word-facts.ts';

/*
 * The pieces of a line are the smallest parts a number can be told from: a run of letters, a run of digits with its inner
 * separators, or one symbol. Unlike the words of a line, signs and gaps count here: `S3` is a name, `3 S` is not. They are
 * tokens, whose words have full-width signs and digits narrowed.
 */

const FULL_WIDTH_GAP = 0xfee0;

const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /[\p{L}\p{M}]/u.test(text.charAt(at));
};

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** A separator that may stand between two digits: `1,200`, `2.5`, `1'000`. */
const isSeparator = (code: number): boolean =>
  code === 44 || code === 46 || isApostrophe(code) || code === 0xff0c || code === 0xff0e;

const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_GAP))
    .replace('￥', '¥');

function endOfNumber(text: string, start: number): number {
  let to = start + 1;
  while (to < text.length) {
    if (isDigit(text.charCodeAt(to))) to++;
    else if (isSeparator(text.charCodeAt(to)) && isDigit(text.charCodeAt(to + 1))) to += 2;
    else break;
  }
  return to;
}

function pushWord(pieces: Token[], text: string, start: number, glued: number): number {
  let hash = 0;
  let isAscii = true;
  let to = start;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (!isLetter(text, to) && !(isApostrophe(code) && isLetter(text, to + 1))) break;
    if (code < 128) hash = hashed(hash, code | 32);
    else isAscii = false;
  }
  const { word, facts } = isAscii ? wordOf(text, start, to, hash) : spelled(text.slice(start, to));
  pieces.push({ from: start, to, word, facts: facts | glued | capitalsOf(text, start, to) });
  return to;
}

function spelled(written: string): Word {
  const word = written.toLowerCase().replaceAll('’', "'");
  return { word, facts: factsOf(word) };
}

/** Whether a word is cut into several pieces: “day-to-day”, “b2b”. */
export function isCompound(word: string): boolean {
  if (!isWord(word)) return false;
  for (let at = word.codePointAt(0)! > 0xffff ? 2 : 1; at < word.length; at++)
    if (!isSmall(word.charCodeAt(at))) return true;
  return false;
}

/** `isCompound` holds. */
export const COMPOUND = wordFact(isCompound);

/** A run of letters. */
export const LETTERS = wordFact(word => isLetter(word, 0));

/** Cuts `text` from `start` to `end` (exclusive); backslashes (LaTeX `\%`, `\$`) are passed over. One pass, linear. */
export function cut(text: string, start: number, end = text.length): Token[] {
  const pieces: Token[] = [];
  let glued = 0;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || isSpace(code) || code === 92) {
      if (code !== 92) glued = 0;
      at++;
      continue;
    }
    if (isLetter(text, at)) at = pushWord(pieces, text, at, glued);
    else {
      const isFigure = isDigit(code);
      const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length;
      const to = isFigure ? endOfNumber(text, at) : at + (isPair ? 2 : 1);
      const written = text.slice(at, to);
      const word = /[^ -~]/.test(written) ? narrow(written) : written;
      pieces.push({ from: at, to, word, facts: isFigure ? NUMBER | glued : glued });
      at = to;
    }
    glued = GLUED;
  }
  return pieces;
}
