import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { sentenceEnd } from '../span.ts';
import { isBaseVerb } from '../verbs/inflect.ts';
import { isAdverb, openingAt } from '../verbs/leading-verb.ts';
import { isNounVerb } from '../verbs/lexicon.ts';
import { nominalizationAt } from '../verbs/nominalization.ts';
import { fixOf } from './apply.ts';
import { convertBases, convertGerunds, isHeadGerund, isNounList, isUnclearList } from './coordinated.ts';
import { convertNominalization } from './nominalization.ts';
import { verbsFor } from './noun-choice.ts';
import { inForm, targetForms } from './verb-form.ts';

/** What a frame such as “responsible for” or “was asked to” has after it. */
export type AfterFrame = 'act' | 'infinitive';

/**
 * What a sentence says without the frame in front of it, in the tense of its role: the user's own words, or, when a
 * thing and no act follows, the same with a verb for the user to choose. Empty when the words do not tell.
 * `first` is the sentence's first token, `from` the first one after the frame.
 */
export function rewriteAfterFrame(line: Line, first: number, from: number, after: AfterFrame): Fix[] {
  const { tokens } = line;
  const at = afterRole(tokens, from);
  const end = sentenceEnd(line, first);
  let head = at;
  while (head < end && isAdverb(tokens[head]!.word)) head++;
  const word = tokens[head]?.word;
  if (head >= end || word === undefined || !/[\p{L}\d$€£]/u.test(word)) return [];
  if (/^(?:and|or|not|both|either|but|being|having)$/.test(word)) return [];
  const forms = targetForms(line.tense);
  // “Responsibilities: manage stock, train staff”
  const isListed = isBaseVerb(word) && tokens[at - 1]?.word === ':';
  const isVerb = isBaseVerb(word) && openingAt(tokens, head).form === 'base';
  if (after === 'infinitive' || (isVerb && (isListed || !isNounVerb(word)))) {
    return forms.flatMap(form => {
      const edits = convertBases(tokens, head, end, form);
      return edits ? [fixOf(line, first, at, '', edits)] : [];
    });
  }
  if (isListed) return [];
  if (isHeadGerund(tokens, head)) {
    if (isUnclearList(tokens, head, end)) return [];
    return forms.map(form => fixOf(line, first, at, '', convertGerunds(tokens, head, end, form)));
  }
  const nominalization = nominalizationAt(tokens, at);
  if (nominalization) {
    return forms.map(form =>
      fixOf(line, first, at, '', convertNominalization(tokens, at, end, nominalization, form)),
    );
  }
  if (word.endsWith('ing') && word !== 'ongoing' && !isNounList(tokens, head)) return [];
  // “for the till and for closing the shop” says “for” twice: with a verb in front it would be wrong.
  if (tokens.slice(at, end).some((token, n) => token.word === 'and' && tokens[at + n + 1]?.word === 'for'))
    return [];
  const form = forms[0]!;
  return verbsFor(tokens, at).map(verb => fixOf(line, first, at, inForm(verb, form), []));
}

/** Past “of” (“Job duties consisted of …”) and “the responsibility of” (“Tasked with …”). */
function afterRole(tokens: Line['tokens'], from: number): number {
  const noun = /^(?:the|a)$/.test(tokens[from]?.word ?? '') ? from + 1 : from;
  const isRole = /^(?:responsibility|task|job|duty|role)$/.test(tokens[noun]?.word ?? '');
  const of = isRole ? noun + 1 : from;
  return tokens[of]?.word === 'of' ? of + 1 : from;
}
