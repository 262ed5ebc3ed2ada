import type { Blank } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { wordSet } from '../text/word-set.ts';
import type { Claim, ClaimObject } from './claims.ts';
import { countBlank } from './count-blank.ts';
import {
  endOfObject,
  isBoundary,
  OPEN_DETERMINERS,
  type Phrase,
  phraseOf,
  type Words,
} from './object-phrase.ts';
import { PERIOD_ADVERBS } from './quantity.data.ts';
import type { Shape } from './questions.data.ts';
import { isPlural } from './reach.ts';
import type { Thing } from './things.data.ts';
import { thingOf, verbOf } from './vocabulary.ts';

/** Changes that take “by 15%”. */
const MEASURED = wordSet(`
  increase improve reduce decrease cut lower save boost grow expand enhance strengthen accelerate maximize minimize raise trim
  shorten speed streamline optimize exceed surpass outperform beat drive slash extend prevent scale simplify`);
/** Words in -ing that begin a phrase of their own; others go on with the noun: “employee scheduling”. */
const MEANS = wordSet('using utilizing involving resulting leading saving making');
const SUMS = wordSet(
  'budget p&l portfolio fund funds grant donations donation sales revenue pledges sponsorships contract contracts',
);

const PEOPLE: ReadonlySet<Thing> = new Set<Thing>(['crew', 'public']);
/** Executives, managers, applicants: persons by their ending. */
const PERSONS = /(?:[eo]r|ive|ant|(?<!m)ent|ist|ee|ian)s$/;
const PEOPLED: ReadonlySet<Thing> = new Set<Thing>(['crew', 'public', 'event']);

const MONEY = /^(?:money|funds|cash)$/;

const amountBlank = (words: Words, { from, to }: Phrase, verb: string): Blank | undefined => {
  const first = words[from]!;
  const hasArticle = OPEN_DETERMINERS.has(first.word) || first.word === 'a' || first.word === 'an';
  if (verb === 'raise' && from === to && MONEY.test(first.word))
    return { from: first.from, to: first.to, before: '', after: '' };
  if (verb === 'sell' || verb === 'raise' || verb === 'secure') {
    if (hasArticle || !isPlural(words[to]!.word)) return undefined;
    return { from: first.from, to: first.from, before: '', after: verb === 'sell' ? ' of ' : ' in ' };
  }
  if (!SUMS.has(words[to]!.word) || isPlural(words[to]!.word)) return undefined;
  const place = hasArticle && from < to ? words[from + 1]! : first;
  return hasArticle && from < to ? { from: place.from, to: place.from, before: '', after: ' ' } : undefined;
};

/** “Coordinated travel for executives” → “for 3 executives”. */
const whomBlank = (words: Words, claim: Claim, object: ClaimObject): Blank | undefined => {
  const start = endOfObject(words, object.at, claim) + 1;
  const known = claim.objects.find(
    ({ at, thing, isDirect }) => at >= object.at && !isDirect && PEOPLE.has(thing),
  );
  if (!known && words[start]?.word !== 'for') return undefined;
  let at = known?.at ?? start;
  while (at + 1 < words.length && !isBoundary(words[at + 1]!.word)) at++;
  const head = words[at]!.word;
  const thing = thingOf(head) ?? (PERSONS.test(head) ? 'public' : 'none');
  return PEOPLE.has(thing)
    ? countBlank(words, phraseOf(words, claim, { at, thing, isDirect: false }))
    : undefined;
};

const shaped = (shape: Shape, line: Line, claim: Claim, object: ClaimObject): Blank | undefined => {
  const words = line.tokens;
  if (shape === 'count') return countBlank(words, phraseOf(words, claim, object));
  if (shape === 'whom') return whomBlank(words, claim, object);
  if (shape === 'amount') return amountBlank(words, phraseOf(words, claim, object), claim.base);
  if (shape === 'by' && (!MEASURED.has(claim.base) || object.thing === 'soft')) return undefined;
  if (shape === '(people)' && !PEOPLED.has(object.thing)) return undefined;
  if (shape.startsWith('(a ') && !isPlural(words[object.at]!.word)) return undefined;
  const end = endOfObject(words, object.at, claim);
  const place = words[end]!.to;
  const next = words[end + 1]?.word;
  if (verbOf(next ?? '')?.form === 'gerund' && !MEANS.has(next!)) return undefined;
  const isListed = next === ',' && verbOf(words[end + 2]?.word ?? '')?.form !== 'gerund';
  if (shape === 'by' && isListed) return undefined;
  if (shape === 'by') return { from: place, to: place, before: next === 'by' ? ' ' : ' by ', after: '' };
  const isTimed =
    shape.startsWith('(a ') && words.some(({ word }) => PERIOD_ADVERBS.has(word) || word === 'per');
  return next === '(' || next === '/' || isTimed
    ? undefined
    : { from: place, to: place, before: ' (', after: ` ${shape.slice(1)}` };
};

/** Places in the line for an answer, best first; none where no place reads as English. Offsets into `line.text`. */
export function blanksFor(shapes: readonly Shape[], line: Line, claim: Claim): Blank[] {
  const object = claim.objects[0];
  // “Cared for patients”
  const isDirect = object?.isDirect || (claim.base === 'care' && line.tokens[claim.at + 1]?.word === 'for');
  if (!object || object.at < claim.at || claim.form === 'noun') return [];
  if (!isDirect) {
    const blank = shapes.includes('whom') ? whomBlank(line.tokens, claim, object) : undefined;
    return blank ? [blank] : [];
  }
  const blanks: Blank[] = [];
  for (const shape of shapes) {
    const isSecond = blanks.length > 0 && !shape.startsWith('(a ');
    const blank = isSecond ? undefined : shaped(shape, line, claim, object);
    if (blank) blanks.push(blank);
  }
  return blanks;
}
