import type { Blank } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { wordSet } from '../text/word-set.ts';
import type { Claim, ClaimObject } from './claims.ts';
import { endsPhrase, isJoint } from './clause-words.ts';
import { PERIOD_ADVERBS } from './quantity.data.ts';
import type { Shape } from './questions.data.ts';
import { isPlural } from './reach.ts';
import type { Thing } from './things.data.ts';
import { thingOf, verbOf } from './vocabulary.ts';

const VAGUE = wordSet('various several multiple numerous many some different countless');
const VAGUE_HEADS = wordSet('variety number range lot dozens hundreds thousands scores couple handful array');
const OPEN_DETERMINERS = wordSet('the our their its his her my all these those');
/** Changes that take “by 15%”. */
const MEASURED = wordSet(`
  increase improve reduce decrease cut lower save boost grow expand enhance strengthen accelerate maximize minimize raise trim
  shorten speed streamline optimize exceed surpass outperform beat drive slash extend prevent scale simplify`);
/** Words in -ing that begin a phrase of their own; others go on with the noun: “employee scheduling”. */
const MEANS = wordSet('using utilizing involving resulting leading saving making');
const GROUPS = wordSet('team crew department group squad unit workforce committee shift');
/** Counted by what they are of: “a fleet of 12 vans”. */
const COLLECTIONS = wordSet('fleet portfolio network chain pool roster');
const NO_COUNT = wordSet(
  'logistics sales operations savings benefits earnings electronics analytics communications goods news funds proceeds finances activities aspects efforts needs',
);
const NO_PLURAL = wordSet(
  'food water equipment software hardware furniture data money cash linen laundry mail produce payroll inventory merchandise',
);
const NO_COUNT_AFTER = wordSet('a an any each every no this that another either');
const SUMS = wordSet(
  'budget p&l portfolio fund funds grant donations donation sales revenue pledges sponsorships contract contracts',
);

const PEOPLED: ReadonlySet<Thing> = new Set<Thing>(['crew', 'public', 'event']);

const MONEY = /^(?:money|funds|cash)$/;

type Words = Line['tokens'];

/** A noun phrase: token indexes, `to` is its head. */
interface Phrase {
  readonly from: number;
  readonly to: number;
}

const isBoundary = (word: string): boolean => endsPhrase(word) || !/^[\p{L}\p{N}$€£]/u.test(word);

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
const phraseOf = (words: Words, claim: Claim, object: ClaimObject): Phrase => {
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

/** “Managed a team” → “Managed a 12-person team”. */
const groupBlank = (words: Words, { from, to }: Phrase): Blank | undefined => {
  const first = words[from]!;
  if (words[to + 1]?.word === 'of') {
    const member = words[to + 2];
    return member && !isBoundary(member.word) && !/^(?:a|an|the|all)$/.test(member.word)
      ? { from: member.from, to: member.from, before: '', after: ' ' }
      : undefined;
  }
  if (/^(?:a|an|the|our|their|its)$/.test(first.word)) {
    const article = first.word === 'an' ? 'a' : first.word;
    const next = words[from + 1]!;
    return from < to
      ? { from: first.from, to: next.from, before: `${article} `, after: '-person ' }
      : undefined;
  }
  return { from: first.from, to: first.from, before: '', after: '-person ' };
};

const countBlank = (words: Words, phrase: Phrase): Blank | undefined => {
  const { from, to } = phrase;
  const first = words[from]!;
  const head = words[to]!.word;
  if (GROUPS.has(head) || (COLLECTIONS.has(head) && words[to + 1]?.word === 'of'))
    return groupBlank(words, phrase);
  if (!isPlural(head) || NO_COUNT.has(head) || NO_COUNT_AFTER.has(first.word)) return undefined;
  if (words[from - 1]?.word === ',') return undefined;
  // “Coached youth soccer”, “served food and drinks”
  const isInside = !head.endsWith('s') && !isBoundary(words[to + 1]?.word ?? '.');
  if (
    isInside ||
    words.slice(from, to).some(({ word }, at) => NO_PLURAL.has(word) && isJoint(words[from + at + 1]!.word))
  )
    return undefined;
  const insideOf = from > 1 && words[from - 1]!.word === 'of' && VAGUE_HEADS.has(words[from - 2]!.word);
  if (insideOf) {
    let start = from - 2;
    while (start > 0 && /^(?:a|wide|large|broad|great|an|huge)$/.test(words[start - 1]!.word)) start--;
    return { from: words[start]!.from, to: first.from, before: '', after: ' ' };
  }
  if (from > 0 && words[from - 1]!.word === 'of') return undefined;
  if (VAGUE.has(first.word) && from < to) return { from: first.from, to: first.to, before: '', after: '' };
  const place = OPEN_DETERMINERS.has(first.word) && from < to ? words[from + 1]! : first;
  return { from: place.from, to: place.from, before: '', after: ' ' };
};

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

const shaped = (shape: Shape, line: Line, claim: Claim, object: ClaimObject): Blank | undefined => {
  const words = line.tokens;
  if (shape === 'count') return countBlank(words, phraseOf(words, claim, object));
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
  if (!object || !isDirect || object.at < claim.at || claim.form === 'noun') return [];
  const blanks: Blank[] = [];
  for (const shape of shapes) {
    const isSecond = blanks.length > 0 && !shape.startsWith('(a ');
    const blank = isSecond ? undefined : shaped(shape, line, claim, object);
    if (blank) blanks.push(blank);
  }
  return blanks;
}
