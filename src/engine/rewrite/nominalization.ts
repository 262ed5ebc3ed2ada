import type { Token } from '../text/token.ts';
import { baseOfGerund } from '../verbs/inflect.ts';
import type { Nominalization } from '../verbs/nominalization.ts';
import { convertGerunds, type Edit } from './coordinated.ts';
import { inForm, type TargetForm } from './verb-form.ts';

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
