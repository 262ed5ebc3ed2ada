import type { Token } from './token.ts';

/** Phrases of several lists, looked up together in one pass over tokens. Whole words, any white space, longest first. */
export interface PhraseTrie {
  /** The hits of each list that has any, in order of the lists' first hits; hits of one list never overlap. */
  hitsIn(tokens: readonly Token[]): readonly ListHits[];
}

/** A phrase of a list, found in a line. `first` and `last` are indexes into its tokens, both inclusive. */
export interface Hit {
  readonly first: number;
  readonly last: number;
  /** The phrase as the list has it. */
  readonly phrase: string;
}

/** The hits of the list that is the `list`-th of the trie. */
interface ListHits {
  readonly list: number;
  readonly hits: readonly Hit[];
}

const NONE: readonly ListHits[] = [];

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
function firstWords(phrase: string): readonly string[] {
  const firsts: string[] = [];
  for (const slot of phrase.split(' ')) {
    const { words, isOptional } = slotOf(slot);
    for (const word of words) {
      firsts.push(word);
      if (isCompound(word)) firsts.push(word.slice(0, word.indexOf('-')));
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
      const entry = { list, phrase };
      for (const word of firstWords(phrase)) {
        let node = root.get(word);
        if (!node) {
          node = newNode();
          root.set(word, node);
        }
        node.pending ??= [];
        if (node.pending.at(-1) !== entry) node.pending.push(entry);
      }
    }
  }
  // The nodes from the first word of a phrase on.
  const path: Node[] = [];
  return {
    hitsIn(tokens) {
      let found: { list: number; hits: Hit[] }[] | undefined;
      for (let first = 0; first < tokens.length; first++) {
        const { word } = tokens[first]!;
        const node = root.get(word);
        if (node === undefined) continue;
        if (node.pending !== null) spellOut(node, word);
        let length = 0;
        for (let at: Node | undefined = node; at !== undefined; ) {
          path[length++] = at;
          at = at.next === null ? undefined : at.next.get(tokens[first + length]?.word ?? '');
        }
        // The longest hit of each list comes last.
        while (--length >= 0) {
          const { ends } = path[length]!;
          if (ends === null) continue;
          for (let i = ends.length - 1; i >= 0; i--) {
            const { list, phrase } = ends[i]!;
            found ??= [];
            const known = found.find(each => each.list === list);
            if (known === undefined) found.push({ list, hits: [{ first, last: first + length, phrase }] });
            else if (known.hits.at(-1)!.last < first)
              known.hits.push({ first, last: first + length, phrase });
          }
        }
      }
      return found ?? NONE;
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
