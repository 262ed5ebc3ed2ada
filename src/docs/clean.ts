/**
 * Everything in the text of Google Docs that is structure, not writing: control characters (tables, cells, inline
 * objects, sections), private use (smart chips) and the object sign. Tab and line feed are kept.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to go.
const STRUCTURE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\ufffc]/g;

/** The same text as lines of words. Code unit for code unit of the same length, so that offsets stay what they are. */
export function cleanText(raw: string): string {
  return raw.replace(STRUCTURE, '\n').replaceAll('\u00a0', ' ');
}

/** Whether a stretch holds structure: what is written over it could break a table or lose a picture. */
export function hasStructure(raw: string): boolean {
  return raw.search(STRUCTURE) >= 0;
}
