import type { Token } from '../text/token.ts';
import { baseOfGerund, baseOfPast, baseOfThird, isBaseVerb } from './inflect.ts';
import { ADJECTIVES, GERUND_NOUNS, NO_GERUNDS, NOUN_VERBS } from './opening.data.ts';
import type { Opening, VerbForm } from './opening.ts';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const gerundNouns = setOf(GERUND_NOUNS);
const noGerunds = setOf(NO_GERUNDS);
const adjectives = setOf(ADJECTIVES);
const nounVerbs = setOf(NOUN_VERBS);
const DETERMINERS =
  setOf(`the a an all any each every both its their our my his her your this that these those new various several many
numerous multiple some other existing potential current daily weekly monthly annual incoming outgoing complex high-volume up over more
approximately about nearly`);
const PARTICLES =
  setOf(`up out in on off over down back with to into through across between against from at under along alongside within by
as around toward towards upon directly closely effectively efficiently regularly`);
const NOT_ADVERBS = setOf(
  'supply apply reply comply rely multiply ally assembly family daily weekly monthly quarterly early july friendly rally tally only',
);
const LEADS_IN = setOf('also then always often further proudly independently currently');
const NOT_PAST = setOf('need speed seed feed hundred indeed breed weed bed red unlimited shed');
const PEOPLE =
  /(?:er|or|ist|ant|ian|nurse|executive|clerk|lead|head|agent|assistant|associate|analyst|attendant|representative|intern|partner|volunteer|specialist|professional|member|chef|aide)s?$/;

const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
const isWord = (word: string | undefined): word is string => word !== undefined && /^\p{L}/u.test(word);

/** Whether `word` is an adverb that may stand before the verb: “successfully”, “also”. */
export function isAdverb(word: string): boolean {
  return LEADS_IN.has(word) || (word.length > 4 && word.endsWith('ly') && !NOT_ADVERBS.has(word));
}

/** Whether a word in -ing is a noun on its own: “marketing”, “training”. */
export const isGerundNoun = (word: string): boolean => gerundNouns.has(word);

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
  if (word.endsWith('ing')) return gerund(word, next, tokens[at + 2]?.word);
  const past = baseOfPast(word);
  if (past !== undefined && (past !== word || !isBaseVerb(word))) return pastForm(word, past, next);
  if (isBaseVerb(word)) return baseForm(word, next, tokens[at + 2]?.word);
  const third = baseOfThird(word);
  if (third !== undefined) return thirdForm(third, next);
  if (/^\p{Ll}{3,}ed$/u.test(word) && !NOT_PAST.has(word) && !adjectives.has(word))
    return pastForm(word, '', next);
  return NONE;
}

function gerund(
  word: string,
  next: string | undefined,
  second: string | undefined,
): readonly [VerbForm, string] {
  if (noGerunds.has(word)) return NONE;
  const base = baseOfGerund(word);
  if (base === undefined) return NONE;
  if (!gerundNouns.has(word))
    return isWord(next) || (next !== undefined && isNumber(next)) || next === ',' || next === '$'
      ? ['gerund', base]
      : NONE;
  const takesObject =
    next !== undefined &&
    (DETERMINERS.has(next) ||
      isNumber(next) ||
      next === '$' ||
      (isPlural(next) && second !== 'and' && !baseOfThird(next)));
  const isPaired =
    (next === 'and' || next === ',') &&
    second !== undefined &&
    second.endsWith('ing') &&
    baseOfGerund(second) !== undefined;
  return takesObject || isPaired ? ['gerund', base] : NONE;
}

function pastForm(word: string, base: string, next: string | undefined): readonly [VerbForm, string] {
  if (
    adjectives.has(word) &&
    !(next !== undefined && (DETERMINERS.has(next) || isNumber(next) || PARTICLES.has(next)))
  )
    return NONE;
  return ['past', base || word];
}

function thirdForm(base: string, next: string | undefined): readonly [VerbForm, string] {
  if (next === undefined) return NONE;
  const takesObject = DETERMINERS.has(next) || isNumber(next) || next === '$' || PARTICLES.has(next);
  if (takesObject) return ['third', base];
  if (nounVerbs.has(base))
    return next === 'and' || !isWord(next) ? NONE : isPlural(next) ? ['third', base] : NONE;
  return isWord(next) ? ['third', base] : NONE;
}

function baseForm(
  word: string,
  next: string | undefined,
  second: string | undefined,
): readonly [VerbForm, string] {
  if (next === undefined) return NONE;
  const isSame = baseOfPast(word) === word;
  if (DETERMINERS.has(next) || isNumber(next) || next === '$' || next === '€' || next === '£')
    return [isSame ? 'past' : 'base', word];
  if (!nounVerbs.has(word))
    return isWord(next) || next === ',' || next === '/' ? [isSame ? 'past' : 'base', word] : NONE;
  if (next === 'of' || next === 'for' || next === '-' || next === ':' || !isWord(next)) return NONE;
  if (PARTICLES.has(next) || isAdverb(next)) return [isSame ? 'past' : 'base', word];
  if (next === 'and' || next === 'or')
    return second !== undefined && isBaseVerb(second) && !nounVerbs.has(second)
      ? [isSame ? 'past' : 'base', word]
      : NONE;
  if (PEOPLE.test(next)) return isPlural(next) ? [isSame ? 'past' : 'base', word] : NONE;
  if (isPlural(next) && !(second !== undefined && (isPlural(second) || /ed$/.test(second))))
    return [isSame ? 'past' : 'base', word];
  return second !== undefined && isPlural(second) && !['report', 'project', 'sales'].includes(word)
    ? [isSame ? 'past' : 'base', word]
    : NONE;
}

function isPlural(word: string): boolean {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word);
}
