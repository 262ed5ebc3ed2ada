import { remembered } from '../text/remembered.ts';
import { wordFact } from '../text/word-facts.ts';
import { wordSet, wordsIn } from '../text/word-set.ts';
import { baseOfGerund, baseOfPast, baseOfThird, isBaseVerb } from '../verbs/inflect.ts';
import { classOfVerb } from '../verbs/lexicon.ts';
import { ACT_NOUNS, type Act, LIGHT_VERBS } from './acts.data.ts';
import { THINGS, type Thing } from './things.data.ts';

const things = (Object.keys(THINGS) as (keyof typeof THINGS)[]).map(
  name => [name, wordSet(THINGS[name])] as const,
);
/** Verbs by act noun. */
let actNouns: ReadonlyMap<string, string> | undefined;
const lightVerbs = wordSet(LIGHT_VERBS);

/** How a verb form is written, as far as it tells what may be coordinated with it. */
export type Form = 'past' | 'gerund' | 'base' | 'third';

export interface Verb {
  readonly base: string;
  readonly form: Form;
}

/** “Managed” → manage, past; undefined when the word is no form of a known verb. Ambiguous words are base forms. */
export const verbOf = remembered((word): Verb | undefined => {
  if (word.endsWith('ing') && !isBaseVerb(word)) {
    const base = baseOfGerund(word);
    return base === undefined ? undefined : { base, form: 'gerund' };
  }
  const past = baseOfPast(word);
  if (past !== undefined) return { base: past, form: 'past' };
  if (isBaseVerb(word)) return { base: word, form: 'base' };
  const third = baseOfThird(word);
  return third === undefined ? undefined : { base: third, form: 'third' };
});

/** `verbOf` knows the word. */
export const VERB = wordFact(word => verbOf(word) !== undefined);

/** What a verb claims; -ise counts as -ize, a compound as its last part. */
export const actOf = remembered((base): Act | undefined => {
  const act = listedAct(base);
  if (act !== undefined || !DERIVED.test(base)) return act;
  return listedAct(base.replace(/([iy])se$/, '$1ze')) ?? listedAct(base.replace(/^(?:\w+-|re|co)/, ''));
});

function listedAct(base: string): Act | undefined {
  const act = classOfVerb(base);
  return act === 'other' ? undefined : act;
}

const DERIVED = /^re|^co|-|[iy]se$/;

/** “Implementation” → implement, “audits” → audit; undefined when the word is no noun of an act. */
export const baseOfActNoun = remembered((word): string | undefined => {
  actNouns ??= new Map(wordsIn(ACT_NOUNS).map(pair => pair.split(':') as [string, string]));
  for (const form of singularsOf(word)) if (actNouns.has(form)) return actNouns.get(form);
  const stem = NO_ACT_NOUN.test(word) ? word : word.replace(/(?:ation|ion|ment)s?$/, '');
  return stem === word ? undefined : [stem, `${stem}e`, `${stem}ate`].find(actOf);
});

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
export const thingOf = remembered((word): Exclude<Thing, 'none'> | undefined => {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  const forms = plain.endsWith('s') ? singularsOf(plain) : [plain];
  for (const form of forms) for (const [thing, nouns] of things) if (nouns.has(form)) return thing;
  return undefined;
});

/** `thingOf` knows the word. */
export const THING = wordFact(word => thingOf(word) !== undefined);
