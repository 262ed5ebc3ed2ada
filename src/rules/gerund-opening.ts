import { rewriteGerund } from '../engine/rewrite/verb-first.ts';
import type { Rule } from '../engine/rule.ts';
import { opensIn, spanOf } from '../engine/span.ts';

/** Better said in another way altogether; other rules say so. */
const WEAK = new Set('utilize utilise be have do get go'.split(' '));

export const gerundOpening: Rule = {
  id: 'gerund-opening',
  family: 'tense',
  level: 'improve',
  title: 'Opens with -ing',
  advice:
    'An -ing word leaves open whether it is done. Open with the past tense, or the present in your current job.',
  source: 'NC State and Wittenberg career offices',
  isOn: true,
  mayFind: line => opensIn(line, 'gerund'),
  *find(line) {
    for (const { first, verb, form, base } of line.openings) {
      if (form !== 'gerund' || WEAK.has(base)) continue;
      yield { ...spanOf(line, first, verb), fixes: rewriteGerund(line, first, verb) };
    }
  },
  examples: {
    flagged: [
      '[Helping] customers find the right size',
      '[Managing] a team of 5 bakers',
      '[Preparing] and filing tax returns for 80 clients',
      '[Teaching] English to adult learners',
      '[Answering] customer questions by phone',
    ],
    clear: [
      'Marketing campaigns for 3 product lines rebuilt in one tool',
      'Spring fundraiser raised $12K',
      'Engineering intern projects reviewed weekly',
      'Training materials for 40 new hires',
      'Building maintenance for two schools',
    ],
  },
};
