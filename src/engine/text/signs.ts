/*
 * Which characters a line holds, as bits: most patterns need one of a few signs, and most lines have none of them.
 */

export const DIGITS = 1;
/** “@”, “:” and “.”: without them there is no address. */
export const ADDRESS = 4;
export const COMMA = 8;
/** Signs of quotations, code and Markdown. */
export const QUOTE = 16;
/** Apostrophes, backslashes, and behind the first letter or figure of ASCII anything that is neither ASCII nor a tab. */
export const UNEVEN = 32;
const LETTERS = 64;

const table = new Uint8Array(128).fill(UNEVEN, 0, 32);
for (const [sign, characters] of Object.entries({
  [DIGITS]: '0123456789',
  [ADDRESS]: '@:.',
  [COMMA]: ',',
  [QUOTE]: '"`*_]',
  [UNEVEN]: "'\\\x7f",
  [LETTERS]: 'abcdefghijklmnopqrstuvwxyz',
  0: '\t',
}))
  for (const character of characters + characters.toUpperCase()) table[character.charCodeAt(0)] = +sign;

/** The signs of a line, one pass. */
export function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 128) signs |= table[code]!;
    else if (code === 0x201c) signs |= QUOTE;
    else if ((signs & (LETTERS | DIGITS)) !== 0) signs |= UNEVEN;
  }
  return signs;
}
