import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/token.ts';
import { isNounVerb } from '../verbs/lexicon.ts';
import { findAct } from './act-head.ts';
import type { Act } from './acts.data.ts';
import { ADVERB, ENDS_CLAUSE, ENDS_PHRASE, isAdverb, JOINT, PREPOSITIONS } from './clause-words.ts';
import type { Thing } from './things.data.ts';
import { actOf, type Form, THING, thingOf, VERB, verbOf } from './vocabulary.ts';

/** What a clause says was done, and to what. Positions are indexes into the tokens of the line. */
export interface Claim {
  readonly act: Act;
  /** Base form of the verb. */
  readonly base: string;
  readonly form: Form | 'noun';
  readonly at: number;
  /** The token that shows the act: the verb, or the noun that stands for it. */
  readonly shown: number;
  /** All verbs that share the objects, this one included: “Trained and supervised”. */
  readonly verbs: readonly number[];
  /** Objects in order, those before the first preposition (other than “of”) first. */
  readonly objects: readonly ClaimObject[];
}

export interface ClaimObject {
  readonly thing: Thing;
  readonly at: number;
  readonly isDirect: boolean;
}

/**
 * Nouns that tell something, from token `from` up to `to`; the last known noun of a noun phrase stands for it. Where no
 * direct object is known, the last word of the first phrase comes first.
 */
function findObjects(tokens: readonly Token[], from: number, to: number): ClaimObject[] {
  const objects: ClaimObject[] = [];
  let isDirect = true;
  let last: ClaimObject | undefined;
  let unknown: number | undefined;
  for (let at = from; at < to; at++) {
    const { word, facts } = tokens[at]!;
    if ((facts & ENDS_PHRASE) !== 0) {
      if (last) objects.push(last);
      last = undefined;
      if (/^(?:that|which|who)$/.test(word)) break;
      if (PREPOSITIONS.has(word) || (word === 'of' && objects.length > 0)) isDirect = false;
      continue;
    }
    const thing = (facts & THING) === 0 ? undefined : thingAt(tokens, at);
    if (thing) last = { thing, at, isDirect };
    else if (isDirect && (unknown ?? at - 1) === at - 1 && isNounLike(word)) unknown = at;
  }
  if (last) objects.push(last);
  if (unknown !== undefined && !objects[0]?.isDirect)
    objects.unshift({ thing: 'none', at: unknown, isDirect: true });
  return objects;
}

/** A plan for a lesson or for one patient is paper, not a product. */
function thingAt(tokens: readonly Token[], at: number): Exclude<Thing, 'none'> | undefined {
  const { word } = tokens[at]!;
  const isPaper = /^(?:plan|case|system)s?$/.test(word) && PAPER.test(tokens[at - 1]?.word ?? '');
  return isPaper ? 'record' : thingOf(word);
}

const PAPER = /^(?:filing|lesson|care|treatment|test|use)$/;

const isNounLike = (word: string): boolean =>
  word !== 'out' && /^\p{L}{3}/u.test(word) && !isAdverb(word) && verbOf(word)?.form !== 'gerund';

const isCoordinated = (form: Form | 'noun', other: Form): boolean =>
  form === other ||
  (form === 'noun' && other === 'past') ||
  (form === 'base' && other === 'third') ||
  (form === 'third' && other === 'base');

/**
 * Some verbs do two things: vans are driven and sales are driven, funds are raised and prices are raised, costs are cut
 * and so is timber, branches are opened and so is the door each morning. Told by “verb thing object”.
 */
const BY_OBJECT: readonly (readonly [RegExp, Act])[] = [
  [
    /^(?:(?:cut|trim|run|start|plant) none|secure (?!money|public)|walk (?!public)|represent \w+ (?:comp|org)|employ (?!crew|public)|select (?:supply|soft|record)|prepare volume (?:room|bed|table)|protect (?!money)|(?:stock|lift|clear) volume|organi[sz]e \w+ (?:store|office|shop|kitchen|warehouse|room|product)s?$|(?:clean|wash) (?!\w+ (?:house|home|room|office|car|vehicle|window|pool|suite)s?$)|direct (?:none them|\w+ traffic)|give \w+ change|code money|write \w+ (?:code|tests?)$|(?:conduct|perform) volume (?:inspection|check)|complete volume (?:insp|int|ass)|hold (?:crew|public)|(?:facilitate|conduct|hold) \w+ meeting|interpret (?!public))/,
    'keep',
  ],
  [
    /^(?:drive (?!money|goal)|(?:take|wait) (?:volume|money)|investigate (?:money|volume (?!compl))|post money|make volume (?:call|appoint|deliver|drink))/,
    'process',
  ],
  [
    /^place (?:crew|public)|^raise \w+ (?:money|funds?|donations?|grants?|capital|cash|sponsorships?|pledges?)$/,
    'sell',
  ],
  [/^facilitate (?:crew|event)/, 'teach'],
  [/^complete event/, 'learn'],
  [/^handle crew/, 'lead'],
  [/^(?:(?:deliver|distribute) (?:none \w|supply)|process record (?:file|form|doc))/, 'render'],
];

const actTold = remembered((told): Act | undefined => BY_OBJECT.find(([pattern]) => pattern.test(told))?.[1]);

function actOn(base: string, object: ClaimObject | undefined, tokens: readonly Token[]): Act {
  const told = `${base} ${object?.thing ?? 'none'} ${object ? tokens[object.at]!.word : ''}`;
  return actTold(told) ?? actOf(base) ?? 'keep';
}

/** Every claim of a line, in order. Clauses end at full stops, semicolons and colons. */
export function findClaims(tokens: readonly Token[]): Claim[] {
  const claims: Claim[] = [];
  for (let from = 0; from < tokens.length; ) {
    let end = from;
    while (end < tokens.length && !(end > from && (tokens[end]!.facts & ENDS_CLAUSE) !== 0)) end++;
    if (tokens[from - 1]?.word !== '(') pushClaims(claims, tokens, from, end);
    from = end + 1;
  }
  return claims;
}

function pushClaims(claims: Claim[], tokens: readonly Token[], from: number, end: number): void {
  const first = findAct(tokens, from, end);
  if (!first) return;
  const verbs = [first];
  const isSame = first.form !== 'noun' && first.base === tokens[first.at]!.word;
  for (let at = first.at + 1; at < end; at++) {
    if ((tokens[at]!.facts & VERB) === 0) continue;
    let before = at - 1;
    while (before > first.at && (tokens[before]!.facts & ADVERB) !== 0) before--;
    if ((tokens[before]!.facts & JOINT) === 0) continue;
    const verb = verbOf(tokens[at]!.word);
    // “Set”, “cut” and the like are base forms as well.
    const form = isSame && verb?.form === 'base' ? 'base' : first.form;
    if (!verb || !actOf(verb.base) || !isCoordinated(form, verb.form)) continue;
    const isAdjacent = before === verbs.at(-1)!.at + 1;
    if (isAdjacent && actOf(first.base) === 'keep' && actOf(verb.base) !== 'process') continue;
    // “… for students, faculty and staff”.
    const isNoun = at + 1 === end && isNounVerb(verb.base);
    if (verb.form === 'base' && !isAdjacent && (isNoun || tokens[before]!.word !== 'and')) continue;
    verbs.push({ at, shown: at, ...verb });
  }
  verbs.forEach((verb, index) => {
    let rest = index + 1;
    while (rest < verbs.length && verbs[rest]!.at - verbs[rest - 1]!.at <= 2) rest++;
    const objects = findObjects(tokens, verbs[rest - 1]!.at + 1, verbs[rest]?.at ?? end);
    const before =
      index === 0 && (verb.form === 'gerund' || verb.form === 'noun')
        ? thingOf(tokens[verb.at - 1]?.word ?? '')
        : undefined;
    if (before) objects.unshift({ thing: before, at: verb.at - 1, isDirect: true });
    const next = tokens[verb.at + 1];
    // “Budget preparation and analysis”: names of tasks.
    const isName = before !== undefined && verb.at === 1 && (!next || (next.facts & JOINT) !== 0);
    const isRoutine = isName || (verb.base === 'open' && /^clos/.test(tokens[verb.at + 2]?.word ?? ''));
    claims.push({
      act: isRoutine
        ? 'keep'
        : verb.base === 'turn' && next?.word === 'around'
          ? 'change'
          : actOn(verb.base, objects[0], tokens),
      verbs: verbs.slice(index, rest).map(each => each.at),
      base: verb.base,
      form: verb.form,
      at: verb.at,
      shown: verb.shown,
      objects,
    });
  });
}
