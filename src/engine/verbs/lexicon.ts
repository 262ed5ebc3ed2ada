import { remembered } from '../text/remembered.ts';
import { type WordSet, wordSet } from '../text/word-set.ts';
import { NOUN_VERBS, VERBS, type VerbClass } from './lexicon.data.ts';

const joined = (lists: Readonly<Record<VerbClass, string>>): string => Object.values(lists).join(' ');

const nounVerbs = wordSet(joined(NOUN_VERBS));
const verbs = wordSet(`${joined(VERBS)} ${joined(NOUN_VERBS)}`);
const addedVerbs = new Set<string>();
const addedNounVerbs = new Set<string>();

const classes: readonly (readonly [VerbClass, WordSet])[] = (Object.keys(VERBS) as VerbClass[]).map(name => [
  name,
  wordSet(`${VERBS[name]} ${NOUN_VERBS[name]}`),
]);

/** “finalize”, “organise”, “clarify”; not “size” or “expertise”. */
const FORMED =
  /[a-z]{2}[^s]ize$|[a-z]{3}ify$|[a-z]{2}(?:[aiu]l|[aeiou]n|[aou]r|[ei]t|im|rn|rd|gn|eg|es|ic)ise$/;

/** Adds a base form; “*” after it marks a verb that is as often a noun. Gives the word without the mark. */
export function addVerb(entry: string): string {
  const isNoun = entry.endsWith('*');
  const word = isNoun ? entry.slice(0, -1) : entry;
  if (isNoun) addedNounVerbs.add(word);
  addedVerbs.add(word);
  return word;
}

const isListed = (word: string): boolean => verbs.has(word) || addedVerbs.has(word);

/** What a listed verb claims; undefined for verbs that are not listed. */
export const classOfVerb = remembered((base): VerbClass | undefined => {
  for (const [name, words] of classes) if (words.has(base)) return name;
  return isListed(base) ? 'other' : undefined;
});

/** Whether `word` is a base form in the list, or formed like one; a prefix (“re-”) hides it. */
export function isVerb(word: string): boolean {
  if (isListed(word)) return true;
  const last = word.charCodeAt(word.length - 1);
  return (last === 101 || last === 121) && FORMED.test(word);
}

/** Whether a base form is as often a noun: “schedule”, “report”. */
export const isNounVerb = (word: string): boolean => nounVerbs.has(word) || addedNounVerbs.has(word);
