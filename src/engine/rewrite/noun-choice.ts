import type { Token } from '../text/token.ts';
import { NOUN_VERBS } from './noun-verbs.data.ts';

const familyOf = new Map<string, readonly string[]>();
for (const [verbs, nouns] of NOUN_VERBS)
  for (const noun of nouns.split(' ')) familyOf.set(noun, verbs === '' ? [] : verbs.split('|'));
const others = NOUN_VERBS.at(-1)![0].split('|');

const ENDS_PHRASE = new Set(
  'for of in on at with to from by across and , . ; ( including while that which'.split(' '),
);

/** Verbs, base form, that suit the noun phrase at token `at`; its head noun is the last one it has. */
export function verbsFor(tokens: readonly Token[], at: number): readonly string[] {
  let found: readonly string[] | undefined;
  for (let i = at; i < Math.min(tokens.length, at + 10); i++) {
    const word = tokens[i]!.word;
    if (ENDS_PHRASE.has(word) && i > at && found) break;
    found = familyOf.get(word) ?? found;
  }
  return found ?? others;
}
