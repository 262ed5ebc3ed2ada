import type { Token } from '../text/token.ts';
import { baseOfGerund } from './inflect.ts';
import { DROPPED_MODIFIERS, NOMINALIZATIONS } from './nominalizations.data.ts';

const irregularVerbs = new Map<string, string | undefined>();
for (const entry of NOMINALIZATIONS.trim().split(/\s+/)) {
  const [noun = '', verb] = entry.split('>');
  irregularVerbs.set(noun, verb);
}
const modifiers = new Set(DROPPED_MODIFIERS.trim().split(/\s+/));

/** A statement that opens with a noun for an act and “of”: the positions of its nouns and of “of”. */
export interface Nominalization {
  readonly nouns: readonly number[];
  readonly of: number;
}

/** The verb a noun of the list hides where no rule of spelling gives it: “analysis” → “analyze”. */
export const irregularVerbOf = (noun: string): string | undefined => irregularVerbs.get(noun);

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
    if (!irregularVerbs.has(word) && baseOfGerund(word) === undefined) return undefined;
    nouns.push(i);
    const next = tokens[i + 1]?.word;
    if (next === 'of' && i + 2 < tokens.length) return { nouns, of: i + 1 };
    if (next !== 'and' && next !== ',' && next !== '&') return undefined;
    i += next === ',' && tokens[i + 2]?.word === 'and' ? 3 : 2;
  }
}
