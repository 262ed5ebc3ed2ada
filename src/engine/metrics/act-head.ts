import { isWord } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import { wordFact } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import { endsPhrase, isAdverb, isJoint, PREPOSITIONS } from './clause-words.ts';
import { actOf, baseOfActNoun, type Form, isLightVerb, thingOf, verbOf } from './vocabulary.ts';

const leadIns = wordSet(`
  responsible for responsibilities responsibility include included includes including duties duty tasked with in charge of the to
  was were is are am i i've have has had been being also then key primary main daily all my own charged accountable as well
  role roles job entrusted assigned required expected able ability other various day-to-day primarily solely team currently
  both overall full strategic successfully designated independently cross`);

/** A word that stands before the act: of a duty phrase, an adverb or a sign. */
const LEADS_IN = wordFact(word => leadIns.has(word) || isAdverb(word) || !isWord(word));

/** “the marketing team”: a word in -ing after an article is no act. */
const ARTICLES = wordSet('the a an our their its this');

/** Helping verbs that may be followed by “to” and the act; the rest only by a gerund or an act noun. */
const TAKES_TO = wordSet('help assist work contribute engage collaborate partner');

/** The word that tells what was done; token indexes. */
export interface Head {
  /** Objects are looked for behind this token. */
  readonly at: number;
  /** The token that shows the act. */
  readonly shown: number;
  /** Base form of the verb. */
  readonly base: string;
  readonly form: Form | 'noun';
}

/** Where the act of the clause that opens at `from` stands; hops over duty phrases, adverbs and helping verbs. */
export function findAct(tokens: readonly Token[], from: number, end: number): Head | undefined {
  let isDuty = false;
  let limit = Math.min(end, from + (from === 0 ? 9 : 3));
  for (let at = from; at < limit; at++) {
    const { word, facts } = tokens[at]!;
    if (word === 'responsible' && tokens[at + 1]?.word === ',') {
      while (at < end - 1 && tokens[at]!.word !== 'for') at++;
      limit = Math.min(end, at + 9);
      isDuty = true;
      continue;
    }
    if ((facts & LEADS_IN) !== 0) {
      if (/^(?:responsible|responsibilities|responsibility|charge|accountable|duties|tasked)$/.test(word)) {
        if (tokens[at - 1]?.word === 'other') return undefined;
        isDuty = true;
      }
      continue;
    }
    if (/^(?:work|job)$/.test(word) && /^(?:duties|responsibilit)/.test(tokens[at + 1]?.word ?? '')) continue;
    const verb = verbOf(word);
    const before = at > from ? tokens[at - 1]!.word : '';
    if (verb?.form === 'gerund' && /^(?:a|an|to)$/.test(before)) continue;
    const isPredicate = verb?.form === 'base' || verb?.form === 'third';
    if (isPredicate && before !== 'to' && PREPOSITIONS.has(before) && !isDuty) continue;
    if (!isDuty && verb?.form === 'base' && at > from && (tokens[at - 1]!.facts & LEADS_IN) === 0)
      return undefined;
    if (verb && isLightVerb(verb.base)) return afterHelper(tokens, { at, shown: at, ...verb }, end);
    const isOpening =
      verb !== undefined &&
      (verb.form !== 'base' ? at <= from + 1 : at === from && !thingOf(word)) &&
      !isJoint(tokens[at + 1]?.word);
    if (verb && (actOf(verb.base) || isOpening) && (verb.base !== 'roll' || tokens[at + 1]?.word === 'out'))
      return { at, shown: at, ...verb };
    if (!verb && at === from && /^[a-z]{3,}ed$/.test(word))
      return { at, shown: at, base: word, form: 'past' };
    const noun = actNounAt(tokens, at);
    if (noun) return { at, shown: at, base: noun, form: 'noun' };
    if (isDuty && thingOf(word) && !isGerundAhead(tokens, at + 1, limit))
      return { at: at - 1, shown: headOfPhrase(tokens, at, end), base: 'manage', form: 'noun' };
  }
  return undefined;
}

const isGerundAhead = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let at = from; at < end; at++) {
    if (verbOf(tokens[at]!.word)?.form !== 'gerund') continue;
    const before = tokens[at - 1]!.word;
    if (PREPOSITIONS.has(before) || (!isJoint(before) && endsPhrase(tokens[at + 1]?.word ?? '.')))
      return true;
  }
  return false;
};

/** The verb an act noun stands for, when no other noun follows it: “analysis of”, but not “sales personnel”. */
function actNounAt(tokens: readonly Token[], at: number): string | undefined {
  const next = tokens[at + 1]?.word;
  return next === undefined || endsPhrase(next) ? baseOfActNoun(tokens[at]!.word) : undefined;
}

/** The act behind “Helped …”, “Assisted in the …”, “Worked with … to …”; the helper itself when none is named. */
function afterHelper(tokens: readonly Token[], helper: Head, end: number): Head {
  if (/^(?:assist|help)$/.test(helper.base) && thingOf(tokens[helper.at + 1]?.word ?? '') === 'public')
    return helper;
  const isBeside =
    /^(?:work|collaborate)$/.test(helper.base) &&
    /^(?:with|alongside)$/.test(tokens[helper.at + 1]?.word ?? '');
  for (let at = helper.at + 1; at < Math.min(end, helper.at + 16); at++) {
    const word = tokens[at]!.word;
    if (PREPOSITIONS.has(word) && at > helper.at + 1 && word !== 'to' && !TAKES_TO.has(helper.base)) break;
    const verb = verbOf(word);
    const isKnown = verb !== undefined && actOf(verb.base) !== undefined && !isLightVerb(verb.base);
    let before = at - 1;
    while (before > helper.at && isAdverb(tokens[before]!.word)) before--;
    const lead = tokens[before]!.word;
    const isAfterTo = lead === 'to' || (helper.base === 'help' && before === helper.at);
    if (isKnown && verb.form === 'base' && isAfterTo && TAKES_TO.has(helper.base))
      return { at, shown: at, ...verb };
    const isNamed = /^(?:and|of)$/.test(tokens[at + 1]?.word ?? '') && actOf(verb?.base ?? '') !== 'process';
    if (
      isKnown &&
      verb.form === 'gerund' &&
      helper.base !== 'complete' &&
      (isNamed || !ARTICLES.has(lead)) &&
      ((lead === ',' && !isJoint(tokens[at + 1]?.word)) || (!isBeside && before <= helper.at + 3))
    )
      return { at, shown: at, ...verb };
    const noun = at <= helper.at + 5 && !isBeside && lead !== 'to' ? actNounAt(tokens, at) : undefined;
    if (noun && /^(?:conduct|complete|perform)$/.test(helper.base) && word.endsWith('s') && thingOf(word))
      return helper;
    if (noun) return { at, shown: at, base: noun, form: 'noun' };
  }
  return helper;
}

const isPhrase = (word: string): boolean =>
  isWord(word) && !endsPhrase(word) && verbOf(word)?.form !== 'gerund';

const headOfPhrase = (tokens: readonly Token[], from: number, end: number): number => {
  let at = from;
  while (at + 1 < end && isPhrase(tokens[at + 1]!.word)) at++;
  return at;
};
