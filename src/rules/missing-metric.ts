import { askedClaim } from '../engine/metrics/asking.ts';
import { hasMetric } from '../engine/metrics/metric.ts';
import { hasOpenBlank } from '../engine/metrics/open-blanks.ts';
import { questionFor } from '../engine/metrics/question.ts';
import { hasEnoughNumbers } from '../engine/metrics/role-numbers.ts';
import type { Rule } from '../engine/rule.ts';

export const missingMetric: Rule = {
  id: 'missing-metric',
  family: 'metric',
  level: 'improve',
  title: 'No number yet',
  advice: 'A number shows how big this was. Add how many, how much or how often; an honest estimate is fine.',
  source: 'https://capd.mit.edu/resources/career-handbook/',
  isOn: true,
  scope: 'role',
  mayFind: line => !hasMetric(line) && !hasOpenBlank(line),
  find(line) {
    const claim = askedClaim(line.tokens);
    const verb = claim && line.tokens[claim.shown];
    if (!verb || hasEnoughNumbers(line.role)) return [];
    return [{ from: verb.from, to: verb.to, question: questionFor(line, claim) }];
  },
  examples: {
    flagged: [
      '[Trained] new cashiers on the till',
      '[Reduced] packaging waste by reusing cartons',
      '[Built] an internal dashboard with charts of daily demand',
      '[Sold] software to Fortune 500 companies',
      'Responsible for [hiring] seasonal pickers',
      'Helped [organize] a book fair',
      '[Coordinated] the company move in March 2021',
      '[Processed] refunds and gift cards',
      '[Negotiated] leases with landlords',
      '[Managed] client accounts',
    ],
    clear: [
      'Trained 12 new cashiers on the till',
      'Led a team of five',
      'Doubled repeat orders',
      'Reduced waste by [how much?]',
      'Followed safety rules in the workshop',
      'Attended weekly staff meetings',
      'Stayed current on food safety guidance',
      'Served as deputy for the shift lead',
      'Promoted from clerk to shift lead',
      'Greeted guests and answered their questions',
    ],
  },
};
