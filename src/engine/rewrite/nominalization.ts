import type { Token } from '../text/token.ts';
import { baseOfGerund, isBaseVerb } from '../verbs/inflect.ts';
import { irregularVerbOf, type Nominalization, nominalizationAt } from '../verbs/nominalization.ts';
import { convertGerunds, type Edit, isHeadGerund } from './coordinated.ts';
import { inForm, type TargetForm } from './verb-form.ts';

/** “creation” → “create”, “certification” → “certify”, “approval” → “approve”, “handling” → “handle”, “design” → “design”. */
function verbOf(noun: string): string {
  return irregularVerbOf(noun) ?? candidates(noun).find(isBaseVerb) ?? baseOfGerund(noun) ?? noun;
}

function candidates(noun: string): string[] {
  if (noun.endsWith('ment')) return [noun.slice(0, -4)];
  if (noun.endsWith('al')) return [`${noun.slice(0, -2)}e`];
  if (noun.endsWith('ery')) return [noun.slice(0, -1)];
  const stem = noun.endsWith('ion') ? noun.slice(0, -3) : '';
  if (stem === '') return [noun];
  const short = stem.endsWith('at') ? stem.slice(0, -2) : stem;
  const inIfy = stem.endsWith('icat') ? [`${stem.slice(0, -4)}y`] : [];
  return [`${stem}e`, stem, ...inIfy, `${short}e`, short];
}

/**
 * “and reconciliation of accounts”: the next noun of a list of acts, after the joint at `joint`. In “implementation of
 * training and development of staff” the “and” ties two objects.
 */
function nextInList(tokens: readonly Token[], joint: number, end: number, { of }: Nominalization) {
  if (!/^(?:,|and|&)$/.test(tokens[joint]!.word)) return undefined;
  const at = joint + (tokens[joint + 1]?.word === 'and' ? 2 : 1);
  const found = nominalizationAt(tokens, at);
  if (!found || found.of >= end - 1) return undefined;
  const isObject =
    joint === of + 2 && nominalizationAt([...tokens.slice(of + 1, joint), ...tokens.slice(found.of)], 0);
  return isObject ? undefined : { at, found };
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
  for (const noun of found.nouns) edits.push({ at: noun, word: inForm(verbOf(tokens[noun]!.word), form) });
  edits.push({ at: found.of, word: '' });
  for (let i = found.of + 1; i < end - 1; i++) {
    const more = nextInList(tokens, i, end, found);
    if (more) return [...edits, ...convertNominalization(tokens, more.at, end, more.found, form)];
    if (tokens[i]!.word !== 'and') continue;
    const isRepeated = tokens[i + 1]!.word === 'for';
    const verb = isRepeated ? i + 2 : i + 1;
    if (!isHeadGerund(tokens, verb)) continue;
    const next = tokens[verb + 1]?.word ?? '';
    if (!/^[\p{L}\d]/u.test(next) || /^(?:of|and|for|to)$/.test(next)) break;
    if (isRepeated) edits.push({ at: i + 1, word: '' });
    edits.push(...convertGerunds(tokens, verb, end, form));
    break;
  }
  return edits;
}
