import { isDigit, isLetterAt } from '../text/characters.ts';
import type { Token } from '../text/token.ts';
import { wordSet } from '../text/word-set.ts';
import { baseOfGerund, baseOfPast, baseOfThird, isBaseVerb } from './inflect.ts';
import { isNounVerb } from './lexicon.ts';
import { ADJECTIVES, COMPOUND, GERUND_NOUNS, NO_GERUNDS } from './opening.data.ts';
import type { Opening, VerbForm } from './opening.ts';

const gerundNouns = wordSet(GERUND_NOUNS);
const takesBareObject = (word: string): boolean => gerundNouns.has(`${word}*`);
const noGerunds = wordSet(NO_GERUNDS);
const adjectives = wordSet(ADJECTIVES);
const DETERMINERS =
  wordSet(`the a an all any each every both its their our my his her your this that these those new various several many
numerous multiple some other existing potential current daily weekly monthly annual incoming outgoing complex high-volume up over more
approximately about nearly quarterly yearly general high low large small internal external technical financial legal medical electronic
digital proper accurate detailed overall company`);
const PARTICLES =
  wordSet(`up out in on off over down back with to into through across between against from at under along alongside within by
as around toward towards upon directly closely effectively efficiently regularly`);
const NOT_ADVERBS = wordSet(
  'supply apply reply comply rely multiply ally assembly family daily weekly monthly quarterly early july friendly rally tally only',
);
const LEADS_IN = wordSet('also then always often further proudly independently currently');
/** Two words that are one name, though the first could be a verb and the second its object. */
const NAMES = new Set(
  `test cases|test plans|test scripts|test results|work orders|trade shows|case studies|care plans|lesson plans|project plans|support tickets
|design documents|release notes|focus groups|credit cards|market trends|process improvements|contract terms|budget reports|project files`
    .split(/[|\n]/)
    .filter(Boolean),
);
/** After a word that is verb or noun, these make it a noun (“experience with”, “research on”), unless the verb needs one. */
const PREPOSITIONS = wordSet(
  'with to into through across between against from at under along alongside within by as around toward towards on in over',
);
const TAKES_PREPOSITION =
  wordSet(`work report partner act travel interface answer deal talk speak focus serve volunteer train interview market network
look care listen cater link point consult mentor lead ship sell move step turn call check follow help compromise commit`);
/** “Testing tools”, “cleaning products”: one name, whatever the first word may take. */
const NAMED_THINGS = wordSet(
  'tools services products supplies materials skills standards systems sessions meetings programs',
);
const LEADERS = wordSet(
  'provider supplier manufacturer company firm brand indicator edge producer distributor retailer',
);
const NOT_PAST = wordSet('need speed seed feed hundred indeed breed weed bed red unlimited shed');
const PEOPLE =
  /^(?!junior|senior|former).*(?:er|or|ist|ant|ian|nurse|executive|clerk|cook|lead|head|agent|assistant|associate|analyst|attendant|representative|intern|partner|volunteer|specialist|professional|member|chef|aide)s?$/;

const compoundHeads = wordSet(COMPOUND);
const PERSON_ADJECTIVES = wordSet(
  'experienced skilled seasoned certified licensed registered accomplished qualified',
);

const isNumber = (word: string): boolean => isDigit(word.charCodeAt(0));
const isWord = (word: string | undefined): word is string => word !== undefined && isLetterAt(word, 0);

/** Whether `word` is an adverb that may stand before the verb: “successfully”, “also”. */
export function isAdverb(word: string): boolean {
  return LEADS_IN.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

/** Whether a word in -ing is a noun on its own: “marketing”, “training”. */
export const isGerundNoun = (word: string): boolean => gerundNouns.has(word) || takesBareObject(word);

const isCompoundHead = (word: string): boolean =>
  compoundHeads.has(word) || compoundHeads.has(singularOf(word));

/** How the sentence that begins at token `first` opens. When unsure the form is `none`. */
export function openingAt(tokens: readonly Token[], first: number): Opening {
  let at = first;
  while (at < first + 2 && tokens[at] && isAdverb(tokens[at]!.word) && isWord(tokens[at + 1]?.word)) at++;
  const word = tokens[at]?.word ?? '';
  const [form, base] = isWord(word) ? formOf(word, tokens, at) : NONE;
  return form === 'none' ? { first, verb: first, form, base } : { first, verb: at, form, base };
}

const NONE: readonly [VerbForm, string] = ['none', ''];

function formOf(word: string, tokens: readonly Token[], at: number): readonly [VerbForm, string] {
  const next = tokens[at + 1]?.word;
  if (word.endsWith('ing') && !isBaseVerb(word)) return gerund(word, tokens, at);
  const past = baseOfPast(word);
  if (past !== undefined && (past !== word || !isBaseVerb(word))) return pastForm(word, past, next);
  if (isBaseVerb(word))
    return isVerbList(tokens, at) ? [formOfBase(word), word] : baseForm(word, next, tokens[at + 2]?.word);
  const third = baseOfThird(word);
  if (third !== undefined) return thirdForm(third, next);
  if (word.endsWith('ed') && /^\p{Ll}{5,}$/u.test(word) && !NOT_PAST.has(word) && !adjectives.has(word))
    return pastForm(word, '', next);
  return NONE;
}

function gerund(word: string, tokens: readonly Token[], at: number): readonly [VerbForm, string] {
  const next = tokens[at + 1]?.word;
  const base = noGerunds.has(word) ? undefined : baseOfGerund(word);
  if (base === undefined || next === undefined || (word === 'leading' && LEADERS.has(next))) return NONE;
  if (takesObject(tokens, at) || isPaired(tokens, at + 1)) return ['gerund', base];
  return !isGerundNoun(word) && (isWord(next) || next === ',') ? ['gerund', base] : NONE;
}

/** Whether what follows the verb or -ing word at `at` looks like its object: “setting sales targets”, not “building maintenance”. */
export function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word;
  if (next === undefined) return false;
  if (DETERMINERS.has(next) || isNumber(next) || next === '$' || next === '€' || next === '£') return true;
  const word = tokens[at]!.word;
  if (!isWord(next) || PARTICLES.has(next) || /^(?:and|or|of|for)$/.test(next)) return false;
  if (isPlural(next)) {
    if (takesBareObject(word)) return !NAMED_THINGS.has(next);
    return !isCompoundHead(next) && baseOfThird(next) === undefined;
  }
  const second = tokens[at + 2]?.word ?? '';
  return (
    takesBareObject(word) &&
    !isCompoundHead(next) &&
    !PEOPLE.test(next) &&
    !(isCompoundHead(second) && isGerundNoun(next))
  );
}

const isJoint = (word: string | undefined): boolean => /^(?:,|and|&|\/|or)$/.test(word ?? '');

/** “, testing”, “and testing”, “, and testing”: another gerund of the same list. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  let second = at;
  while (second < at + 2 && isJoint(tokens[second]?.word)) second++;
  const word = tokens[second]?.word ?? '';
  return second > at && word.endsWith('ing') && baseOfGerund(word) !== undefined;
}

function pastForm(word: string, base: string, next: string | undefined): readonly [VerbForm, string] {
  const takesObject =
    next !== undefined &&
    (DETERMINERS.has(next) ||
      isNumber(next) ||
      PARTICLES.has(next) ||
      (isPlural(next) && !PERSON_ADJECTIVES.has(word)));
  return adjectives.has(word) && !takesObject ? NONE : ['past', base || word];
}

function thirdForm(base: string, next: string | undefined): readonly [VerbForm, string] {
  if (next === undefined) return NONE;
  const takesObject = DETERMINERS.has(next) || isNumber(next) || next === '$' || PARTICLES.has(next);
  if (takesObject) return ['third', base];
  if (isNounVerb(base))
    return next === 'and' || !isWord(next) ? NONE : isPlural(next) ? ['third', base] : NONE;
  return isWord(next) ? ['third', base] : NONE;
}

/** “Cut”, “read” and the like are taken for the past tense. */
const formOfBase = (word: string): VerbForm => (baseOfPast(word) === word ? 'past' : 'base');

/** “Document, monitor and track calls”: three verbs that could be nouns alone, and their object. */
function isVerbList(tokens: readonly Token[], first: number): boolean {
  let at = first;
  let verbs = 1;
  while (isJoint(tokens[at + 1]?.word)) {
    at += isJoint(tokens[at + 2]?.word) ? 3 : 2;
    if (!isBaseVerb(tokens[at]?.word ?? '')) return false;
    verbs++;
  }
  const object = tokens[at + 1]?.word;
  if (verbs < 3 || !isWord(object) || PREPOSITIONS.has(object) || isCompoundHead(object)) return false;
  return !PEOPLE.test(object) && !/^(?:of|for|control)$|(?:ment|ion|sis|ing|ance)$/.test(object);
}

function baseForm(
  word: string,
  next: string | undefined,
  second: string | undefined,
): readonly [VerbForm, string] {
  if (next === undefined) return NONE;
  const form = formOfBase(word);
  if (DETERMINERS.has(next) || isNumber(next) || next === '$' || next === '€' || next === '£')
    return [form, word];
  if (next === ',' && second !== undefined && isBaseVerb(second) && !isNounVerb(second)) return [form, word];
  if (!isNounVerb(word)) return isWord(next) || next === ',' || next === '/' ? [form, word] : NONE;
  if (next === 'of' || next === 'for' || next === '-' || next === ':' || !isWord(next)) return NONE;
  if (NAMES.has(`${word} ${next}`)) return NONE;
  if (PREPOSITIONS.has(next) && !TAKES_PREPOSITION.has(word)) return NONE;
  if (PARTICLES.has(next) && second === 'of') return NONE;
  if (PARTICLES.has(next) || isAdverb(next)) return [form, word];
  if (next === 'and' || next === 'or')
    return second !== undefined && isBaseVerb(second) && !isNounVerb(second) ? [form, word] : NONE;
  if (PEOPLE.test(next)) return isPlural(next) ? [form, word] : NONE;
  if (isPlural(next) && !(second !== undefined && (isPlural(second) || /ed$/.test(second))))
    return [form, word];
  return second !== undefined && isPlural(second) && !['report', 'project', 'sales'].includes(word)
    ? [form, word]
    : NONE;
}

/** “policies” → “policy”, “classes” → “class”; wrong for words that are no plural. */
function singularOf(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|ch)es$/.test(word) ? -2 : -1);
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word);
}
