import { describe, expect, test } from 'vitest';
import { compare, outcomeSentence } from '../../../../src/goals/star/outcome.ts';
import { newStory, type Story } from '../../../../src/goals/star/story.ts';

const story = (parts: Partial<Story>): Story => ({ ...newStory('s', 0, 1), ...parts });
const of = (target: string, actual: string, unit = '', more: Partial<Story> = {}): Partial<Story> => ({
  target,
  actual,
  ...(unit && { unit }),
  ...more,
});
const month = { period: 'month' } as const;
const lower = { isLowerBetter: true };

const cases: [Partial<Story>, string, string][] = [
  [of('50', '52', 'customers', month), 'exceeded', 'Exceeded the 50-customer monthly target by 2 (104 %)'],
  [
    of('50', '52', 'customers', { ...month, claim: 'once' }),
    'exceeded',
    'Exceeded the 50-customer monthly target by 2 (104 %)',
  ],
  [
    of('50', '52', 'customers', { ...month, claim: 'every' }),
    'exceeded',
    'Exceeded the 50-customer target by 2 every month (104 %)',
  ],
  [
    of('50', '52', 'customers', { ...month, claim: 'every', periods: '6' }),
    'exceeded',
    'Exceeded the 50-customer target by 2 every month for 6 months (104 %)',
  ],
  [
    of('50', '52', 'customers', { ...month, claim: 'average' }),
    'exceeded',
    'Exceeded the 50-customer monthly target by 2 on average (104 %)',
  ],
  [
    of('50', '52', 'customers', { ...month, claim: 'average', periods: '6' }),
    'exceeded',
    'Exceeded the 50-customer monthly target by 2 on average over 6 months (104 %)',
  ],
  [
    of('50', '52', 'new customers', month),
    'exceeded',
    'Exceeded the monthly target of 50 new customers by 2 (104 %)',
  ],
  [of('50', '52'), 'exceeded', 'Exceeded the 50 target by 2 (104 %)'],
  [of('50', '50', 'customers', month), 'met', 'Met the 50-customer monthly target'],
  [of('50', '47', 'customers'), 'missed', 'Reached 47 of 50 customers (94 %)'],
  [
    of('50', '47', 'customers', { ...month, claim: 'every' }),
    'missed',
    'Reached 47 of 50 customers every month (94 %)',
  ],
  [of('50', '47'), 'missed', 'Reached 47 of 50 (94 %)'],
  [of('50', '0', 'customers'), 'missed', 'Reached 0 of 50 customers (0 %)'],
  [
    of('50', '52', 'customers', { ...month, isEstimate: true }),
    'exceeded',
    'Exceeded the 50-customer monthly target by about 2 (104 %)',
  ],
  [of('50', '50', 'customers', { isEstimate: true }), 'met', 'Reached about 50 of 50 customers'],
  [of('50', '47', 'customers', { isEstimate: true }), 'missed', 'Reached about 47 of 50 customers (94 %)'],
  [of('12', '9', 'minutes', lower), 'exceeded', 'Beat the 12-minute target by 3 (25 % less)'],
  [of('12', '12', 'minutes', lower), 'met', 'Met the 12-minute target'],
  [of('12', '15', 'minutes', lower), 'missed', 'Came to 15 minutes against a target of 12'],
  [
    of('5', '0', 'incidents', { ...lower, period: 'year' }),
    'exceeded',
    'Beat the 5-incident yearly target by 5 (100 % less)',
  ],
  [of('0', '0', 'incidents', lower), 'met', 'Met the target of 0 incidents'],
  [of('0', '2', 'incidents', lower), 'missed', 'Came to 2 incidents against a target of 0'],
  [of('0', '1', 'incidents', lower), 'missed', 'Came to 1 incident against a target of 0'],
  [of('0', '3', 'sales'), 'exceeded', 'Exceeded the target of 0 sales by 3'],
  [
    of('95%', '98%', 'satisfaction', month),
    'exceeded',
    'Exceeded the 95% monthly satisfaction target by 3 points',
  ],
  [of('95%', '96%'), 'exceeded', 'Exceeded the 95% target by 1 point'],
  [of('3,5 %', '2,9 %', 'errors', lower), 'exceeded', 'Beat the 3,5 % errors target by 0.6 points'],
  [
    of('$1.2M', '$1.35M', 'revenue', { period: 'year' }),
    'exceeded',
    'Exceeded the $1.2M yearly revenue target by $0.15M (113 %)',
  ],
  [of('$900k', '$1.1M'), 'exceeded', 'Exceeded the $900k target by $200,000 (122 %)'],
  [of('€1.200,50', '€1.300,50'), 'exceeded', 'Exceeded the €1.200,50 target by €100.00 (108 %)'],
  [of('40 000 €', '42 000 €'), 'exceeded', 'Exceeded the 40 000 € target by €2,000 (105 %)'],
  [
    of('1,200', '1,350', 'calls', { period: 'week' }),
    'exceeded',
    'Exceeded the 1,200-call weekly target by 150 (113 %)',
  ],
  [of('1000', '1001', 'parts'), 'exceeded', 'Exceeded the 1000-part target by 1 (100.1 %)'],
  [of('1000', '999', 'parts'), 'missed', 'Reached 999 of 1000 parts (99.9 %)'],
  [of('-5%', '-8%', 'costs', lower), 'exceeded', 'Beat the -5% costs target by 3 points'],
  [of('-5', '-8', '', lower), 'exceeded', 'Beat the -5 target by 3'],
  [of('50', '50+', 'customers', month), 'met', 'Met the 50-customer monthly target'],
  [of('50', '52+', 'customers'), 'exceeded', 'Exceeded the 50-customer target by 2+'],
  [of('$50k', '€60k'), 'unread', 'Reached €60k'],
  [of('fifty', '52', 'customers'), 'unread', 'Reached 52 customers'],
  [of('50', '', 'customers'), 'open', 'Reached [how many?] of 50 customers'],
  [of('', '52', 'customers'), 'open', ''],
  [of('', ''), 'open', ''],
  [
    of('1', '3', 'audits', { period: 'quarter' }),
    'exceeded',
    'Exceeded the 1-audit quarterly target by 2 (300 %)',
  ],
  [of('0.5', '0.75', 'days', lower), 'missed', 'Came to 0.75 days against a target of 0.5'],
];

describe(`${cases.length} targets and results`, () => {
  test.each(cases)('%j', (parts, comparison, sentence) => {
    expect(compare(story(parts))).toBe(comparison);
    expect(outcomeSentence(story(parts))).toBe(sentence);
  });
});

test('“every” is only said when the user claims it', () => {
  for (const [parts, , sentence] of cases) expect(/\bevery\b/.test(sentence)).toBe(parts.claim === 'every');
});

test('“about” is only said of estimates', () => {
  for (const [parts, , sentence] of cases) expect(/\babout\b/.test(sentence)).toBe(parts.isEstimate === true);
});
