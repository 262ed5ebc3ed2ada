import type { Token } from '../text/token.ts';
import { QUESTION_FAMILIES, type QuestionFamily } from './questions.data.ts';
import { actOf, singularsOf, verbOf } from './vocabulary.ts';

const words = (list?: string): string[] => list?.split(' ') ?? [];

/** Word → families that list it, in order. */
const index = (
  listOf: (family: QuestionFamily) => string | undefined,
): ReadonlyMap<string, QuestionFamily[]> => {
  const families = new Map<string, QuestionFamily[]>();
  for (const family of QUESTION_FAMILIES) {
    for (const word of words(listOf(family))) families.set(word, [...(families.get(word) ?? []), family]);
  }
  return families;
};

const byVerb = index(family => family.verbs);
const byNoun = index(family => family.nouns);

/** How well a family fits, from 3 (act and noun) to 2 (noun alone). */
export interface Routed {
  readonly family: QuestionFamily;
  readonly score: number;
}

/**
 * The family of questions that fits these words best, or undefined. A verb or an act with a noun counts most, then a verb
 * that speaks for itself, then a noun; among equals the one with more of its nouns in the text. `bases` are the base forms
 * of the verbs that count; all words that may be verbs when left out. `around` are the words of the whole noun phrase.
 */
export function routeQuestion(
  tokens: readonly Token[],
  bases: readonly string[] = tokens.map(({ word }) => verbOf(word)?.base ?? word),
  around: readonly Token[] = tokens,
): Routed | undefined {
  const nounLetters = new Map<QuestionFamily, number>();
  for (const base of bases) for (const family of byVerb.get(base) ?? []) nounLetters.set(family, 0);
  const chosen = new Set(nounLetters.keys());
  for (const { word } of tokens) {
    const singular = singularsOf(word).find(form => byNoun.has(form)) ?? '';
    for (const family of byNoun.get(singular) ?? [])
      nounLetters.set(family, (nounLetters.get(family) ?? 0) + singular.length);
  }
  const acts = bases.map(actOf);
  let best: Routed | undefined;
  let mostLetters = 0;
  for (const family of QUESTION_FAMILIES) {
    const letters = nounLetters.get(family);
    if (letters === undefined) continue;
    const others = words(family.unless);
    if (others.length > 0 && around.some(({ word }) => others.includes(word))) continue;
    const isChosen = chosen.has(family);
    const isActed = isChosen || acts.some(act => act && words(family.acts).includes(act));
    const score = letters > 0 && isActed ? 3 : isChosen ? 2.5 : 2;
    if (best && (score < best.score || (score === best.score && letters <= mostLetters))) continue;
    best = { family, score };
    mostLetters = letters;
  }
  return best;
}
