import type { Question } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import type { Act } from './acts.data.ts';
import { blanksFor } from './blanks.ts';
import type { Claim } from './claims.ts';
import { endOfObject, isBoundary } from './object-phrase.ts';
import {
  GENERAL_HINT,
  GENERAL_OTHERWISE,
  GENERAL_QUESTIONS,
  QUESTION_FAMILIES,
  type QuestionFamily,
} from './questions.data.ts';
import { routeQuestion } from './routing.ts';
import { verbOf } from './vocabulary.ts';

/** Acts whose own question says more than one chosen by a noun alone. */
const SELF_SPEAKING: ReadonlySet<Act> = new Set<Act>(['lead', 'teach', 'recruit', 'sell', 'change']);

/** Whoever is led, they can be counted. */
const TEAM = QUESTION_FAMILIES.find(({ id }) => id === 'team');

/** The verb with the head of its object decides, then with the whole object, then with the rest of the clause. */
function familyOf({ tokens }: Line, claim: Claim): QuestionFamily | undefined {
  const bases = claim.verbs.map(at => verbOf(tokens[at]!.word)?.base ?? claim.base);
  const object = claim.objects[0];
  const last = claim.objects.at(-1)?.at ?? claim.at;
  const first = claim.verbs.at(-1)! + 1;
  const scopes: [from: number, to: number][] = [[claim.at, last + 1]];
  const end = object && endOfObject(tokens, object.at, claim) + 1;
  if (object) {
    // “Product descriptions”: the last word names the thing, known or not.
    let head = object.at;
    while (head + 1 < tokens.length && !isBoundary(tokens[head + 1]!.word)) head++;
    scopes.unshift([head, head + 1], [object.at, object.at + 1], [first, end!]);
  }
  const around = tokens.slice(first, end ?? last + 1);
  let ofHead: QuestionFamily | undefined;
  for (const [nth, [from, to]] of scopes.entries()) {
    const routed = routeQuestion(tokens.slice(from, to), bases, around);
    if (routed && routed.score > 2) return routed.family;
    if (nth < 2) ofHead ??= routed?.family;
  }
  if (object?.thing === 'crew' && claim.act === 'lead') return TEAM;
  return object && !SELF_SPEAKING.has(claim.act) ? ofHead : undefined;
}

/** What to ask about a claim that has no number yet, with the places where the answer fits. */
export function questionFor(line: Line, claim: Claim): Question {
  const family = familyOf(line, claim);
  const general = GENERAL_QUESTIONS[claim.act];
  const isOtherwise = claim.act === 'change' && !family?.shapes.includes('by');
  const { text, shapes } = family && !isOtherwise ? family : general;
  return {
    text,
    hint: family?.hint ?? GENERAL_HINT,
    otherwise: family?.otherwise ?? GENERAL_OTHERWISE,
    blanks: blanksFor(shapes, line, claim),
  };
}
