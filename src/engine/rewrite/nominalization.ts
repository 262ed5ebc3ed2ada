import type { Token } from '../text/token.ts';
import { baseOfGerund } from '../verbs/inflect.ts';
import { convertGerunds, type Edit } from './coordinated.ts';
import { DROPPED_MODIFIERS, NOMINALIZATIONS } from './nominalizations.data.ts';
import { inForm, type TargetForm } from './verb-form.ts';

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

/** Edits that turn the nouns into verbs and drop “of” and what stood before, from token `at` on. */
export function convertNominalization(
  tokens: readonly Token[],
  at: number,
  end: number,
  found: Nominalization,
  form: TargetForm,
): Edit[] {
  const edits: Edit[] = [];
  for (let i = at; i < found.nouns[0]!; i++) edits.push({ at: i, word: '' });
  for (const [n, noun] of found.nouns.entries())
    edits.push({ at: noun, word: inForm(found.verbs[n]!, form) });
  edits.push({ at: found.of, word: '' });
  for (let i = found.of + 1; i < end - 1; i++) {
    if (tokens[i]!.word !== 'and') continue;
    const isRepeated = tokens[i + 1]!.word === 'for';
    const verb = isRepeated ? i + 2 : i + 1;
    if (baseOfGerund(tokens[verb]?.word ?? '') === undefined) continue;
    const next = tokens[verb + 1]?.word ?? '';
    if (!/^[\p{L}\d]/u.test(next) || /^(?:of|and|for|to)$/.test(next)) break;
    if (isRepeated) edits.push({ at: i + 1, word: '' });
    edits.push(...convertGerunds(tokens, verb, end, form));
    break;
  }
  return edits;
}
