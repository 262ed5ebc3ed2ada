import type { Token } from './token.ts';

/** Phrases of several lists, looked up together in one pass over tokens. Whole words, any white space, longest first. */
export interface PhraseTrie {
  /** Calls `found` with every hit in token order; hits of one list never overlap. `last` is inclusive. */
  scan(
    tokens: readonly Token[],
    found: (list: number, first: number, last: number, phrase: string) => void,
  ): void;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Lists that have a phrase ending here, and the phrases. */
  ends: { list: number; phrase: string }[] | null;
}

const node = (): Node => ({ next: new Map(), ends: null });

/** All spellings of a phrase: “a/b” either word, “[word]” may be missing, a hyphen may be a space. */
export function* spellings(phrase: string): Generator<string[]> {
  yield* expand(phrase.split(' '), 0, []);
}

function* expand(slots: readonly string[], at: number, before: readonly string[]): Generator<string[]> {
  const slot = slots[at];
  if (slot === undefined) {
    if (before.length > 0) yield [...before];
    return;
  }
  const isOptional = slot.startsWith('[');
  if (isOptional) yield* expand(slots, at + 1, before);
  for (const word of (isOptional ? slot.slice(1, -1) : slot).split('/')) {
    yield* expand(slots, at + 1, [...before, word]);
    if (word.includes('-') && word.length > 1) yield* expand(slots, at + 1, [...before, ...word.split('-')]);
  }
}

export function buildPhraseTrie(lists: readonly (readonly string[])[]): PhraseTrie {
  const root = node();
  lists.forEach((phrases, list) => {
    for (const phrase of phrases) for (const words of spellings(phrase)) add(root, words, list, phrase);
  });
  const reach = new Int32Array(lists.length);
  return {
    scan(tokens, found) {
      reach.fill(-1);
      for (let first = 0; first < tokens.length; first++) {
        const start = root.next.get(tokens[first]!.word);
        if (start !== undefined) walk(start, tokens, first, reach, found);
      }
    },
  };
}

function add(root: Node, words: readonly string[], list: number, phrase: string): void {
  let at = root;
  for (const word of words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  at.ends ??= [];
  if (!at.ends.some(end => end.list === list)) at.ends.push({ list, phrase });
}

function walk(
  start: Node,
  tokens: readonly Token[],
  first: number,
  reach: Int32Array,
  found: (list: number, first: number, last: number, phrase: string) => void,
): void {
  const longest = new Map<number, { last: number; phrase: string }>();
  let at: Node | undefined = start;
  for (let last = first; at !== undefined; ) {
    for (const { list, phrase } of at.ends ?? []) longest.set(list, { last, phrase });
    const next: Token | undefined = tokens[++last];
    at = next && at.next.get(next.word);
  }
  for (const [list, { last, phrase }] of longest) {
    if (reach[list]! >= first) continue;
    reach[list] = last;
    found(list, first, last, phrase);
  }
}
