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
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
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

const endOf = (text: string, start: number): { kind: Piece['kind']; to: number } => {
  const first = text.charCodeAt(start);
  let to = start + 1;
  if (isDigit(first)) {
    while (to < text.length) {
      if (isDigit(text.charCodeAt(to))) to++;
      else if (isSeparator(text.charCodeAt(to)) && isDigit(text.charCodeAt(to + 1))) to += 2;
      else break;
    }
    return { kind: 'number', to };
  }
  if (isLetter(text, start)) {
    while (to < text.length) {
      if (isLetter(text, to)) to++;
      else if (isApostrophe(text.charCodeAt(to)) && to + 1 < text.length && isLetter(text, to + 1)) to += 2;
      else break;
    }
    return { kind: 'word', to };
  }
  const isPair = first >= 0xd800 && first <= 0xdbff && to < text.length;
  return { kind: 'symbol', to: isPair ? to + 1 : to };
};

/** Cuts `text` from `start` to `end` (exclusive); backslashes (LaTeX `\%`, `\$`) are passed over. One pass, linear. */
export function cut(text: string, start: number, end = text.length): Piece[] {
  const pieces: Piece[] = [];
  let isGlued = false;
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 92) {
      if (code !== 92) isGlued = false;
      at++;
      continue;
    }
    const { kind, to } = endOf(text, at);
    const written = text.slice(at, to);
    const raw = kind === 'word' ? written : narrow(written);
    const word = kind === 'word' ? raw.toLowerCase().replaceAll('’', "'") : raw;
    pieces.push({ kind, from: at, to, raw, word, isGlued });
    isGlued = true;
    at = to;
  }
  return pieces;
}
