import type { Token } from '../text/token.ts';
import { baseOfGerund, baseOfThird } from '../verbs/inflect.ts';
import { NOUN_VERBS, PERSONS } from './noun-verbs.data.ts';

const familyOf = new Map<string, readonly string[]>();
for (const [verbs, nouns] of NOUN_VERBS)
  for (const noun of nouns.split(' ')) familyOf.set(noun, verbs === '' ? [] : verbs.split('|'));
const others = NOUN_VERBS.at(-1)![0].split('|');

const ENDS_PHRASE = new Set(
  'for of in on at with to from by across and , . ; ( including while that which during as per via under over than when after before'.split(
    ' ',
  ),
);

/** An act or the like at the end of the phrase (“cash handling”, “design reviews”) has a verb of its own that nobody wrote. */
const isAct = (word: string, isAlone: boolean): boolean =>
  /(?:ing|ment|ance|tion|sion)$/.test(word) || (!isAlone && baseOfThird(word) !== undefined);

/** Verbs, base form, that suit the noun phrase at token `at`; its head noun is the last one it has. None for acts. */
export function verbsFor(tokens: readonly Token[], at: number): readonly string[] {
  let found: readonly string[] | undefined;
  let last = '';
  for (let i = at; i < Math.min(tokens.length, at + 10); i++) {
    const { word } = tokens[i]!;
    if (ENDS_PHRASE.has(word) && i > at) break;
    if (!PERSONS.includes(word)) found = familyOf.get(word) ?? found;
    last = word;
  }
  const own = baseOfGerund(last);
  if (familyOf.has(last)) return familyOf.get(last)!.filter(verb => verb !== own);
  return isAct(last, last === tokens[at]!.word) ? [] : (found ?? others);
}
