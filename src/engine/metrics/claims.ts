import type { Token } from '../text/token.ts';
import type { Act } from './acts.data.ts';
import type { Thing } from './things.data.ts';
import { actOf, baseOfActNoun, type Form, isLightVerb, thingOf, verbOf } from './vocabulary.ts';

/** What a clause says was done, and to what. Positions are indexes into the tokens of the line. */
export interface Claim {
  readonly act: Act;
  /** Base form of the verb. */
  readonly base: string;
  readonly form: Form | 'noun';
  readonly at: number;
  /** True when a helping or duty phrase stands before the verb: “Helped design …”, “Responsible for hiring …”. */
  readonly isHidden: boolean;
  /** True for the verb that opens the line and those coordinated with it. */
  readonly isOpening: boolean;
  /** Objects in order, those before the first preposition (other than “of”) first. */
  readonly objects: readonly ClaimObject[];
}

export interface ClaimObject {
  readonly thing: Thing;
  readonly at: number;
  readonly isDirect: boolean;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const LEAD_INS = set(`
  responsible for responsibilities responsibility include included includes including duties duty tasked with in charge of the to
  was were is are am i i've have has had been being also then key primary main daily all my own charged accountable as well
  role roles job entrusted assigned required expected able ability other various day-to-day primarily solely team currently
  both overall full strategic successfully designated independently`);

const PREPOSITIONS = set(`
  for with to in on at from by into through over under across during within about against between among via using upon toward
  towards regarding concerning per throughout around as including per that which who where when while if because so than`);

const CLAUSE_SIGNS = set('. ; : • ! ? ( )');
const SUBJECTS = set('i we');

const isAdverb = (word: string): boolean =>
  word.length > 4 &&
  word.endsWith('ly') &&
  !/^(?:family|supply|apply|assembly|reply|monthly|weekly|daily)$/.test(word);

const isJoint = (word: string | undefined): boolean =>
  word === ',' || word === 'and' || word === '&' || word === '/' || word === 'or' || word === 'then';

/** Helping verbs that may be followed by “to” and the act; the rest only by a gerund or an act noun. */
const TAKES_TO = set('help assist work contribute engage collaborate partner');

interface Head {
  readonly at: number;
  readonly base: string;
  readonly form: Form | 'noun';
  readonly isHidden: boolean;
}

/** Where the act of the clause that opens at `from` stands; hops over duty phrases, adverbs and helping verbs. */
function findAct(tokens: readonly Token[], from: number, end: number): Head | undefined {
  let isHidden = false;
  let isDuty = false;
  const limit = Math.min(end, from + (from === 0 ? 9 : 3));
  for (let at = from; at < limit; at++) {
    const word = tokens[at]!.word;
    if (LEAD_INS.has(word) || isAdverb(word) || !/^\p{L}/u.test(word)) {
      if (/^(?:responsible|responsibilities|responsibility|charge|accountable|duties|tasked)$/.test(word))
        isDuty = true;
      continue;
    }
    isHidden ||= isDuty;
    const verb = verbOf(word);
    if (verb && isLightVerb(verb.base)) return afterHelper(tokens, { at, ...verb, isHidden: true }, end);
    if (verb && actOf(verb.base) && (verb.base !== 'roll' || tokens[at + 1]?.word === 'out'))
      return { at, ...verb, isHidden };
    const noun = actNounAt(tokens, at);
    if (noun) return { at, base: noun, form: 'noun', isHidden };
    if (verb && verb.form !== 'base' && at <= from + 1) return undefined;
    if (isDuty && thingOf(word) && !isGerundAhead(tokens, at + 1, limit))
      return { at: at - 1, base: 'manage', form: 'noun', isHidden };
  }
  return undefined;
}

const isGerundAhead = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).some(({ word }) => verbOf(word)?.form === 'gerund');

/** The verb an act noun stands for, when no other noun follows it: “analysis of”, but not “sales personnel”. */
function actNounAt(tokens: readonly Token[], at: number): string | undefined {
  const base = baseOfActNoun(tokens[at]!.word);
  const next = tokens[at + 1]?.word;
  const endsPhrase =
    next === undefined || PREPOSITIONS.has(next) || next === 'of' || isJoint(next) || CLAUSE_SIGNS.has(next);
  return endsPhrase ? base : undefined;
}

/** The act behind “Helped …”, “Assisted in the …”, “Worked with … to …”; the helper itself when none is named. */
function afterHelper(tokens: readonly Token[], helper: Head, end: number): Head {
  for (let at = helper.at + 1; at < Math.min(end, helper.at + 13); at++) {
    const word = tokens[at]!.word;
    if (PREPOSITIONS.has(word) && at > helper.at + 1 && word !== 'to' && !TAKES_TO.has(helper.base)) break;
    const verb = verbOf(word);
    const isKnown = verb !== undefined && actOf(verb.base) !== undefined && !isLightVerb(verb.base);
    let before = at - 1;
    while (before > helper.at && isAdverb(tokens[before]!.word)) before--;
    const lead = tokens[before]!.word;
    const isAfterTo = lead === 'to' || (helper.base === 'help' && before === helper.at);
    if (isKnown && verb.form === 'base' && isAfterTo && TAKES_TO.has(helper.base))
      return { at, ...verb, isHidden: true };
    if (isKnown && verb.form === 'gerund' && (before <= helper.at + 3 || lead === ','))
      return { at, ...verb, isHidden: true };
    const noun = at <= helper.at + 5 ? actNounAt(tokens, at) : undefined;
    if (noun) return { at, base: noun, form: 'noun', isHidden: true };
  }
  return helper;
}

/** Nouns that tell something, from token `from` up to `to`; the last known noun of a noun phrase stands for it. */
function findObjects(tokens: readonly Token[], from: number, to: number): ClaimObject[] {
  const objects: ClaimObject[] = [];
  let isDirect = true;
  let last: ClaimObject | undefined;
  for (let at = from; at < to; at++) {
    const word = tokens[at]!.word;
    const isBoundary = PREPOSITIONS.has(word) || isJoint(word) || word === 'of' || CLAUSE_SIGNS.has(word);
    if (isBoundary) {
      if (last) objects.push(last);
      last = undefined;
      if (PREPOSITIONS.has(word) || (word === 'of' && objects.length > 0)) isDirect = false;
      continue;
    }
    const thing = thingOf(word);
    if (thing) last = { thing, at, isDirect };
  }
  if (last) objects.push(last);
  return objects;
}

const isCoordinated = (form: Form | 'noun', other: Form): boolean =>
  form === other || (form === 'base' && other === 'third') || (form === 'third' && other === 'base');

const endsClause = (word: string): boolean => CLAUSE_SIGNS.has(word) || SUBJECTS.has(word);

/** Every claim of a line, in order. Clauses end at full stops, semicolons and colons. */
export function findClaims(tokens: readonly Token[]): Claim[] {
  const claims: Claim[] = [];
  for (let from = 0; from < tokens.length; ) {
    let end = from;
    while (end < tokens.length && !(end > from && endsClause(tokens[end]!.word))) end++;
    if (tokens[from - 1]?.word !== '(') pushClaims(claims, tokens, from, end);
    from = end + 1;
  }
  return claims;
}

function pushClaims(claims: Claim[], tokens: readonly Token[], from: number, end: number): void {
  const first = findAct(tokens, from, end);
  if (!first) return;
  const verbs = [{ ...first, isOpening: from === 0 }];
  for (let at = first.at + 1; at < end; at++) {
    let before = at - 1;
    while (before > first.at && isAdverb(tokens[before]!.word)) before--;
    if (!isJoint(tokens[before]!.word)) continue;
    const verb = verbOf(tokens[at]!.word);
    if (!verb || !actOf(verb.base) || !isCoordinated(first.form, verb.form)) continue;
    const isAdjacent = before === verbs.at(-1)!.at + 1;
    if (isAdjacent && actOf(first.base) === 'keep') continue;
    if (verb.form === 'base' && !isAdjacent && tokens[before]!.word !== 'and') continue;
    verbs.push({ at, ...verb, isHidden: first.isHidden, isOpening: from === 0 && isAdjacent });
  }
  verbs.forEach((verb, index) => {
    const act = actOf(verb.base);
    if (!act) return;
    let next = index + 1;
    while (next < verbs.length && verbs[next]!.at - verbs[next - 1]!.at <= 2) next++;
    const objects = findObjects(tokens, verbs[next - 1]!.at + 1, verbs[next]?.at ?? end);
    const before =
      index === 0 && verb.form === 'gerund' ? thingOf(tokens[verb.at - 1]?.word ?? '') : undefined;
    if (before) objects.unshift({ thing: before, at: verb.at - 1, isDirect: true });
    claims.push({
      act,
      base: verb.base,
      form: verb.form,
      at: verb.at,
      isHidden: verb.isHidden,
      isOpening: verb.isOpening,
      objects,
    });
  });
}
