import type { Line } from './lines/line.ts';
import type { Hit, Match } from './rule.ts';
import { beginsSmall } from './text/characters.ts';
import { NUMBER } from './text/word-facts.ts';
import { isAdverb } from './verbs/leading-verb.ts';
import type { VerbForm } from './verbs/opening.ts';

/** The match that covers the tokens `first` to `last`, both inclusive. */
export function spanOf(line: Line, first: number, last: number): Match {
  return { from: line.tokens[first]!.from, to: line.tokens[last]!.to };
}

export const wordAt = (line: Line, at: number): string => line.tokens[at]?.word ?? '';

/** Whether the token is written with a capital letter. */
export function isCapital(line: Line, at: number): boolean {
  const first = line.tokens[at] && line.text[line.tokens[at].from];
  return first !== undefined && first !== first.toLowerCase();
}

/**
 * The first token of the sentence that the token at `at` opens, adverbs and “I” or “was” before it left aside; -1 when it
 * stands further inside. A capital letter after a small one opens a sentence too: people forget full stops.
 */
export function sentenceStart(line: Line, at: number): number {
  let first = at;
  while (first > 0 && LEADS_IN.test(wordAt(line, first - 1))) first--;
  while (first > 0 && isAdverb(wordAt(line, first - 1)) && !startsSentence(line, first)) first--;
  while (first > 0 && LEADS_IN.test(wordAt(line, first - 1)) && !startsSentence(line, first)) first--;
  if (startsSentence(line, first)) return first;
  return isCapital(line, at) && beginsSmall(line.text.slice(line.tokens[at - 1]?.from ?? 0)) ? at : -1;
}

const LEADS_IN = /^(?:i|was|were|am|is|are|been|being|have|has|had|also|to)$/;

export const startsSentence = (line: Line, at: number): boolean =>
  line.openings.some(opening => opening.first === at);

/** Index after the last token of the sentence that begins at token `first`. */
export function sentenceEnd(line: Line, first: number): number {
  const next = line.openings.find(opening => opening.first > first);
  return next?.first ?? line.tokens.length;
}

/** Whether the line holds a figure. */
export const hasDigit = (line: Line): boolean => (line.facts & NUMBER) !== 0;

/** Whether a sentence of the line opens with a verb in this form. */
export const opensIn = (line: Line, form: VerbForm): boolean =>
  line.openings.some(opening => opening.form === form);

/** One match for each phrase found. */
export const spansOf = (line: Line, hits: readonly Hit[]): Match[] =>
  hits.map(({ first, last }) => spanOf(line, first, last));
