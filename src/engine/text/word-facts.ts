import type { Token } from './token.ts';

type Test = (word: string) => boolean;

const tests: Test[] = [];

/**
 * A bit of `Token.facts` that is set where `test` holds for the token's word. Words repeat, so each is tested once, when it
 * first comes up; called while modules load. At most 31 facts.
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

/** Whether `facts` (any of them) hold for a token. */
export function someAre(tokens: readonly Token[], facts: number): boolean {
  for (let at = 0; at < tokens.length; at++) if ((tokens[at]!.facts & facts) !== 0) return true;
  return false;
}
