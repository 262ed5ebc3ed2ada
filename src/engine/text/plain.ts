/** What patterns must not look into: quotations, addresses of pages and mail, code. */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>")\]]{1,300}|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\b[\w-]{1,40}\.(?:com|org|net|io|dev|edu)(?:\/[^\s<>")\]]{0,200})?/g;
const QUOTATION = /“[^“”]{2,300}”|"[^"\n]{2,300}"/g;
const CODE = /`[^`\n]{1,200}`/g;

/** Nobody looks further into a line. */
const LONGEST = 5000;

const blank = (found: string): string => ' '.repeat(found.length);
const hollow = (found: string): string => `${found[0]}${' '.repeat(found.length - 2)}${found.at(-1)}`;

/** `text` with quotations, addresses and code blanked out; same length, so offsets stay. */
export function plainOf(text: string): string {
  if (text.length > LONGEST) return plainOf(text.slice(0, LONGEST)) + text.slice(LONGEST);
  let plain = text;
  if (plain.includes('`')) plain = plain.replace(CODE, blank);
  if (plain.includes('@') || plain.includes('.') || plain.includes('://'))
    plain = plain.replace(ADDRESS, blank);
  if (plain.includes('"') || plain.includes('“')) plain = plain.replace(QUOTATION, hollow);
  return plain;
}
