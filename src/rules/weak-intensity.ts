import type { Rule } from '../engine/rule.ts';
import { hasDigit, spanOf, wordAt } from '../engine/span.ts';

const CHANGE =
  /^(?:increas|improv|reduc|decreas|grow|gain|ris|drop|declin|saving|impact|boost|cut|result|revenue|sales|cost|profit|contribution|progress|success|expansion|changes?$|amount|number|volume|portion|value|enhanc|lower|rais|grew|expand|exceed|rose|fell|shorten|accelerat|strengthen|lift|faster|better|time|growth)/;

export const weakIntensity: Rule = {
  id: 'weak-intensity',
  family: 'vague',
  level: 'consider',
  title: 'How much?',
  advice:
    'This claims a big change without saying how big. Put the figure, or before and after, in its place.',
  source: 'Google hiring guide: measured results',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [
    'significantly/substantially/considerably/dramatically/drastically/greatly/vastly/notably/tremendously',
    'significant/substantial/considerable/dramatic/massive/tremendous/huge/remarkable/notable/enormous',
  ],
  *find(line, _resume, hits) {
    if (hasDigit(line)) return;
    for (const { first, last } of hits) {
      const isAdverb = wordAt(line, first).endsWith('ly');
      const near = [1, 2, 3].some(step => CHANGE.test(wordAt(line, last + step)));
      if (near || (isAdverb && CHANGE.test(wordAt(line, first - 1)))) yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: [
      '[Significantly] improved customer satisfaction',
      'Brought [substantial] savings to the plant',
      'Rebuilt the line so that output improved [dramatically]',
    ],
    clear: [
      'Improved satisfaction significantly, from 3.9 to 4.6',
      'Found no significant difference between the drugs',
      'Wrote about significant others',
    ],
  },
};
