import { isDigit, isSmall } from './characters.ts';
import type { Token } from './token.ts';

type Test = (word: string) => boolean;

const tests: Test[] = [];
const MOST_FACTS = 27;

/**
 * A bit of `Token.facts` that is set where `test` holds for the token's word. Words repeat, so each is tested once, when it
 * first comes up; called while modules load. At most 27 facts: three more bits tell how a token is written, and a small integer
 * has no more everywhere.
 */
export function wordFact(test: Test): number {
  if (tests.length === MOST_FACTS) throw new Error(`No room for more than ${MOST_FACTS} facts about a word.`);
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

/** Nothing stands between the token and the one before. */
export const GLUED = 1 << 27;
/** The word begins with a capital letter. */
export const CAPITAL = 1 << 28;
/** The word has several letters, none of them small. */
export const CAPITALS = 1 << 29;

/** What of `CAPITAL` and `CAPITALS` holds for the word `text.slice(from, to)`. */
export function capitalsOf(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  if (isSmall(code)) return 0;
  const isCapital = code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text.slice(from, to));
  const capital = isCapital ? CAPITAL : 0;
  if (to - from < 2 || isSmall(text.charCodeAt(from + 1))) return capital;
  const written = text.slice(from, to);
  return written === written.toUpperCase() ? capital | CAPITALS : capital;
}

/** All facts that hold for any of the tokens. */
export function factsOfAll(tokens: readonly Token[]): number {
  let facts = 0;
  for (let at = 0; at < tokens.length; at++) facts |= tokens[at]!.facts;
  return facts;
}
