import type { Rule } from '../engine/rule.ts';
import { spanOf } from '../engine/span.ts';

export const referencesLine: Rule = {
  id: 'references-line',
  family: 'outdated',
  level: 'improve',
  title: 'Not needed',
  advice: 'Employers take this for granted. Delete the line and use the space for a result.',
  source: 'Harvard career office',
  isOn: true,
  kinds: [
    'heading',
    'bullet',
    'summary',
    'unknown',
    'tagline',
    'title',
    'skills',
    'education',
    'credential',
    'contact',
  ],
  phrases: [
    'references/reference [are/is/will] [gladly/happily] [be] available/provided/furnished/supplied/given [up] [on] upon/on request',
    'references/reference upon/on request',
    'references/reference :/-/– [available] upon/on request',
    'references available',
    'available upon/on request',
    'references attached/enclosed',
  ],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      if (phrase.startsWith('references') || line.section === 'references') yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: [
      'Skills\nSQL\n\nReferences\n[References available upon request]',
      'Experience\n- Ran payroll\n\n[References upon request]',
      'References\n[Available upon request]',
      'Education\nBSc\n[References will be furnished upon request].',
    ],
    clear: [
      'Portfolio available on request',
      'Checked references for 60 hires',
      'Cross-referenced 4,000 records',
      'Reference librarian who served 200 patrons a week',
    ],
  },
};
