import type { Rule } from '../engine/rule.ts';
import { spansOf } from '../engine/span.ts';

export const spelledShort: Rule = {
  id: 'spelled-short',
  family: 'consistency',
  level: 'consider',
  title: 'Short form',
  advice: 'Spell the short form out (“did not”), or say what you did instead. Resumes keep a formal tone.',
  source: 'Harvard career office',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [
    "don't/doesn't/didn't/isn't/aren't/wasn't/weren't/hasn't/haven't/hadn't/wouldn't/couldn't/shouldn't/can't/won't/ain't",
    "it's/that's/there's/let's/they're/they've/you're/you've",
  ],
  find: (line, _resume, hits) => spansOf(line, hits),
  examples: {
    flagged: ["Fixed orders that [weren't] shipping", "[Didn't] miss a deadline in 2 years"],
    clear: [
      "Managed the CEO's calendar",
      "Wrote the bank's guide for new staff",
      "Won a women's league title",
    ],
  },
};
