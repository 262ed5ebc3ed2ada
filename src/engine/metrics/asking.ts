import type { Token } from '../text/token.ts';
import { wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import type { Act } from './acts.data.ts';
import { type Claim, findClaims } from './claims.ts';
import { PRODUCTS } from './names.data.ts';
import type { Thing } from './things.data.ts';
import { actOf, THING, thingOf, verbOf } from './vocabulary.ts';

const TANGIBLE: readonly Thing[] = [
  'crew',
  'public',
  'money',
  'volume',
  'product',
  'event',
  'supply',
  'goal',
  'none',
];
const ANY: readonly Thing[] = [...TANGIBLE, 'soft', 'record'];

/** For each act the objects that make a coach ask “how many, how much?”. */
const ASKED: Readonly<Record<Act, readonly Thing[]>> = {
  change: ANY,
  build: TANGIBLE,
  lead: TANGIBLE,
  teach: ANY,
  recruit: ANY,
  sell: ANY,
  buy: ['crew', 'public', 'money', 'volume', 'product', 'event', 'goal', 'none'],
  organize: ['crew', 'public', 'money', 'volume', 'product', 'event', 'goal'],
  process: ['money', 'volume', 'public'],
  examine: [],
  report: ['money', 'volume'],
  provide: ['money', 'volume', 'product', 'event', 'public'],
  render: ANY,
  perform: ['volume', 'event'],
  keep: [],
  learn: [],
};

const JOBS = wordSet(
  'engineer developer designer analyst nurse teacher technician cook server cashier agent associate consultant architect scientist researcher instructor clerk mechanic electrician carpenter operator organizer author investigator trainer',
);

/** Verbs that name a result wherever they stand; vans are driven as well as sales. */
const isResult = (base: string): boolean =>
  base === 'generate' || base === 'automate' || (actOf(base) === 'change' && base !== 'drive');

/** A verb in a form that may name a result. */
const RESULT = wordFact(word => {
  const verb = verbOf(word);
  return word === 'resulting' || (verb !== undefined && verb.form !== 'third' && isResult(verb.base));
});

/** True when a result is named after the act: “…, increasing sales”, “which reduced waste”, “resulting in new contracts”. */
function namesResult(tokens: readonly Token[], claims: readonly Claim[]): boolean {
  const first = claims[0]?.at ?? 0;
  const routine = new Set(claims.filter(claim => claim.act === 'keep').map(claim => claim.at));
  return tokens.some(({ word, facts }, at) => {
    if (at <= first || (facts & RESULT) === 0) return false;
    const before = tokens[at - 1]!.word;
    if (word === 'resulting') return tokens[at + 1]?.word === 'in';
    if (routine.has(at)) return false;
    const { form } = verbOf(word)!;
    if (form === 'base')
      return (
        word !== 'prevent' &&
        (before === 'to' || (before === 'and' && tokens.slice(first, at).some(each => each.word === 'to')))
      );
    return form === 'gerund' ? before !== 'of' : /^(?:that|which|and|,)$/.test(before);
  });
}

/** Acts that are plain enough once the means are named: “Built a site using …”. */
const MADE: ReadonlySet<Act> = new Set<Act>(['build', 'change']);

/** It has users, however it was made. */
const SOFTWARE = /(?:app|application|site|platform|portal|dashboard)s?$/;

/** True when the line says by what means something was made: “using WordPress”, “via caching”, “in Java”. */
function namesMeans(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    if (word === 'using' || word === 'via' || word === 'utilizing') return at > 0;
    return (word === 'in' || word === 'with') && PRODUCTS.has(tokens[at + 1]?.word ?? '');
  });
}

/** “Served as …”, “Promoted from …”, “Lead engineer on …”: who somebody was, not what was done. */
const namesRole = (tokens: readonly Token[], { at, base, form }: Claim): boolean => {
  const next = tokens[at + 1]?.word ?? '';
  return (
    (base === 'lead' && form === 'base' && JOBS.has(next)) ||
    (ROLE_TAILS.has(next) && ROLE.test(`${base} ${form} ${next}`))
  );
};

const ROLE_TAILS = wordSet('as in on by from to within');
const ROLE =
  /^(?:(?:serve|act|work|function) \w+ as|(?:cross-)?train past (?:in|on|as|by)|(?:promote|select|elect) \w+ (?:from|to|as|within)|(?:lead|supervise|manage) \w+ by)$/;

const NEEDS_OBJECT: ReadonlySet<Act> = new Set<Act>(['organize', 'process', 'examine', 'report']);

/** “Dealt with payments”: the preposition belongs to the verb. */
const isDealtWith = (tokens: readonly Token[], claim: Claim): boolean =>
  claim.act === 'process' && /^(?:in|with|for|on|to)$/.test(tokens[claim.verbs.at(-1)! + 1]?.word ?? '');

/**
 * “Provided technical support to customers”, “leadership and direction to staff”, “customers with support”: those served
 * can be counted.
 */
const supportsPeople = (tokens: readonly Token[], { objects: [first, ...rest] }: Claim): boolean => {
  const second = rest.find(({ thing }) => thing === 'public' || thing === 'crew') ?? rest[0];
  if (!first || !second) return false;
  const isReversed = tokens[first.at + 1]?.word === 'with';
  const [help, people] = isReversed ? [second, first] : [first, second];
  const isReached =
    isReversed ||
    tokens
      .slice(first.at, second.at)
      .some(({ word }) => word === 'to' || (word === 'for' && second.thing === 'public'));
  return (
    isReached &&
    /^(?:support|care|assistance|leadership)$/.test(tokens[help.at]!.word) &&
    (people.thing === 'public' || people.thing === 'crew')
  );
};

/** An act noun that says enough without a known object: “negotiations with landlords”, “roll-out of new tills”. */
const isWhole = (tokens: readonly Token[], claim: Claim): boolean =>
  /^(?:sell|recruit|teach)$/.test(claim.act) ||
  tokens[claim.shown]!.word === 'leadership' ||
  /^(?:of|on)$/.test(tokens[claim.shown + 1]?.word ?? '');

/** Served as a whole, not one by one. */
const BODIES = /^(?:organi[sz]ation|business|company|community|public)$/;

const SECOND_TELLS = /^(?:report volume|(?:lead|organize) (?:crew|money|product|public|event|volume))$/;

const isAsked = (tokens: readonly Token[], claim: Claim): boolean => {
  const known = claim.objects.filter(object => object.thing !== 'none');
  const direct = known.filter(object => object.isDirect);
  const things: Thing[] = direct.slice(0, 2).map(object => object.thing);
  if (claim.act === 'report' && claim.base !== 'prepare') return false;
  if (claim.base === 'support')
    return direct.some(({ thing, at }) => thing === 'public' && !BODIES.test(tokens[at]!.word));
  const head = direct[0] && tokens[direct[0].at]!.word;
  if ((claim.base === 'offer' && things[0] === 'product') || (claim.act === 'lead' && head === 'time'))
    return false;
  if (claim.form === 'gerund' && claim.objects.length === 0 && tokens.length < 6) return false;
  const isSoft = things[0] === 'soft' || things[0] === 'record';
  if (claim.base === 'repair') return claim.form !== 'noun' && claim.objects[0]?.isDirect === true;
  if (claim.act === 'provide' && supportsPeople(tokens, claim)) return true;
  if (isSoft && !SECOND_TELLS.test(`${claim.act} ${things[1]}`)) return ASKED[claim.act].includes(things[0]!);
  if (things.length === 0 && NEEDS_OBJECT.has(claim.act) && !isDealtWith(tokens, claim)) return false;
  if (things.length === 0 && claim.form === 'noun' && !isWhole(tokens, claim)) return false;
  if (claim.act === 'provide' && direct[0] && tokens[direct[0].at + 1]?.word === 'with')
    things[0] = known[1]?.thing ?? 'none';
  const other = claim.act === 'provide' ? known.find(({ thing }) => thing === 'public') : known[0];
  if (things.length === 0) things.push(other?.thing ?? 'none');
  return things.some(thing => ASKED[claim.act].includes(thing));
};

/** What somebody knows is no act; two words such as “Purchase orders” are a name. */
const KNOWN =
  /^(?:knowledge(?:able)?|ability|proven|familiar(?:ity)?|exposure|proficien(?:t|cy)|effective|passionate|highly|very|strong|excellent|exceptional|function)$/;

/** The claim a coach would ask a number for, or undefined when asking would be pedantic. */
export function askedClaim(tokens: readonly Token[]): Claim | undefined {
  const claims = findClaims(tokens);
  const first = claims[0];
  if (!first || KNOWN.test(tokens[0]!.word) || (first.form === 'base' && tokens.length < 3)) return undefined;
  const hasMeans = namesMeans(tokens);
  const isLearning =
    first.act === 'learn' || (!/^(?:lead|promote)$/.test(first.base) && namesRole(tokens, first));
  for (const claim of claims) {
    if ((isLearning && !/^(?:sell|lead|recruit)$/.test(claim.act)) || namesRole(tokens, claim)) continue;
    const thing = tokens[claim.objects[0]?.at ?? 0]!.word;
    if (hasMeans && MADE.has(claim.act) && !isResult(claim.base) && !SOFTWARE.test(thing)) continue;
    if (isAsked(tokens, claim)) return claim;
  }
  if (isLearning) return undefined;
  if (namesResult(tokens, claims)) return first;
  if (hasMeans || first.act === 'examine') return undefined;
  return tokens.some(({ word, facts }) => (facts & THING) !== 0 && thingOf(word) === 'goal')
    ? first
    : undefined;
}
