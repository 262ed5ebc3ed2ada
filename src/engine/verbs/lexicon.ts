import { NOUN_VERBS, VERBS, type VerbClass } from './lexicon.data.ts';

const verbs = new Map<string, VerbClass>();
const nounVerbs = new Set<string>();

/** “finalize”, “organise”, “clarify”; not “size” or “expertise”. */
const FORMED =
  /[a-z]{2}[^s]ize$|[a-z]{3}ify$|[a-z]{2}(?:[aiu]l|[aeiou]n|[aou]r|[ei]t|im|rn|rd|gn|eg|es|ic)ise$/;

for (const [name, list] of Object.entries(VERBS))
  for (const word of list.match(/\S+/g) ?? []) verbs.set(word, name as VerbClass);
for (const [name, list] of Object.entries(NOUN_VERBS)) {
  for (const word of list.match(/\S+/g) ?? []) {
    verbs.set(word, name as VerbClass);
    nounVerbs.add(word);
  }
}

/** Adds a base form; “*” after it marks a verb that is as often a noun. Gives the word without the mark. */
export function addVerb(entry: string): string {
  const isNoun = entry.endsWith('*');
  const word = isNoun ? entry.slice(0, -1) : entry;
  if (isNoun) nounVerbs.add(word);
  if (!verbs.has(word)) verbs.set(word, 'other');
  return word;
}

/** What a listed verb claims; undefined for verbs that are not listed. */
export const classOfVerb = (base: string): VerbClass | undefined => verbs.get(base);

/** Whether `word` is a base form in the list, or formed like one; a prefix (“re-”) hides it. */
export function isVerb(word: string): boolean {
  if (verbs.has(word)) return true;
  const last = word.charCodeAt(word.length - 1);
  return (last === 101 || last === 121) && FORMED.test(word);
}

/** Whether a base form is as often a noun: “schedule”, “report”. */
export const isNounVerb = (word: string): boolean => nounVerbs.has(word);
