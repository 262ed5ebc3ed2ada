import type { Rule } from '../engine/rule.ts';
import { spansOf } from '../engine/span.ts';

export const declarationLine: Rule = {
  id: 'declaration-line',
  family: 'outdated',
  level: 'consider',
  title: 'Not needed',
  advice: 'A declaration is not needed outside a few local forms. Delete it and use the space.',
  source: 'career sites',
  isOn: true,
  kinds: ['bullet', 'summary', 'unknown', 'tagline', 'title', 'skills', 'education', 'credential'],
  phrases: [
    'i [hereby/solemnly] declare/certify/affirm that',
    'the above information/particulars/details is/are true',
  ],
  find: (line, _resume, hits) => spansOf(line, hits),
  examples: {
    flagged: [
      'Skills\nSQL\nDeclaration\n[I hereby declare that] all of this is true',
      'Languages\nHindi\n[I solemnly affirm that] it is so',
    ],
    clear: ['Filed customs declarations for 600 shipments a month', 'Certified that 40 lifts met code'],
  },
};
