import { hashed, slotOf, wordIn } from '../text/interned.ts';
import type { Token } from '../text/token.ts';
import { beginningOf, FIGURE } from './beginnings.ts';

/**
 * The smallest parts a number can be told from: a run of letters, a run of digits with its inner separators, or one
 * symbol. Unlike the words of a line, signs and gaps count here: `S3` is a name, `3 S` is not.
 */
export interface Piece {
  readonly kind: 'word' | 'number' | 'symbol';
  /** UTF-16 offsets into the text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** As written, with full-width signs and digits narrowed. */
  readonly raw: string;
  /** `raw` in lower case, with curly apostrophes straightened. */
  readonly word: string;
  /** True when nothing stands between this piece and the one before. */
  readonly isGlued: boolean;
  /** What kind of quantity may begin here, see beginnings.ts. */
  readonly begins: number;
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

class PieceOfText implements Piece {
  readonly kind: Piece['kind'];
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly isGlued: boolean;
  readonly begins: number;
  private readonly text: string;

  constructor(kind: Piece['kind'], from: number, to: number, word: string, isGlued: boolean, text: string) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.word = word;
    this.isGlued = isGlued;
    this.begins = kind === 'number' ? FIGURE : beginningOf(word);
    this.text = text;
  }

  get raw(): string {
    return this.kind === 'word' ? this.text.slice(this.from, this.to) : this.word;
  }
}

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
  pieces.push(new PieceOfText('word', start, to, word, isGlued, text));
  return to;
}

/** The pieces that the tokens of an even line are: no signs but ASCII, no word of several pieces, no apostrophe. */
export function piecesOf(text: string, tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { from, to, word } = tokens[at]!;
    const kind = isDigit(word.charCodeAt(0)) ? 'number' : isLetter(word, 0) ? 'word' : 'symbol';
    pieces.push(new PieceOfText(kind, from, to, word, at > 0 && tokens[at - 1]!.to === from, text));
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
      pieces.push(new PieceOfText(isFigure ? 'number' : 'symbol', at, to, word, isGlued, text));
      at = to;
    }
    isGlued = true;
  }
  return pieces;
}
