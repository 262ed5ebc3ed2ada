import type { Token } from './token.ts';

/** Phrases of several lists, looked up together in one pass over tokens. Whole words, any white space, longest first. */
export interface PhraseTrie {
  /** Calls `found` with every hit in token order; hits of one list never overlap. `last` is inclusive. */
  scan(tokens: readonly Token[], found: Found): void;
}

type Found = (list: number, first: number, last: number, phrase: string) => void;

interface Entry {
  readonly list: number;
  readonly phrase: string;
}

interface Node {
  next: Map<string, Node> | null;
  /** Phrases that end here, one a list. */
  ends: Entry[] | null;
  /** Phrases that begin with this word and have not been spelled out: most words of the lists never come up in a text. */
  pending: Entry[] | null;
}

const newNode = (): Node => ({ next: null, ends: null, pending: null });

/** The words a slot of a phrase may be, and whether it may be missing. */
function slotOf(slot: string): { words: string[]; isOptional: boolean } {
  const isOptional = slot.startsWith('[');
  return { words: (isOptional ? slot.slice(1, -1) : slot).split('/'), isOptional };
}

const isCompound = (word: string): boolean => word.length > 1 && word.includes('-');

/** All spellings of a phrase: “a/b” either word, “[word]” may be missing, a hyphen may be a space. */
function* spellings(
  slots: readonly string[],
  at: number,
  before: readonly string[],
): Generator<readonly string[]> {
  const slot = slots[at];
  if (slot === undefined) {
    yield before;
    return;
  }
  const { words, isOptional } = slotOf(slot);
  if (isOptional) yield* spellings(slots, at + 1, before);
  for (const word of words) {
    yield* spellings(slots, at + 1, [...before, word]);
    if (isCompound(word)) yield* spellings(slots, at + 1, [...before, ...word.split('-')]);
  }
}

/** The words a phrase may begin with. */
function firstWords(slots: readonly string[]): Set<string> {
  const firsts = new Set<string>();
  for (const slot of slots) {
    const { words, isOptional } = slotOf(slot);
    for (const word of words) {
      firsts.add(word);
      if (isCompound(word)) firsts.add(word.slice(0, word.indexOf('-')));
    }
    if (!isOptional) break;
  }
  return firsts;
}

/** Puts the lists into one trie. A phrase is written as `Rule.phrases` says. */
export function buildPhraseTrie(lists: readonly (readonly string[])[]): PhraseTrie {
  const root = new Map<string, Node>();
  for (const [list, phrases] of lists.entries()) {
    for (const phrase of phrases) {
      for (const word of firstWords(phrase.split(' '))) {
        let node = root.get(word);
        if (!node) {
          node = newNode();
          root.set(word, node);
        }
        node.pending ??= [];
        node.pending.push({ list, phrase });
      }
    }
  }
  const reach = new Int32Array(lists.length);
  return {
    scan(tokens, found) {
      reach.fill(-1);
      for (let first = 0; first < tokens.length; first++) {
        const { word } = tokens[first]!;
        const node = root.get(word);
        if (node === undefined) continue;
        if (node.pending !== null) spellOut(node, word);
        walk(node, tokens, first, reach, found);
      }
    },
  };
}

function spellOut(start: Node, first: string): void {
  for (const entry of start.pending ?? []) {
    for (const words of spellings(entry.phrase.split(' '), 0, []))
      if (words[0] === first) add(start, words, entry);
  }
  start.pending = null;
}

function add(start: Node, words: readonly string[], entry: Entry): void {
  let at = start;
  for (const word of words.slice(1)) {
    at.next ??= new Map();
    const next = at.next.get(word) ?? newNode();
    at.next.set(word, next);
    at = next;
  }
  at.ends ??= [];
  if (!at.ends.some(end => end.list === entry.list)) at.ends.push(entry);
}

function walk(start: Node, tokens: readonly Token[], first: number, reach: Int32Array, found: Found): void {
  const hits: { entry: Entry; last: number }[] = [];
  let at: Node | undefined = start;
  for (let last = first; at !== undefined; ) {
    if (at.ends !== null) for (const entry of at.ends) hits.push({ entry, last });
    const next: Token | undefined = tokens[++last];
    at = next && at.next?.get(next.word);
  }
  // The longest hit of each list comes last.
  for (let i = hits.length - 1; i >= 0; i--) {
    const { entry, last } = hits[i]!;
    if (reach[entry.list]! >= first) continue;
    reach[entry.list] = last;
    found(entry.list, first, last, entry.phrase);
  }
}
