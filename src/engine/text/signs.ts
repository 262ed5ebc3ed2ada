/*
 * Which characters a line holds, as bits: most patterns need one of a few signs, and most lines have none of them.
 */

export const DIGITS = 1;
/** Four digits in a row. */
export const LONG_NUMBER = 2;
/** An opening quotation mark. */
export const QUOTE = 4;
export const TICK = 8;
/** “@”, “:” and “.”: without them there is no address. */
export const ADDRESS = 16;
export const COMMA = 32;
/** “*”, “_” and “]” of Markdown. */
export const MARKUP = 64;
/** What blanks to fill in are written with. */
export const BLANK = 128;
/** Apostrophes and backslashes. */
export const UNEVEN = 256;
/** Anything but printable ASCII and tabs, after the first letter or figure of ASCII. */
export const WIDE = 512;
const LETTERS = 1024;

const table = new Uint16Array(128);
for (let code = 0; code < 32; code++) if (code !== 9) table[code] = WIDE;
table[127] = WIDE;
for (let code = 97; code <= 122; code++) table[code] = table[code - 32] = LETTERS;
for (const [bit, characters] of [
  [DIGITS, '0123456789'],
  [QUOTE, '"'],
  [TICK, '`'],
  [ADDRESS, '@:.'],
  [COMMA, ','],
  [MARKUP, '*_]'],
  [BLANK, '[{<_?XxT'],
  [UNEVEN, "'\\"],
] as const)
  for (const character of characters) table[character.charCodeAt(0)]! |= bit;

/** Reads one line after the other from a text. */
export class LineScanner {
  private readonly text: string;
  /** Where the line just read ends, and where the next one begins: past the text's end after the last. UTF-16 offsets. */
  end = 0;
  next = 0;
  signs = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Reads the line that begins at `from`; lines end at any line break of Unicode but NEL. */
  read(from: number): void {
    const { text } = this;
    let signs = 0;
    let digits = 0;
    let end = from;
    let code = 0;
    for (; end < text.length; end++) {
      code = text.charCodeAt(end);
      if (code > 127) {
        if (code === 0x2028 || code === 0x2029) break;
        if (code === 0x201c) signs |= QUOTE;
        if ((signs & (LETTERS | DIGITS)) !== 0) signs |= WIDE;
        digits = 0;
        continue;
      }
      if (code === 10 || code === 13) break;
      const sign = table[code]!;
      signs |= sign;
      digits = sign === DIGITS ? digits + 1 : 0;
      if (digits === 4) signs |= LONG_NUMBER;
    }
    this.end = end;
    this.signs = signs;
    this.next = code === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}
