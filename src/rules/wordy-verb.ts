import { replacement } from '../engine/rewrite/replace.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf, wordAt } from '../engine/span.ts';
import { PLAINER } from './wordy-verb.data.ts';

/** Rows of “verb>plainer one”. */
const plainer = new Map(
  PLAINER.trim()
    .split('\n')
    .map(row => row.split('>') as [verb: string, plain: string | undefined]),
);

export const wordyVerb: Rule = {
  id: 'wordy-verb',
  family: 'vague',
  level: 'consider',
  title: 'Wordy verb',
  advice:
    'A plainer verb is shorter and sounds surer. “Use” does the same work; naming the act is better still.',
  source: 'plain-language guides of the US and UK governments',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [...plainer.keys(), 'utilization/utilisation of'],
  *find(line, _resume, hits) {
    for (const { first, last } of hits) {
      if (/^(?:capacity|resource|cpu|memory|bed|plant)$/.test(wordAt(line, first - 1))) continue;
      const plain = wordAt(line, first);
      yield { ...spanOf(line, first, last), fixes: replacement(line, first, last, plainer.get(plain)) };
    }
  },
  examples: {
    flagged: [
      '[Utilized] Excel to track stock',
      'Cut waste by [utilizing] smaller boxes',
      'Tracked the [utilization of] rooms',
    ],
    clear: [
      'Used Excel to track stock for 3 sites',
      'Raised capacity utilization from 71% to 88%',
      'Started the night shift',
    ],
  },
};
