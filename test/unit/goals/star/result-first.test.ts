import { describe, expect, it } from 'vitest';
import { resultFirst } from '../../../../src/goals/star/result-first.ts';

/** A bullet, and the same with its result in front; empty where nobody can tell how. */
const ROWS: readonly (readonly [bullet: string, turned: string])[] = [
  [
    'Implemented a new scheduling tool, resulting in a 20% reduction in overtime',
    'Cut overtime 20% by implementing a new scheduling tool',
  ],
  [
    'Rewrote the welcome emails, leading to a 14% increase in trial sign-ups',
    'Raised trial sign-ups 14% by rewriting the welcome emails',
  ],
  [
    'Automated 11 weekly reports in SQL, saving 15 hours a week',
    'Saved 15 hours a week by automating 11 weekly reports in SQL',
  ],
  [
    'Renegotiated freight contracts, which saved $240K a year',
    'Saved $240K a year by renegotiating freight contracts',
  ],
  ['Gamified the safety quiz, which saved $40K a year', 'Saved $40K a year by gamifying the safety quiz'],
  ['Frobnicate the safety quiz, which saved $40K a year', ''],
  [
    'Set stock rules with two warehouses, cutting write-offs by 18%',
    'Cut write-offs 18% by setting stock rules with two warehouses',
  ],
  [
    'Trained and certified 12 drivers, raising on-time stops by 9%.',
    'Raised on-time stops 9% by training and certifying 12 drivers',
  ],
  ['Cut overtime 20% by training clerks', ''],
  ['Rebuilt the price list, saving [how much?]', ''],
  ['Freight contracts, saving $240K a year', ''],
];

describe('the result in front', () => {
  it.each(ROWS)('%s', (bullet, turned) => {
    expect(resultFirst(bullet) ?? '').toBe(turned);
  });
});
