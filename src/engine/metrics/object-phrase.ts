import type { Line } from '../lines/line.ts';
import { wordSet } from '../text/word-set.ts';
import type { Claim, ClaimObject } from './claims.ts';
import { endsPhrase, isJoint } from './clause-words.ts';
import { PERIOD_ADVERBS } from './quantity.data.ts';
import { thingOf, verbOf } from './vocabulary.ts';

export type Words = Line['tokens'];

export const OPEN_DETERMINERS = wordSet('the our their its his her my all these those');

/** A noun phrase: token indexes, `to` is its head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export const isBoundary = (word: string): boolean => endsPhrase(word) || !/^[\p{L}\p{N}$€£]/u.test(word);

/** A verb coordinated with the claim's own that has no class: “Researched and modified”. */
const isSecondVerb = (word: string, claim: Claim): boolean => {
  const verb = verbOf(word);
  return (
    verb !== undefined &&
    !thingOf(word) &&
    (verb.form === claim.form || (verb.form === 'third' && claim.form === 'base'))
  );
};

/** The noun phrase around an object; joined words before the first one belong to it: “retail and wholesale events”. */
export const phraseOf = (words: Words, claim: Claim, object: ClaimObject): Phrase => {
  const first = claim.verbs.at(-1)! + 1;
  let from = object.at;
  while (from > first) {
    const before = words[from - 1]!.word;
    if (/(?<!elder|friend|ear|fami|cost|time)ly$/.test(before) && !PERIOD_ADVERBS.has(before)) break;
    const isJoined = (before === 'and' || before === '/' || before === '&') && from - 1 > first;
    if (isBoundary(before) && !isJoined) break;
    from--;
  }
  while (from < object.at && /^(?:,|and|&|\/|or|then|out|up)$/.test(words[from]!.word)) from++;
  if (from < object.at && isJoint(words[from - 1]?.word) && isSecondVerb(words[from]!.word, claim)) from++;
  const joint = words.slice(from, object.at).findIndex(({ word }) => isJoint(word));
  if (joint >= 0 && isSecondVerb(words[from + joint + 1]!.word, claim)) from += joint + 2;
  return { from, to: object.at };
};

/** Index of the token after which an addition fits: past “of …” and joined nouns, before what follows. */
export const endOfObject = (words: Words, head: number, claim: Claim): number => {
  let at = head;
  for (let next = head + 1; next < words.length; next++) {
    const word = words[next]!.word;
    if (word === 'of') continue;
    if (word === 'and' || word === '&' || word === '/') {
      const after = words[next + 1]?.word ?? '';
      const verb = verbOf(after);
      const isVerb = verb !== undefined && !thingOf(after) && (verb.form !== 'base' || claim.form === 'base');
      if (isVerb || after === '' || isBoundary(after)) break;
      continue;
    }
    const form = verbOf(word)?.form;
    if (isBoundary(word) || /ly$/.test(word) || form === 'past' || (form === 'gerund' && !thingOf(word)))
      break;
    at = next;
  }
  return at;
};
