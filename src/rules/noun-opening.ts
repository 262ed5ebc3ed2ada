import { rewriteNominalization } from '../engine/rewrite/verb-first.ts';
import type { Rule } from '../engine/rule.ts';
import { opensIn, spanOf } from '../engine/span.ts';
import { nominalizationAt } from '../engine/verbs/nominalization.ts';

export const nounOpening: Rule = {
  id: 'noun-opening',
  family: 'tense',
  level: 'improve',
  title: 'Hides a verb',
  advice: 'A verb hides in this noun. Open with the verb, so that the line says you did it.',
  source: 'NC State and Wittenberg career offices',
  isOn: true,
  mayFind: line => opensIn(line, 'none'),
  *find(line) {
    for (const { first, form } of line.openings) {
      if (form !== 'none') continue;
      const found = nominalizationAt(line.tokens, first);
      if (found) yield { ...spanOf(line, first, found.of), fixes: rewriteNominalization(line, first, found) };
    }
  },
  examples: {
    flagged: [
      '[Implementation of] loyalty plans for 12 stores',
      '[Successful completion of] 12 site audits',
      '[Preparation and delivery of] quarterly reports',
      '[Day-to-day oversight of] the front desk',
    ],
    clear: [
      'Managed a 30-person warehouse crew',
      'Training Coordinator for 6 clinics',
      'Support tickets cut by rewriting the FAQ',
      'Management team of two plants',
    ],
  },
};
