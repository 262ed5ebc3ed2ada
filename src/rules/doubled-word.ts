import { deletion } from '../engine/rewrite/replace.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf } from '../engine/span.ts';

const NAMES =
  /^(?:had|that|walla|bora|pago|duran|cha|bye|win|so|new|very|yo|tuk|dum|sing|wagga|baden|chop|can|knock|go)$/;

export const doubledWord: Rule = {
  id: 'doubled-word',
  family: 'consistency',
  level: 'improve',
  title: 'Word twice',
  advice: 'The same word stands here twice. Delete one.',
  source: 'proofreading',
  isOn: true,
  kinds: ['bullet', 'summary'],
  mayFind({ tokens }) {
    for (let at = 1; at < tokens.length; at++)
      if (tokens[at]!.word === tokens[at - 1]!.word && tokens[at]!.word.length > 1) return true;
    return false;
  },
  *find(line) {
    for (let at = 1; at < line.tokens.length; at++) {
      const { word, from, to } = line.tokens[at]!;
      const before = line.tokens[at - 1]!;
      if (word.length < 2 || word !== before.word || !/^\p{Ll}+$/u.test(word) || NAMES.test(word)) continue;
      if (line.text.slice(from, to) !== line.text.slice(before.from, before.to)) continue;
      yield { ...spanOf(line, at - 1, at), fixes: deletion(line, at, at) };
    }
  },
  examples: {
    flagged: ['Managed [the the] east region', 'Sold phones [to to] schools'],
    clear: ['Served Walla Walla County', 'Wrote down all that that team had', 'Managed the east region'],
  },
};
