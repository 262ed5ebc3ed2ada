/** Classes of characters: the tokenizer asks nothing else about a character. */
export const SPACE = 0;
export const SYMBOL = 1;
export const DIGIT = 2;
const LOWER = 3;
const UPPER = 4;
export const OTHER_LETTER = 5;

/** The class of each ASCII code. */
export const ASCII_CLASSES = new Uint8Array(128).fill(SYMBOL);
for (let code = 0; code < 128; code++) {
  if (code <= 32 || code === 127) ASCII_CLASSES[code] = SPACE;
  else if (code >= 48 && code <= 57) ASCII_CLASSES[code] = DIGIT;
  else if (code >= 97 && code <= 122) ASCII_CLASSES[code] = LOWER;
  else if (code >= 65 && code <= 90) ASCII_CLASSES[code] = UPPER;
}

const known = new Map<number, number>();

/** The class of a code point; 128 and up are looked up once and remembered. */
export function classOf(code: number): number {
  if (code < 128) return ASCII_CLASSES[code]!;
  let found = known.get(code);
  if (found === undefined) {
    const character = String.fromCodePoint(code);
    if (/^[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]$/u.test(character)) found = SPACE;
    else found = /^[\p{L}\p{M}]$/u.test(character) ? OTHER_LETTER : SYMBOL;
    if (known.size < 4096) known.set(code, found);
  }
  return found;
}

/** Whether `text` has a letter at offset `at`; false past its end. */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_CLASSES[code]! > DIGIT;
  return at < text.length && classOf(text.codePointAt(at)!) > DIGIT;
}

/** Whether a word begins with a letter; patterns for letters beyond ASCII are slow to make, so others are not asked. */
export function isWord(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 128 ? /^\p{L}/u.test(word) : ASCII_CLASSES[code]! > DIGIT;
}

/** Whether a code unit is a small letter of ASCII. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** Whether a text begins with a small letter. */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 128 ? /^\p{Ll}/u.test(text) : isSmall(code);
}

/** Whether a code unit is an ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Straight, curly and modifier apostrophes. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc;
}

/** Hyphens that stand inside a word: ASCII, Unicode hyphen and non-breaking hyphen, never a dash. */
export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}
