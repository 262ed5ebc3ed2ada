import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starGradeOf, starPartsOf } from '../../../../src/goals/star/parts.ts';

/** A bullet, the letters it tells (S T A R, “-” where it does not), and its grade. */
const ROWS: readonly (readonly [bullet: string, letters: string, grade: string])[] = [
  [
    'Exceeded client quota by networking with 75 prospects daily to add 50+ new clients by the end of each month',
    '-TAR',
    'strong',
  ],
  ['Responsible for bringing in 50 new customers every month', '-T--', 'task-only'],
  ['Called 75 prospects a day', '--A-', 'action-only'],
  ['Called 75 prospects a day, adding 52 customers in a month against a target of 50', '-TAR', 'strong'],
  ['Increased sales 20%', '--AR', 'result-only'],
  ['Increased sales 20% by opening 34 mid-market accounts', '--AR', 'strong'],
  ['Redesigned the intake form, cutting wait times from 40 to 12 minutes', '--AR', 'strong'],
  ['After a merger, rebuilt the price list for 900 products, saving 15 hours a week', 'S-AR', 'strong'],
  ['Tasked with improving onboarding', '-T--', 'task-only'],
  ['Cut patient falls 22% on a 30-bed unit by introducing hourly rounding', 'S-AR', 'strong'],
  ['Managed social media accounts', '--A-', 'action-only'],
  ['Wrote the evacuation plan adopted by all 6 campuses', '--AR', 'strong'],
  ['Wrote the style guide adopted by the marketing department', '--AR', 'complete'],
  ['Worked with vendors', '----', 'context-only'],
  ['Passed the state audit first time', '---R', 'complete'],
  ['Inherited a failing after-school program and raised attendance from 12 to 48 students', 'S-AR', 'strong'],
  ['Trained 18 agents on the new CRM', '--A-', 'action-only'],
  ['Delivered the rollout 3 weeks early and under budget', '--AR', 'strong'],
  ['Met the quarterly sales target', '-TA-', 'action-only'],
  ['Customer satisfaction and retention', '----', 'context-only'],
  ['Facing a hiring freeze, cross-trained 6 clerks so that no counter closed', 'S-AR', 'strong'],
  ['Was asked to audit supplier contracts', '-T--', 'task-only'],
  ['Automated 11 weekly reports in SQL, saving 15 hours a week', '--AR', 'strong'],
  ['Taught algebra to 140 students', '--A-', 'action-only'],
  ['Represented 45 clients in eviction hearings; 38 kept their homes', '--AR', 'strong'],
  ['Mentored 4 junior analysts, 2 of whom were promoted', '--AR', 'strong'],
  ['Designed a reading intervention that moved 19 of 24 students up two grade levels', '--AR', 'strong'],
];

const lettersOf = (bullet: string): string => {
  const { situation, task, action, result } = starPartsOf(bullet);
  return [situation && 'S', task && 'T', action && 'A', result && 'R'].map(letter => letter || '-').join('');
};

describe('the parts a bullet tells', () => {
  it.each(ROWS)('%s → %s, %s', (bullet, letters, grade) => {
    expect([lettersOf(bullet), starGradeOf(bullet)]).toEqual([letters, grade]);
  });

  it('an open blank is no result', () => {
    expect(lettersOf('Rebuilt the price list, cutting [what?]')).toBe('--A-');
  });

  it('throws on no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(typeof starGradeOf(text)).toBe('string');
      }),
    );
  });
});
