import { expect, test } from 'vitest';
import { funnelOf } from '../../../../src/goals/star/funnel.ts';
import type { Story } from '../../../../src/goals/star/story.ts';

const SEED: Partial<Story> = { tries: '75', wins: '2', period: 'month', target: '50' };

test('the numbers of the article do not meet: 2 a day for 21 days is 42, not 50', () => {
  expect(funnelOf(SEED)).toEqual({
    wins: '2',
    days: '21',
    total: '42',
    rate: '3',
    mismatch: { figure: '50', perDay: '2–3', days: '25' },
  });
});

test('25 working days meet the target, and what came of it within the rounding of a day', () => {
  expect(funnelOf({ ...SEED, days: '25' })).toMatchObject({ total: '50' });
  for (const actual of ['', '50', '52'])
    expect(funnelOf({ ...SEED, days: '25', actual })?.mismatch).toBeUndefined();
  expect(funnelOf({ ...SEED, days: '25', actual: '60' })?.mismatch?.days).toBe('30');
});

test.each<[string, Partial<Story>]>([
  ['nothing', {}],
  ['no number that worked out', { ...SEED, wins: '' }],
  ['words', { ...SEED, wins: 'a few' }],
  ['none a day', { ...SEED, wins: '0' }],
  ['no working day', { ...SEED, days: '0' }],
  ['days in words', { ...SEED, days: 'some' }],
])('%s: nothing to say', (_, story) => {
  expect(funnelOf(story)).toBeUndefined();
});

test('working days follow the period unless they are given, and there is no mismatch without a figure', () => {
  expect(funnelOf({ wins: '3', period: 'week' })).toEqual({ wins: '3', days: '5', total: '15', rate: '' });
  expect(funnelOf({ wins: '$1.5k', days: '4' })?.total).toBe('$6.0k');
});

test('less than one a day is told as days', () => {
  expect(funnelOf({ wins: '1', period: 'month', target: '4' })?.mismatch).toEqual({
    figure: '4',
    perDay: '1',
    days: '4',
  });
});
