import type { Rule } from '../engine/rule.ts';
import { spansOf } from '../engine/span.ts';

export const payOrLeaving: Rule = {
  id: 'pay-or-leaving',
  family: 'personal',
  level: 'improve',
  title: 'Keep for later',
  advice: 'Keep pay and reasons for leaving off the resume: they weaken your hand before you have talked.',
  source: 'career offices of several universities',
  isOn: true,
  kinds: ['contact', 'tagline', 'unknown', 'bullet', 'summary', 'title', 'skills'],
  phrases: [
    'current/expected/desired/previous/starting/final/ending salary/ctc/pay/compensation/wage :/of/was/is/-',
    'reason/reasons for leaving',
    'salary history/expectations/expectation/requirements available/:/-',
  ],
  find: (line, _resume, hits) => spansOf(line, hits),
  examples: {
    flagged: [
      'Experience\nClerk, Acme, 2016 – 2019\n[Reason for leaving]: moved house',
      'Jane Doe\n[Current Salary:] $52,000',
      'Experience\nClerk\n- [Reason for leaving]: moved house',
    ],
    clear: ['Ran payroll for 300 salaried staff', 'Benchmarked salary bands for 40 roles'],
  },
};
