import { findOpenBlanks, mayHoldBlank } from '../engine/metrics/open-blanks.ts';
import type { Rule } from '../engine/rule.ts';

export const openBlank: Rule = {
  id: 'open-blank',
  family: 'blank',
  level: 'fix',
  title: 'Open blank',
  advice: 'A placeholder is still here. Fill in the real words or figure, or delete this part.',
  source: 'https://www.tealhq.com/post/resume-metrics',
  isOn: true,
  kinds: [
    'bullet',
    'summary',
    'title',
    'tagline',
    'date',
    'skills',
    'education',
    'credential',
    'contact',
    'unknown',
  ],
  mayFind: line => mayHoldBlank(line.text),
  find: findOpenBlanks,
  examples: {
    flagged: [
      'Led a team of [[how many?]] engineers',
      'Increased sales by [[X]]% in two quarters',
      'Raised output by [XX%]',
      'Managed a budget of [$XX]',
      'Cut costs by [{percentage}]%',
      'Served [XX] guests a night',
      'Moved the store to a new site, date [TBD]',
      'Raised [$X,XXX] for the shelter',
      'Baked [___] loaves a day',
      '[Lorem ipsum dolor sit amet], consectetur',
    ],
    clear: [
      'Managed 14 Xbox store displays',
      'Sequenced XX chromosome samples for 3 trials',
      'Ran Super Bowl XX logistics for 200 guests',
      'Cut costs by 12%',
      'Advised schools on Title XX grants',
      'Built forms in React with array[0] and <input> fields',
      'Wrote “XX” on the crates',
    ],
  },
};
