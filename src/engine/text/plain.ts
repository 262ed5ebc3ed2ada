import { isAddress } from './address.ts';

const MAY_ADDRESS = /@|:\/\/|\.(?:com|org|net|io|dev|edu)|www\./;
const QUOTATION = /“[^“”]{2,300}”|"[^"\n]{2,300}"/g;
const CODE = /`[^`\n]{1,200}`/g;

/** Nobody looks further into a line. */
const LONGEST = 5000;

/** The address in a word goes, the signs around it stay: “(jane@doe.example),”. */
const blanked = (chunk: string): string => chunk.replace(/[^(<[\])>,;]/g, ' ');
const blank = (found: string): string => ' '.repeat(found.length);
const hollow = (found: string): string => `${found[0]}${' '.repeat(found.length - 2)}${found.at(-1)}`;

/**
 * `text` with quotations, addresses and code blanked out, which patterns must not look into; same length, so
 * offsets stay.
 */
export function plainOf(text: string): string {
  if (text.length > LONGEST) return plainOf(text.slice(0, LONGEST)) + text.slice(LONGEST);
  let plain = text;
  if (plain.includes('`')) plain = plain.replace(CODE, blank);
  if (MAY_ADDRESS.test(plain))
    plain = plain.replace(/\S+/g, chunk => (isAddress(chunk) ? blanked(chunk) : chunk));
  if (plain.includes('"') || plain.includes('“')) plain = plain.replace(QUOTATION, hollow);
  return plain;
}
