import { tokenize } from '../../engine/text/tokenize.ts';
import { baseOfGerund, gerundOfBase, isBaseVerb, pastOfBase } from '../../engine/verbs/inflect.ts';
import { openingAt } from '../../engine/verbs/leading-verb.ts';
import type { VerbForm } from '../../engine/verbs/opening.ts';
import { ENDS, FILLERS, NAMED_THINGS, SCALES } from '../smart/words.data.ts';

type Tokens = ReturnType<typeof tokenize>;

/** The form of the verb a text begins with, adverbs aside; `none` where it begins with no verb or nobody can tell. */
export function verbFormOf(text: string): VerbForm {
  return opening(tokenize(text), 0)?.form ?? 'none';
}

/**
 * The text with the verb it begins with, and those that go with it (“learn SQL and build a report”), in another form.
 * Undefined where it begins with no verb. All other words stay as they are; nothing after the first sentence is touched.
 */
export function inForm(text: string, form: 'base' | 'past' | 'gerund'): string | undefined {
  const tokens = tokenize(text);
  const first = opening(tokens, 0);
  if (!first) return undefined;
  const verbs = [first, ...alsoVerbs(text, tokens, first.verb, first.form)];
  return verbs.reduceRight((words, { verb, base }) => {
    const { from, to } = tokens[verb]!;
    const next = form === 'base' ? base : form === 'past' ? pastOf(base) : gerundOfBase(base);
    const isCapital = /\p{Lu}/u.test(text.charAt(from));
    return (
      words.slice(0, from) +
      (isCapital ? next.charAt(0).toUpperCase() + next.slice(1) : next) +
      words.slice(to)
    );
  }, text);
}

interface Verb {
  verb: number;
  form: VerbForm;
  base: string;
}

function opening(tokens: Tokens, at: number): Verb | undefined {
  const { verb, form, base } = openingAt(tokens, at);
  const word = tokens[verb]?.word ?? '';
  if (form !== 'none' && base !== '') return { verb, form, base };
  // A goal may be one word ("graduate") or name whom or what ("join Google", "sell insurance"), which a resume line rarely does.
  // “Bring” looks like a gerund.
  if (word.endsWith('ing') && isBaseVerb(word)) return { verb, form: 'base', base: word };
  if (isNamedEnd(tokens, verb) && isBaseVerb(word) && !isJobTitle(tokens, verb))
    return { verb, form: 'base', base: word };
  const gerund = tokens[verb + 1] === undefined ? baseOfGerund(word) : undefined;
  return gerund === undefined ? undefined : { verb, form: 'gerund', base: gerund };
}

/** “Sell insurance”, “cut handle time”; not “increase in sales”. */
function isNamedEnd(tokens: Tokens, at: number): boolean {
  const [word = '', next = ''] = [tokens[at]?.word, tokens[at + 1]?.word];
  return (
    ENDS.has(word) || (SCALES.has(word) && /^\p{L}/u.test(next) && !/^(?:in|of|to|for|by|and)$/.test(next))
  );
}

/** “Lead developer”, “design degree”: the last word before a preposition is a thing that would need an article. */
function isJobTitle(tokens: Tokens, first: number): boolean {
  const end = tokens.findIndex(({ word }, at) => at > first && (FILLERS.has(word) || !/\w/.test(word)));
  const rest = tokens.slice(first + 1, end < 0 ? undefined : end);
  return NAMED_THINGS.has(rest.at(-1)?.word ?? '') && !rest.some(({ word }) => word.endsWith("'s"));
}

/** Verbs of the same form after “and”, “then” or a comma, up to the end of the sentence. */
function alsoVerbs(text: string, tokens: Tokens, after: number, form: VerbForm): Verb[] {
  const found: Verb[] = [];
  for (let at = after + 1; at < tokens.length; at += 1) {
    const { word, to, from } = tokens[at]!;
    const before = tokens[at - 1]!.word;
    if (word === ';' || (/^[.!?]$/.test(word) && /\s/.test(text.charAt(to)))) break;
    if (!/^(?:and|then|&|,)$/.test(before) || /\p{Lu}/u.test(text.charAt(from))) continue;
    const verb = openingAt(tokens, at);
    if (verb.form !== form || verb.base === '') continue;
    found.push(verb);
    at = verb.verb;
  }
  return found;
}

const pastOf = (base: string) => (base === 'be' ? 'was' : pastOfBase(base));
