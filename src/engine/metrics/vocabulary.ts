import { wordFact } from '../text/word-facts.ts';
import { wordSet, wordsIn } from '../text/word-set.ts';
import { baseOfGerund, baseOfPast, baseOfThird, isBaseVerb } from '../verbs/inflect.ts';
import { classOfVerb } from '../verbs/lexicon.ts';
import { ACT_NOUNS, type Act, LIGHT_VERBS } from './acts.data.ts';
import { THINGS, type Thing } from './things.data.ts';

const invert = <T extends string>(classes: Readonly<Record<T, string>>): ReadonlyMap<string, T> => {
  const inverted = new Map<string, T>();
  for (const [name, list] of Object.entries<string>(classes)) {
    for (const word of wordsIn(list)) if (!inverted.has(word)) inverted.set(word, name as T);
  }
  return inverted;
};

const things = invert<keyof typeof THINGS>(THINGS);
const actNouns = new Map(wordsIn(ACT_NOUNS).map(pair => pair.split(':') as [string, string]));
const lightVerbs = wordSet(LIGHT_VERBS);

/** How a verb form is written, as far as it tells what may be coordinated with it. */
export type Form = 'past' | 'gerund' | 'base' | 'third';

export interface Verb {
  readonly base: string;
  readonly form: Form;
}

const known = new Map<string, Verb | undefined>();
const KNOWN_LIMIT = 20_000;

/** “Managed” → manage, past; undefined when the word is no form of a known verb. Ambiguous words are base forms. */
export function verbOf(word: string): Verb | undefined {
  let verb = known.get(word);
  if (verb === undefined && !known.has(word)) {
    if (known.size > KNOWN_LIMIT) known.clear();
    verb = readVerb(word);
    known.set(word, verb);
  }
  return verb;
}

function readVerb(word: string): Verb | undefined {
  if (word.endsWith('ing') && !isBaseVerb(word)) {
    const base = baseOfGerund(word);
    return base === undefined ? undefined : { base, form: 'gerund' };
  }
  const past = baseOfPast(word);
  if (past !== undefined) return { base: past, form: 'past' };
  if (isBaseVerb(word)) return { base: word, form: 'base' };
  const third = baseOfThird(word);
  return third === undefined ? undefined : { base: third, form: 'third' };
}

/** `verbOf` knows the word. */
export const VERB = wordFact(word => verbOf(word) !== undefined);

/** What a verb claims; -ise counts as -ize, a compound as its last part. */
export function actOf(base: string): Act | undefined {
  const act = listedAct(base);
  if (act !== undefined || !DERIVED.test(base)) return act;
  return listedAct(base.replace(/([iy])se$/, '$1ze')) ?? listedAct(base.replace(/^(?:\w+-|re|co)/, ''));
}

function listedAct(base: string): Act | undefined {
  const act = classOfVerb(base);
  return act === 'other' ? undefined : act;
}

const DERIVED = /^re|^co|-|[iy]se$/;

/** “Implementation” → implement, “audits” → audit; undefined when the word is no noun of an act. */
export function baseOfActNoun(word: string): string | undefined {
  const listed = singularsOf(word).find(form => actNouns.has(form));
  if (listed !== undefined) return actNouns.get(listed);
  const stem = NO_ACT_NOUN.test(word) ? word : word.replace(/(?:ation|ion|ment)s?$/, '');
  return stem === word ? undefined : [stem, `${stem}e`, `${stem}ate`].find(actOf);
}

/** Bodies, not acts: “worked for a government agency”. */
const NO_ACT_NOUN = /^(?:govern|foundat|organi[sz]at|institut|instructions)/;

export const isLightVerb = (base: string): boolean => lightVerbs.has(base);

/** The forms a noun may be listed under: as written and in the singular. */
export function singularsOf(word: string): readonly string[] {
  if (!word.endsWith('s')) return [IRREGULAR_SINGULARS[word] ?? word];
  const forms = [word, word.slice(0, -1)];
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`);
  return forms;
}

const IRREGULAR_SINGULARS: Readonly<Record<string, string>> = { children: 'child', people: 'person' };

/** The class of a noun, singular or plural; undefined for words that say nothing about a number. */
export function thingOf(word: string): Exclude<Thing, 'none'> | undefined {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  const thing = things.get(plain);
  if (thing !== undefined || !plain.endsWith('s')) return thing;
  const singular = singularsOf(plain).find(form => things.has(form));
  return singular === undefined ? undefined : things.get(singular);
}

/** `thingOf` knows the word. */
export const THING = wordFact(word => thingOf(word) !== undefined);
