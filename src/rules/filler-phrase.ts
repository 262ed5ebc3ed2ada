import { replacement } from '../engine/rewrite/replace.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf } from '../engine/span.ts';
import { FILLERS } from './filler-phrase.data.ts';

/** Rows of “phrase>plainer words”; nothing after “>” means the phrase can go. */
const instead = new Map(
  FILLERS.trim()
    .split('\n')
    .map(row => row.split('>') as [phrase: string, words: string | undefined]),
);

export const fillerPhrase: Rule = {
  id: 'filler-phrase',
  family: 'vague',
  level: 'consider',
  title: 'Filler',
  advice: 'These words take space and say little. Use the shorter form.',
  source: 'plain-language guides of the US and UK governments',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [...instead.keys()],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits)
      yield { ...spanOf(line, first, last), fixes: replacement(line, first, last, instead.get(phrase)) };
  },
  examples: {
    flagged: [
      'Wrote reports [in order to] track spending',
      'Updated the price list [on a daily basis]',
      'Moved the archive [due to the fact that] the roof leaked',
      'Closed tickets [in a professional manner]',
    ],
    clear: [
      'Wrote reports to track spending',
      'Rebalanced the fund on a risk basis',
      'Ordered parts for 3 lines',
      'Put invoices in order by date',
    ],
  },
};
