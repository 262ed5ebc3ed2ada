import { remembered } from '../text/remembered.ts';
import { wordSet } from '../text/word-set.ts';
import { DOUBLED, IRREGULAR } from './irregular.data.ts';
import { addVerb, isVerb } from './lexicon.ts';

/*
 * A gerund becomes a past tense by spelling: both share the stem (manag-ing, manag-ed), so no base form is needed.
 * The lexicon only decides whether a word is a verb at all.
 */

const doubled = wordSet(DOUBLED);
const irregularPast = new Map<string, string>();
const baseOfIrregularPast = new Map<string, string>();
const baseOfIrregularParticiple = new Map<string, string>();

const PREFIX = /^(?:re|over|under|out|co|pre|un|mis|up|fore|down)(?=[a-z]{3})/;
const NO_PREFIX = /^rela(?:y|id)/;
const VOWELS = 'aeiou';

for (const row of IRREGULAR.trim().split(/[|\n]/)) {
  const words = row.split(' ');
  const base = addVerb(words[0]!);
  const past = words[1] ?? base;
  irregularPast.set(base, past);
  baseOfIrregularPast.set(past, base);
  baseOfIrregularParticiple.set(words[2] ?? past, base);
}
baseOfIrregularPast.set('were', 'be').set('laid', 'lay').set('lay', 'lay');

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

/** Whether the last letter of a base form is doubled before -ed and -ing: plan, refer; not fix, offer. */
function doubles(base: string): boolean {
  if (doubled.has(base)) return true;
  const prefix = PREFIX.exec(base)?.[0];
  if (prefix && isVerb(base.slice(prefix.length))) return doubles(base.slice(prefix.length));
  const last = base.at(-1);
  if (base === 'bus' || last === undefined || isVowel(last) || 'wxy'.includes(last)) return false;
  const before = base.at(-2);
  if (!isVowel(before)) return false;
  const head = base.slice(0, -2).replace(/qu$/, 'q');
  if (isVowel(head.at(-1))) return false;
  return !/[aeiouy]/.test(head);
}

function stemFor(base: string): string {
  if (doubles(base)) return base + base.at(-1);
  return /(?:^picni|^traffi|^mimi|^pani|^froli)c$/.test(base) ? `${base}k` : base;
}

function regularGerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:[eoy]e|nge)$/.test(base) && base.length > 2)
    return `${base.slice(0, -1)}ing`;
  if (base.endsWith('nge') && !/^(?:singe|tinge)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${stemFor(base)}ing`;
}

/** The part of a compound that carries the ending, and what stands before it: “co-led” → “co-”, “led”; “rebuilt” → “re”, “built”. */
function split(word: string, isKnown: (part: string) => boolean): [before: string, part: string] | undefined {
  if (isKnown(word)) return ['', word];
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const part = word.slice(hyphen + 1);
    return isKnown(part) ? [word.slice(0, hyphen + 1), part] : undefined;
  }
  const prefix = PREFIX.exec(word)?.[0];
  if (!prefix || NO_PREFIX.test(word)) return undefined;
  const part = word.slice(prefix.length);
  return isKnown(part) ? [prefix, part] : undefined;
}

function through(word: string, table: (part: string) => string | undefined): string | undefined {
  const parts = split(word, part => table(part) !== undefined);
  return parts && parts[0] + table(parts[1])!;
}

/** Whether `word` (lower case) is the base form of a known verb. */
export const isBaseVerb = remembered(word => split(word, isVerb) !== undefined);

/** “bringing” → “bring”; undefined when no known verb has this -ing form. */
export const baseOfGerund = remembered((word): string | undefined => {
  if (!word.endsWith('ing') || word.length < 5) return undefined;
  return through(word, part => baseOfStem(part.slice(0, -3), part.endsWith('ying')));
});

/** “managed” → “manage”, “brought” → “bring”; undefined when no known verb has this past tense. */
export const baseOfPast = remembered((word): string | undefined => {
  return through(word, part => baseOfIrregularPast.get(part) ?? baseOfRegularPast(part));
});

/** “written” → “write”, “managed” → “manage”; undefined when no known verb has this participle. */
export const baseOfParticiple = remembered((word): string | undefined => {
  return through(word, part => {
    const irregular = baseOfIrregularParticiple.get(part);
    if (irregular) return irregular;
    const base = baseOfRegularPast(part);
    return base && irregularPast.has(base) ? undefined : base;
  });
});

/** “manages” → “manage”; undefined when no known verb has this form. */
export const baseOfThird = remembered((word): string | undefined => {
  if (!word.endsWith('s') || word.endsWith('ss')) return undefined;
  return through(word, part => {
    if (part === 'is') return 'be';
    if (part === 'has') return 'have';
    if (part.endsWith('ies') && part.length > 4 && isVerb(`${part.slice(0, -3)}y`))
      return `${part.slice(0, -3)}y`;
    if (isVerb(part.slice(0, -1))) return part.slice(0, -1);
    return part.endsWith('es') && isVerb(part.slice(0, -2)) ? part.slice(0, -2) : undefined;
  });
});

function baseOfRegularPast(part: string): string | undefined {
  if (!part.endsWith('ed') || part.length < 4) return undefined;
  if (part.endsWith('ied') && isVerb(`${part.slice(0, -3)}y`)) return `${part.slice(0, -3)}y`;
  return baseOfStem(part.slice(0, -2), false);
}

function baseOfStem(stem: string, mayEndInIe: boolean): string | undefined {
  if (isVerb(stem) && !doubles(stem)) return stem;
  if (isVerb(`${stem}e`)) return `${stem}e`;
  if (stem.length > 3 && stem.at(-1) === stem.at(-2) && isVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  if (stem.endsWith('ck') && isVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  if (mayEndInIe && isVerb(`${stem.slice(0, -1)}ie`)) return `${stem.slice(0, -1)}ie`;
  return isVerb(stem) ? stem : undefined;
}

/** “bringing” → “brought”, “modelling” → “modelled”; undefined when the gerund is of no known verb. */
export function pastOfGerund(word: string): string | undefined {
  const base = baseOfGerund(word);
  if (base === undefined) return undefined;
  const irregular = through(base, part => irregularPast.get(part));
  if (irregular !== undefined) return irregular;
  if (base.endsWith('ie')) return `${base}d`;
  return regularPastOfStem(word.slice(0, -3));
}

function regularPastOfStem(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  if (stem.endsWith('y') && !isVowel(stem.at(-2))) return `${stem.slice(0, -1)}ied`;
  return `${stem}ed`;
}

/** “reduce” → “reduced”, “cut” → “cut”. */
export function pastOfBase(base: string): string {
  const irregular = through(base, part => irregularPast.get(part));
  if (irregular !== undefined) return irregular;
  const [before, part] = split(base, isVerb) ?? ['', base];
  return before + regularPastOfStem(stemFor(part));
}

/** “written” → “wrote”, “designed” → “designed”; undefined when the participle is of no known verb. */
export function pastOfParticiple(word: string): string | undefined {
  const base = baseOfParticiple(word);
  if (base === undefined) return undefined;
  return through(base, part => irregularPast.get(part)) ?? word;
}

/** “implement” → “implementing”, “set” → “setting”. */
export function gerundOfBase(base: string): string {
  const [before, part] = split(base, isVerb) ?? ['', base];
  return before + regularGerund(part);
}
