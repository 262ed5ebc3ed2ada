import { unexplained } from './acronyms.ts';
import { JARGON, KNOWN_NAMES } from './outsider.data.ts';

/** What an outsider may not follow, each once, as written. */
export interface OutsiderCheck {
  /** Abbreviations nobody spelled out. */
  acronyms: readonly string[];
  /** What looks like the name of a tool or a project of one's own: “JiraFlow”, “K8s”. */
  names: readonly string[];
  /** Words of offices and projects; one or two are fine, so they are only told when there are many. */
  jargon: readonly string[];
}

/** More than so many are too many for one answer. */
const fewJargonWords = 3;
/** A capital inside a word, or a figure at its end: few words of a language have those. */
const NAME =
  /(?<![\p{L}\p{N}'’-])(?=\p{L})(?:\p{Lu}?\p{Ll}+\p{Lu}[\p{L}\p{N}]*|\p{L}\p{Ll}*\d+\p{L}+)(?![\p{L}\p{N}-])/gu;

/** Would somebody who never worked there follow? Pure advice. */
export function outsiderCheck(text: string): OutsiderCheck {
  const acronyms = unexplained(text).map(({ text }) => text);
  const names = each(text.match(NAME) ?? []).filter(
    name =>
      !KNOWN_NAMES.has(name.replace(/s$/, '')) &&
      !KNOWN_NAMES.has(name) &&
      !/^Mc\p{Lu}|^Mac\p{Lu}/u.test(name),
  );
  const jargon = each([...text.toLowerCase().matchAll(WORDS)].map(([word]) => word));
  return { acronyms, names, jargon: jargon.length > fewJargonWords ? jargon : [] };
}

const WORDS = new RegExp(
  String.raw`(?<![\p{L}-])(?:${[...JARGON].toSorted((a, b) => b.length - a.length).join('|')})(?![\p{L}-])`,
  'gu',
);

const each = (words: readonly string[]) => [...new Set(words)];
