import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { sentenceEnd, startsSentence, wordAt } from '../span.ts';
import { baseOfPast, isBaseVerb, pastOfBase, pastOfParticiple } from '../verbs/inflect.ts';
import { isAdverb } from '../verbs/leading-verb.ts';
import type { Nominalization } from '../verbs/nominalization.ts';
import { fixOf } from './apply.ts';
import { convertGerunds, isHeadGerund, isUnclearList } from './coordinated.ts';
import { convertNominalization } from './nominalization.ts';
import { deletionOf, replacement } from './replace.ts';
import { targetForms } from './verb-form.ts';

/** “Managing a team” → “Managed a team”, for the sentence at token `first` whose -ing word stands at `verb`. */
export function rewriteGerund(line: Line, first: number, verb: number): Fix[] {
  const { tokens } = line;
  const end = sentenceEnd(line, first);
  if (!isHeadGerund(tokens, verb) || isUnclearList(tokens, verb, end)) return [];
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

/** “I built …” → “Built …”, “I built … and I sold …” → “… and sold …”; none where no verb follows. */
export function withoutSubject(line: Line, first: number): Fix[] {
  let verb = first + 1;
  while (/^(?:have|had|also)$/.test(wordAt(line, verb)) || isAdverb(wordAt(line, verb))) verb++;
  const word = wordAt(line, verb);
  const isVerb = baseOfPast(word) !== undefined || (isBaseVerb(word) && verb === first + 1);
  if (!isVerb || wordAt(line, first) !== 'i' || word === 'was' || word === 'am') return [];
  if (startsSentence(line, first)) return [fixOf(line, first, verb, '', [])];
  const isGoingOn = wordAt(line, first - 1) === 'and' && wordAt(line, 0) === 'i';
  return deletionOf(line, first, first, isGoingOn);
}

/** The verb at token `verb` in the past tense of `base`. */
export const inPast = (line: Line, verb: number, base: string): Fix[] =>
  replacement(line, verb, verb, pastOfBase(base));
