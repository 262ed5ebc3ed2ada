import type { Question } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { blanksFor, endOfObject } from './blanks.ts';
import type { Claim } from './claims.ts';
import { GENERAL_HINT, GENERAL_OTHERWISE, GENERAL_QUESTIONS, type QuestionFamily } from './questions.data.ts';
import { routeQuestion } from './routing.ts';
import { verbOf } from './vocabulary.ts';

/** The verb with its first object decides; the rest of the clause only where verb and noun both fit. */
function familyOf({ tokens }: Line, claim: Claim): QuestionFamily | undefined {
  const bases = claim.verbs.map(at => verbOf(tokens[at]!.word)?.base ?? claim.base);
  const object = claim.objects[0];
  if (object) {
    const near = routeQuestion(
      tokens.slice(claim.verbs.at(-1)! + 1, endOfObject(tokens, object.at, claim) + 1),
      bases,
    );
    if (near) return near.family;
  }
  const last = claim.objects.at(-1)?.at ?? claim.at;
  const far = routeQuestion(tokens.slice(claim.at, last + 1), bases);
  return far && far.score > 2 ? far.family : undefined;
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
