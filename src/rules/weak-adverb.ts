import { deletion } from '../engine/rewrite/replace.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf, wordAt } from '../engine/span.ts';

export const weakAdverb: Rule = {
  id: 'weak-adverb',
  family: 'vague',
  level: 'consider',
  title: 'Word that adds nothing',
  advice: 'The result should show how well you did it. Delete the word, or put the figure that proves it.',
  source: 'Harvard career office; resume lines judged by hand',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [
    'successfully',
    'effectively',
    'efficiently',
    'actively',
    'proactively',
    'diligently',
    'tirelessly',
    'seamlessly',
    'effortlessly',
    'flawlessly',
    'skillfully',
    'expertly',
    'professionally',
    'successful completion/implementation/execution/delivery/launch/track',
  ],
  *find(line, _resume, hits) {
    for (const { first, last } of hits) {
      const next = wordAt(line, last + 1);
      if (
        wordAt(line, first - 1) === 'how' ||
        (wordAt(line, first) === 'actively' &&
          /^(?:managed|traded)$/.test(next) &&
          wordAt(line, last + 2).startsWith('fund'))
      )
        continue;
      if (/^(?:more|most|less|as|cost|not)$/.test(wordAt(line, first - 1))) continue;
      yield { ...spanOf(line, first, first), fixes: deletion(line, first, first) };
    }
  },
  examples: {
    flagged: [
      '[Successfully] launched a loyalty card',
      'Cleaned the plant [efficiently]',
      'Planned and [proactively] sold spare parts',
      'Led the [successful] launch of two shops',
    ],
    clear: [
      'Launched a loyalty card in 9 weeks',
      'Taught staff how effectively masks filter',
      'Made the line run more efficiently',
    ],
  },
};
