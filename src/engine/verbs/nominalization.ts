import type { Token } from '../text/token.ts';
import { wordSet, wordsIn } from '../text/word-set.ts';
import { baseOfGerund } from './inflect.ts';
import { DROPPED_MODIFIERS, NOMINALIZATIONS } from './nominalizations.data.ts';

const modifiers = wordSet(DROPPED_MODIFIERS);

let irregularVerbs: ReadonlyMap<string, string | undefined> | undefined;

/** The nouns of the list with their verbs; read when a line first may open with one. */
function listed(): ReadonlyMap<string, string | undefined> {
  irregularVerbs ??= new Map(
    wordsIn(NOMINALIZATIONS).map(entry => entry.split('>') as [noun: string, verb: string | undefined]),
  );
  return irregularVerbs;
}

/** A statement that opens with a noun for an act and “of”: the positions of its nouns and of “of”. */
export interface Nominalization {
  readonly nouns: readonly number[];
  readonly of: number;
}

/** The verb a noun of the list hides where no rule of spelling gives it: “analysis” → “analyze”. */
export const irregularVerbOf = (noun: string): string | undefined => listed().get(noun);

/** “(the) (successful) completion (and review) of” at token `at`; undefined when it is not there. */
export function nominalizationAt(tokens: readonly Token[], at: number): Nominalization | undefined {
  let i = at;
  while (
    modifiers.has(tokens[i]?.word ?? '') ||
    (tokens[i]?.word === 'and' && modifiers.has(tokens[i + 1]?.word ?? ''))
  )
    i++;
  const nouns: number[] = [];
  for (;;) {
    const word = tokens[i]?.word ?? '';
    if (!listed().has(word) && baseOfGerund(word) === undefined) return undefined;
    nouns.push(i);
    const next = tokens[i + 1]?.word;
    if (next === 'of' && i + 2 < tokens.length) return { nouns, of: i + 1 };
    if (next !== 'and' && next !== ',' && next !== '&') return undefined;
    i += next === ',' && tokens[i + 2]?.word === 'and' ? 3 : 2;
  }
}
