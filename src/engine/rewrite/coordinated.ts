import type { Token } from '../text/token.ts';
import { baseOfGerund, isBaseVerb, pastOfBase, pastOfGerund } from '../verbs/inflect.ts';
import { isAdverb, isGerundNoun, takesObject } from '../verbs/leading-verb.ts';
import type { TargetForm } from './verb-form.ts';

/** One changed word of a line; the token at index `at` becomes `word` (empty: it goes away). */
export interface Edit {
  readonly at: number;
  readonly word: string;
}

/** After these words a verb belongs to something else: how, when or what for. */
const STOPS = new Set(
  `by while through including without before after when whenever where via despite like than who which that such as because if so
including resulting thereby thus`.split(/\s+/),
);
const PREPOSITIONS = new Set('for of in on from at with to about into between'.split(' '));
/** What comes after a comma with one of these is a result, not one more duty. */
const RESULTS = new Set(
  `increasing reducing cutting saving resulting improving achieving leading generating ensuring allowing enabling driving boosting growing
raising exceeding earning helping making bringing providing lowering decreasing contributing freeing doubling giving`.split(
    /\s+/,
  ),
);

const TAKES_OF = new Set('disposing consisting thinking learning knowing approving'.split(' '));

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const isJoint = (word: string): boolean =>
  word === ',' || word === 'and' || word === '&' || word === 'or' || word === '/';

function gerundIn(word: string, form: TargetForm): string | undefined {
  return form === 'past' ? pastOfGerund(word) : baseOfGerund(word);
}

/** Whether the -ing word at the head of a statement is an act (“setting sales targets”), not a thing (“building maintenance”). */
export function isHeadGerund(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (baseOfGerund(word) === undefined || isNounList(tokens, at)) return false;
  if (!isGerundNoun(word)) return true;
  return (
    takesObject(tokens, at) ||
    isOnPeople(tokens, at) ||
    coordinatedAfter(tokens, at) > 0 ||
    (wordAt(tokens, at + 1) === 'of' && at + 2 < tokens.length)
  );
}

/** “Training staff” is an act; people are no kind of training. */
const isOnPeople = (tokens: readonly Token[], at: number): boolean =>
  /^(?:train|coach|schedul|recruit)(?:e|ing)?$/.test(wordAt(tokens, at)) &&
  /^(?:staff|personnel|people|children|teams?|crews?)$/.test(wordAt(tokens, at + 1));

/** “Ordering, inventory and vendor contacts”: with a thing in the list, the bare -ing words in it are things, too. */
export function isNounList(tokens: readonly Token[], at: number): boolean {
  for (let last = at; isJoint(wordAt(tokens, last + 1)); ) {
    let next = last + 1;
    while (isJoint(wordAt(tokens, next))) next++;
    if (isAdverb(wordAt(tokens, next)) || wordAt(tokens, next) === 'for') next++;
    const word = wordAt(tokens, next);
    if (baseOfGerund(word) === undefined) return /^\p{L}/u.test(word) && !STOPS.has(word);
    last = next;
  }
  return false;
}

/**
 * “answering phones, greeting visitors and general office duties”, “supervising staff, ordering stock, budgeting”: no verb in
 * front sets a list right that has a thing among its acts, or no end.
 */
export function isUnclearList(tokens: readonly Token[], at: number, end: number): boolean {
  let acts = 0;
  for (let i = at + 1; i < end && !STOPS.has(wordAt(tokens, i)); i++) {
    const before = wordAt(tokens, i - 1);
    const isAct = baseOfGerund(wordAt(tokens, i)) !== undefined && !RESULTS.has(wordAt(tokens, i));
    if (before === ',' && isAct) acts++;
    else if (acts > 0 && /^(?:and|&)$/.test(before) && !isAdverb(wordAt(tokens, i)))
      return !isAct && wordAt(tokens, i) !== 'for';
  }
  return acts > 1;
}

/** Index of the -ing word that “, ”, “and” or “, and” ties directly to the one at `at`, or 0. */
function coordinatedAfter(tokens: readonly Token[], at: number): number {
  let next = at + 1;
  while (next < at + 3 && isJoint(wordAt(tokens, next))) next++;
  if (next === at + 1) return 0;
  if (isAdverb(wordAt(tokens, next))) next++;
  return baseOfGerund(wordAt(tokens, next)) === undefined ? 0 : next;
}

/**
 * Edits that turn the -ing word at `at` and every one coordinated with it into finite verbs up to token `end`.
 * Gerunds that tell how, when or with what result keep their form. The word at `at` must be a known gerund.
 */
export function convertGerunds(tokens: readonly Token[], at: number, end: number, form: TargetForm): Edit[] {
  const edits: Edit[] = [{ at, word: gerundIn(wordAt(tokens, at), form)! }];
  let last = at;
  let commas = 0;
  for (let i = at + 1; i < end; i++) {
    const word = wordAt(tokens, i);
    if (STOPS.has(word)) break;
    const repeated =
      word === 'for' && isJoint(wordAt(tokens, i - 1)) ? gerundIn(wordAt(tokens, i + 1), form) : undefined;
    if (repeated !== undefined) {
      edits.push({ at: i, word: '' }, { at: i + 1, word: repeated });
      last = ++i;
      continue;
    }
    if (PREPOSITIONS.has(word) && /ing$/.test(wordAt(tokens, i + 1)) && baseOfGerund(wordAt(tokens, i + 1)))
      break;
    if (word === ',') commas++;
    if (
      !isJoint(wordAt(tokens, i - 1)) &&
      !(isAdverb(wordAt(tokens, i - 1)) && isJoint(wordAt(tokens, i - 2)))
    )
      continue;
    const converted = gerundIn(word, form);
    if (converted === undefined) continue;
    const isAdjacent = coordinatedAfter(tokens, last) === i;
    if (!isAdjacent && isTail(tokens, i, end, commas)) break;
    if (
      !isAdjacent &&
      isGerundNoun(word) &&
      !takesObject(tokens, i) &&
      !isOnPeople(tokens, i) &&
      coordinatedAfter(tokens, i) === 0 &&
      !isListed(tokens, i)
    )
      continue;
    if (!isAdjacent && (i + 1 >= end || /^[.;]$/.test(wordAt(tokens, i + 1)))) continue;
    edits.push({ at: i, word: converted });
    last = i;
  }
  for (const { at: verb } of [...edits]) {
    if (wordAt(tokens, verb + 1) === 'of' && !TAKES_OF.has(wordAt(tokens, verb)))
      edits.push({ at: verb + 1, word: '' });
  }
  return edits;
}

/** “, scheduling staff, and …”: in a list of acts even a word that may be a thing is an act. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at + 1);
  return wordAt(tokens, at - 1) === ',' && /^\p{L}/u.test(next) && !isJoint(next) && !PREPOSITIONS.has(next);
}

/** “, increasing open rates 20%” at the end: a comma and an -ing word that no “and …ing” follows, or a word of result. */
function isTail(tokens: readonly Token[], at: number, end: number, commas: number): boolean {
  const before = wordAt(tokens, at - 1);
  if (before !== ',' && wordAt(tokens, at - 2) !== ',') return false;
  if (before !== ',') return RESULTS.has(wordAt(tokens, at)) && commas < 2;
  if (RESULTS.has(wordAt(tokens, at))) return true;
  for (let i = at + 1; i < end; i++) {
    if (STOPS.has(wordAt(tokens, i))) return true;
    const isLast =
      /^(?:and|&|or)$/.test(wordAt(tokens, i)) && baseOfGerund(wordAt(tokens, i + 1)) !== undefined;
    if (isLast) return false;
  }
  return true;
}

/** The same for base verbs after “to”: “asked to audit contracts and write reports”. Undefined when a word is unclear. */
export function convertBases(
  tokens: readonly Token[],
  at: number,
  end: number,
  form: TargetForm,
): Edit[] | undefined {
  const head = isAdverb(wordAt(tokens, at)) ? at + 1 : at;
  if (!isBaseVerb(wordAt(tokens, head))) return undefined;
  if (form === 'base') return [];
  const edits: Edit[] = [{ at: head, word: pastOfBase(wordAt(tokens, head)) }];
  let last = head;
  for (let i = head + 1; i < end; i++) {
    const word = wordAt(tokens, i);
    if (word === 'to' && isJoint(wordAt(tokens, i - 1))) return undefined;
    if (STOPS.has(word) || (word === 'to' && isBaseVerb(wordAt(tokens, i + 1)))) break;
    if (!isJoint(wordAt(tokens, i - 1)) || !isBaseVerb(word) || word.endsWith('s')) continue;
    const isAdjacent = i - last <= 3 && tokens.slice(last + 1, i).every(token => isJoint(token.word));
    if (!isAdjacent && !takesObject(tokens, i) && !isOnPeople(tokens, i)) {
      // “…, open store” may be one more act.
      const next = wordAt(tokens, i + 1);
      if (wordAt(tokens, i - 1) === ',' && /^\p{L}/u.test(next) && !isJoint(next) && !PREPOSITIONS.has(next))
        return undefined;
      continue;
    }
    edits.push({ at: i, word: pastOfBase(word) });
    last = i;
  }
  return edits;
}
