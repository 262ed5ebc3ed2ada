import { describe, expect, it, test } from 'vitest';
import { tokenize } from '../../../../src/engine/text/tokenize.ts';

const words = (text: string): string =>
  tokenize(text)
    .map(token => token.word)
    .join('|');

describe('tokens', () => {
  test.each([
    ["The client's day-to-day P&L", "the|client's|day-to-day|p&l"],
    ['It’s a co‑op', "it's|a|co-op"],
    ['$2.1M, 40% of 1,200.5', '$|2.1|m|,|40|%|of|1,200.5'],
    ['10-15 a day, 24/7', '10|-|15|a|day|,|24|/|7'],
    ['3rd B2B site', '3|rd|b2b|site'],
    ['ended. Next', 'ended|.|next'],
    ['C++ and “quoted”', 'c|+|+|and|“|quoted|”'],
    ['naïve ŠKODA 日本', 'naïve|škoda|日本'],
    ['a🙂b \ud800', 'a|🙂|b|\ud800'],
    ['soft\u200bspace\u00a0here', 'soft|space|here'],
    ["clients' 'tis -x-", "clients|'|'|tis|-|x|-"],
    ['', ''],
  ])('%s', (text, wanted) => expect(words(text)).toBe(wanted));

  it('have offsets into the whole text when they begin later', () => {
    expect(tokenize('• Led', 2)).toMatchObject([{ from: 2, to: 5, word: 'led' }]);
  });
});
