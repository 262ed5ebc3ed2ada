import { describe, expect, it } from 'vitest';
import { buildPhraseTrie } from '../../../../src/engine/text/phrase-trie.ts';
import { tokenize } from '../../../../src/engine/text/tokenize.ts';

function hits(lists: readonly (readonly string[])[], text: string): string[] {
  const tokens = tokenize(text);
  return buildPhraseTrie(lists)
    .hitsIn(tokens)
    .flatMap(({ list, hits }) =>
      hits.map(({ first, last }) => `${list}:${text.slice(tokens[first]!.from, tokens[last]!.to)}`),
    );
}

describe('phrases', () => {
  it('are found as whole words, over any white space, in any case', () => {
    expect(hits([['in charge of']], 'In  charge\n  of coffee; recharge of x')).toEqual([
      '0:In  charge\n  of',
    ]);
  });

  it('know choices, words that may be missing, and hyphens that may be spaces', () => {
    const list = ['work/works [very] closely with', 'hard-working'];
    expect(hits([list], 'works very closely with hard working people')).toEqual([
      '0:works very closely with',
      '0:hard working',
    ]);
    expect(hits([list], 'work closely with hard-working people')).toEqual([
      '0:work closely with',
      '0:hard-working',
    ]);
  });

  it('of one list are the longest and never overlap; lists do not disturb each other', () => {
    expect(hits([['a wide range of', 'range of', 'wide'], ['wide range']], 'a wide range of tools')).toEqual([
      '0:a wide range of',
      '1:wide range',
    ]);
  });
});
