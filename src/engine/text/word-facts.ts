import { isDigit } from './characters.ts';
import type { Token } from './token.ts';

type Test = (word: string) => boolean;

const tests: Test[] = [];

/**
 * A bit of `Token.facts` that is set where `test` holds for the token's word. Words repeat, so each is tested once, when it
 * first comes up; called while modules load. At most 30 facts: a small integer has no more bits everywhere.
 */
export function wordFact(test: Test): number {
  return 1 << (tests.push(test) - 1);
}

/** All facts that hold for a word in lower case. */
export function factsOf(word: string): number {
  let facts = 0;
  for (let at = 0; at < tests.length; at++) if (tests[at]!(word)) facts |= 1 << at;
  return facts;
}

/** A number; it has no other facts. */
export const NUMBER = wordFact(word => isDigit(word.charCodeAt(0)));

/** All facts that hold for any of the tokens. */
export function factsOfAll(tokens: readonly Token[]): number {
  let facts = 0;
  for (let at = 0; at < tokens.length; at++) facts |= tokens[at]!.facts;
  return facts;
}
