import { factsIn, hashed, slotOf, wordIn } from '../text/interned.ts';
import type { Token } from '../text/token.ts';
import { factsOf, wordFact } from '../text/word-facts.ts';
import { FIGURE } from './beginnings.ts';

/**
 * The smallest parts a number can be told from: a run of letters, a run of digits with its inner separators, or one
 * symbol. Unlike the words of a line, signs and gaps count here: `S3` is a name, `3 S` is not.
 */
export interface Piece {
  readonly kind: 'word' | 'number' | 'symbol';
  /** UTF-16 offsets into the text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** In lower case, with curly apostrophes straightened and full-width signs and digits narrowed. */
  readonly word: string;
  /** True when nothing stands between this piece and the one before. */
  readonly isGlued: boolean;
  /** What holds for the word, see word-facts.ts; a number is a FIGURE. */
  readonly facts: number;
  /** What it was cut from. */
  readonly text: string;
}

const LETTER = /[\p{L}\p{M}]/u;
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
  return LETTER.test(text.charAt(at));
};

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** A separator that may stand between two digits: `1,200`, `2.5`, `1'000`. */
const isSeparator = (code: number): boolean =>
  code === 44 || code === 46 || isApostrophe(code) || code === 0xff0c || code === 0xff0e;

const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, sign => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_GAP))
    .replace('￥', '¥');

/** A piece as written, with full-width signs and digits narrowed. */
export const rawOf = ({ kind, from, to, word, text }: Piece): string =>
  kind === 'word' ? text.slice(from, to) : word;

function endOfNumber(text: string, start: number): number {
  let to = start + 1;
  while (to < text.length) {
    if (isDigit(text.charCodeAt(to))) to++;
    else if (isSeparator(text.charCodeAt(to)) && isDigit(text.charCodeAt(to + 1))) to += 2;
    else break;
  }
  return to;
}

function pushWord(pieces: Piece[], text: string, start: number, isGlued: boolean): number {
  let hash = 0;
  let isAscii = true;
  let to = start;
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (!isLetter(text, to) && !(isApostrophe(code) && isLetter(text, to + 1))) break;
    if (code < 128) hash = hashed(hash, code | 32);
    else isAscii = false;
  }
  const slot = isAscii ? slotOf(text, start, to, hash) : -1;
  const word = slot >= 0 ? wordIn(slot) : text.slice(start, to).toLowerCase().replaceAll('’', "'");
  const facts = slot >= 0 ? factsIn(slot) : factsOf(word);
  pieces.push({ kind: 'word', from: start, to, word, isGlued, facts, text });
  return to;
}

/** Words that are cut into several pieces: “day-to-day”, “b2b”. */
const COMPOUND = wordFact(word => /^\p{L}.*[^a-z]/u.test(word));

/**
 * The pieces that the tokens of an even line are: no signs but ASCII, no apostrophe, no backslash. Undefined when a word is
 * several pieces.
 */
export function piecesOf(text: string, tokens: readonly Token[]): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { from, to, word, facts } = tokens[at]!;
    if ((facts & COMPOUND) !== 0) return undefined;
    const isFigure = isDigit(word.charCodeAt(0));
    const kind = isFigure ? 'number' : isLetter(word, 0) ? 'word' : 'symbol';
    const isGlued = at > 0 && tokens[at - 1]!.to === from;
    pieces.push({ kind, from, to, word, isGlued, facts: isFigure ? FIGURE : facts, text });
  }
  return pieces;
}

/** Cuts `text` from `start` to `end` (exclusive); backslashes (LaTeX `\%`, `\$`) are passed over. One pass, linear. */
export function cut(text: string, start: number, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  let isGlued = false;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (code === 32 || isSpace(code) || code === 92) {
      if (code !== 92) isGlued = false;
      at++;
      continue;
    }
    if (isLetter(text, at)) at = pushWord(pieces, text, at, isGlued);
    else {
      const isFigure = isDigit(code);
      const isPair = code >= 0xd800 && code <= 0xdbff && at + 1 < text.length;
      const to = isFigure ? endOfNumber(text, at) : at + (isPair ? 2 : 1);
      const written = text.slice(at, to);
      const word = /[^ -~]/.test(written) ? narrow(written) : written;
      const kind = isFigure ? 'number' : 'symbol';
      pieces.push({ kind, from: at, to, word, isGlued, facts: isFigure ? FIGURE : 0, text });
      at = to;
    }
    isGlued = true;
  }
  return pieces;
}
