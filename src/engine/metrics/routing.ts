import type { Token } from '../text/token.ts';
import { QUESTION_FAMILIES, type QuestionFamily } from './questions.data.ts';
import { verbOf } from './vocabulary.ts';

const words = (list: string | undefined): string[] => (list ? list.trim().split(/\s+/) : []);

interface Route {
  readonly family: QuestionFamily;
  readonly self: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** First word of each noun phrase → the phrases that begin with it. */
  readonly nouns: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const nounsOf = (list: string): Route['nouns'] => {
  const nouns = new Map<string, (readonly string[])[]>();
  for (const phrase of words(list)) {
    const parts = phrase.split('_');
    nouns.set(parts[0]!, [...(nouns.get(parts[0]!) ?? []), parts]);
  }
  return nouns;
};

const routes: readonly Route[] = QUESTION_FAMILIES.map(family => ({
  family,
  self: new Set(words(family.self)),
  verbs: new Set(words(family.verbs)),
  nouns: nounsOf(family.nouns),
}));

/** The forms a word may be listed under: as written and in the singular. */
const singulars = (word: string): readonly string[] => {
  if (!word.endsWith('s') || word.endsWith('ss'))
    return word === 'children' ? ['child'] : word === 'people' ? ['person'] : [word];
  const forms = [word, word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`);
  return forms;
};

const matches = (forms: readonly string[] | undefined, word: string): boolean =>
  forms?.includes(word) === true;

/** Letters of all nouns of the route found in the words; 0 when none is. */
function nounLength(route: Route, forms: readonly (readonly string[])[]): number {
  let length = 0;
  forms.forEach((own, at) => {
    for (const form of own) {
      for (const phrase of route.nouns.get(form) ?? []) {
        if (phrase.every((part, offset) => matches(forms[at + offset], part)))
          length += phrase.join(' ').length;
      }
    }
  });
  return length;
}

/** How well a family fits, from 3 (verb and noun) to 2 (noun alone). */
export interface Routed {
  readonly family: QuestionFamily;
  readonly score: number;
}

/**
 * The family of questions that fits these words best, or undefined. A verb with its noun counts most, then a verb that
 * speaks for itself, then a noun; among equals the one with more of its nouns in the text. `bases` are the base forms
 * of the verbs that count; all words that may be verbs when left out.
 */
export function routeQuestion(
  tokens: readonly Token[],
  bases: readonly string[] = tokens.map(({ word }) => verbOf(word)?.base ?? word),
): Routed | undefined {
  const forms = tokens.map(({ word }) => singulars(word));
  let best: Routed | undefined;
  let bestLength = 0;
  for (const route of routes) {
    const length = nounLength(route, forms);
    const hasVerb = bases.some(base => route.verbs.has(base));
    const isSelf = bases.some(base => route.self.has(base));
    const score = length > 0 && hasVerb ? 3 : isSelf ? 2.5 : length > 0 ? 2 : 0;
    const bestScore = best?.score ?? 0;
    if (score > bestScore || (score === bestScore && score > 0 && length > bestLength)) {
      best = { family: route.family, score };
      bestLength = length;
    }
  }
  return best;
}
