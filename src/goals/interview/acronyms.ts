import { KNOWN } from './acronyms.data.ts';

/** An abbreviation nobody explained: UTF-16 offsets of its first use. */
export interface Acronym {
  from: number;
  to: number;
  text: string;
}

const ACRONYM =
  /(?<![\p{L}\p{N}])(?:\p{Lu}{2,6}\d?|\p{Lu}(?:&\p{Lu}){1,2}|(?:\p{Lu}\.){2,5})s?(?![\p{L}\p{N}])/gu;
const ROMAN = /^[IVX]+$/;

/**
 * Abbreviations an outsider may not know, each once, in order. One that everybody knows, or that is spelled out beside it
 * (“key performance indicators (KPIs)”, “KPI (key performance indicator)”), is fine; so is a line all in capitals.
 */
export function unexplained(text: string): Acronym[] {
  const found = new Map<string, Acronym>();
  for (const match of text.matchAll(ACRONYM)) {
    const name = match[0].replace(/s$/, '').replaceAll('.', '');
    if (found.has(name) || KNOWN.has(name) || ROMAN.test(name) || isShouted(text, match.index)) continue;
    if (isSpelledOut(text, name)) continue;
    found.set(name, { from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  return [...found.values()];
}

function isSpelledOut(text: string, name: string): boolean {
  const own = name.replace(/[^\p{L}\p{N}]/gu, '.?').replace(/(?<=\p{Lu})(?=\p{Lu})/gu, '\\.?');
  const before = new RegExp(String.raw`((?:[\p{L}\p{N}'’-]+\s+){1,8})\(\s*${own}\.?s?\s*\)`, 'u').exec(
    text,
  )?.[1];
  const after = new RegExp(String.raw`(?<![\p{L}\p{N}])${own}\.?s?\s*\(([^)]+)\)`, 'u').exec(text)?.[1];
  const dashed = new RegExp(
    String.raw`(?<![\p{L}\p{N}])${own}\.?s?,?\s+(?:short\s+for|that\s+is|meaning|[–—-])\s+([^.;]+)`,
    'u',
  ).exec(text)?.[1];
  return [before, after, dashed].some(words => words !== undefined && hasInitials(words, name));
}

// "Certified Public Accountant" for CPA, "Structured Query Language" for SQL: the letters begin words, in order.
function hasInitials(words: string, name: string): boolean {
  const initials = [...(words.match(/[\p{L}\p{N}]+/gu) ?? [])].map(word => word.charAt(0).toLowerCase());
  let at = 0;
  for (const letter of name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) {
    at = initials.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isShouted(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? undefined : end);
  return line === line.toUpperCase() && line.trim().includes(' ');
}
