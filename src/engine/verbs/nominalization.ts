import type { Token } from '../text/token.ts';
import { baseOfGerund } from './inflect.ts';
import { DROPPED_MODIFIERS, NOMINALIZATIONS } from './nominalizations.data.ts';

const verbs = new Map<string, string>();
for (const pair of NOMINALIZATIONS.trim().split(/[|\n]/)) {
  const [noun = '', verb = ''] = pair.split(' ');
  verbs.set(noun, verb);
}
const modifiers = new Set(DROPPED_MODIFIERS.split(/\s+/));

/** A statement that opens with a noun for an act and “of”: the positions of its nouns and of “of”. */
export interface Nominalization {
  readonly nouns: readonly number[];
  readonly of: number;
  /** The verb of each noun, base form. */
  readonly verbs: readonly string[];
}

/** “(the) (successful) completion (and review) of” at token `at`; undefined when it is not there. */
export function nominalizationAt(tokens: readonly Token[], at: number): Nominalization | undefined {
  let i = at;
  while (
    modifiers.has(tokens[i]?.word ?? '') ||
    (tokens[i]?.word === 'and' && modifiers.has(tokens[i + 1]?.word ?? ''))
  )
    i++;
  const nouns: number[] = [];
  const bases: string[] = [];
  for (;;) {
    const word = tokens[i]?.word ?? '';
    const verb = verbs.get(word) ?? baseOfGerund(word);
    if (verb === undefined) return undefined;
    nouns.push(i);
    bases.push(verb);
    const next = tokens[i + 1]?.word;
    if (next === 'of' && i + 2 < tokens.length) return { nouns, of: i + 1, verbs: bases };
    if (next !== 'and' && next !== ',' && next !== '&') return undefined;
    i += next === ',' && tokens[i + 2]?.word === 'and' ? 3 : 2;
  }
}
