import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { sentenceEnd, startsSentence, wordAt } from '../span.ts';
import { baseOfPast, isBaseVerb, pastOfBase, pastOfParticiple } from '../verbs/inflect.ts';
import { isAdverb } from '../verbs/leading-verb.ts';
import type { Nominalization } from '../verbs/nominalization.ts';
import { fixOf } from './apply.ts';
import { convertGerunds, isHeadGerund } from './coordinated.ts';
import { convertNominalization } from './nominalization.ts';
import { replacement } from './replace.ts';
import { targetForms } from './verb-form.ts';

/** “Managing a team” → “Managed a team”, for the sentence at token `first` whose -ing word stands at `verb`. */
export function rewriteGerund(line: Line, first: number, verb: number): Fix[] {
  const { tokens } = line;
  if (!isHeadGerund(tokens, verb)) return [];
  const end = sentenceEnd(line, first);
  return targetForms(line.tense).map(form =>
    fixOf(line, first, first, '', convertGerunds(tokens, verb, end, form)),
  );
}

/** “Completion of 12 audits” → “Completed 12 audits”, for the sentence at token `first`. */
export function rewriteNominalization(line: Line, first: number, found: Nominalization): Fix[] {
  const end = sentenceEnd(line, first);
  return targetForms(line.tense).map(form =>
    fixOf(line, first, first, '', convertNominalization(line.tokens, first, end, found, form)),
  );
}

/** “Had successfully managed” → “Successfully managed”: `keep` is the first token that stays, `at` the participle. */
export const rewriteParticiple = (line: Line, first: number, keep: number, at: number): Fix[] => [
  fixOf(line, first, keep, '', [{ at, word: pastOfParticiple(line.tokens[at]!.word) ?? '' }]),
];

/** “I built …” → “Built …”; none where the sentence does not begin with “I” and a verb. */
export function withoutSubject(line: Line, first: number): Fix[] {
  let verb = first + 1;
  while (/^(?:have|had|also)$/.test(wordAt(line, verb)) || isAdverb(wordAt(line, verb))) verb++;
  const word = wordAt(line, verb);
  const canDrop =
    wordAt(line, first) === 'i' && startsSentence(line, first) && word !== 'was' && word !== 'am';
  const isVerb = baseOfPast(word) !== undefined || (isBaseVerb(word) && verb === first + 1);
  return canDrop && isVerb ? [fixOf(line, first, verb, '', [])] : [];
}

/** The verb at token `verb` in the past tense of `base`. */
export const inPast = (line: Line, verb: number, base: string): Fix[] =>
  replacement(line, verb, verb, pastOfBase(base));
