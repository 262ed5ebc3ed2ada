import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay } from '../../../src/goals/day.ts';
import { findFrames, isVague, readFrame } from '../../../src/goals/time-frame.ts';

const june = '2025-06-01';
const due = (text: string, today = june) => findFrames(text, today).map(frame => frame.due);

describe('a time frame inside a sentence', () => {
  test.each([
    ['Join a Fortune 500 company as an entry-level sales representative within 1 year.', '2026-06-01'],
    ['Take the license exam for insurance license within 2 months', '2025-08-01'],
    ['Finish it by June 2027', '2027-06-30'],
    ['Finish it before June 2027', '2027-05-31'],
    ['Finish it by the end of February 2028', '2028-02-29'],
    ['Going to London on vacation next summer', '2026-08-31'],
    ['Move by next summer', '2026-08-31'],
    ['Hire two cooks before the summer season', '2026-05-31'],
    ['Hike this summer', '2025-08-31'],
    ['Move in autumn', '2025-11-30'],
    ['Open it by spring 2027', '2027-05-31'],
    ['Ski in winter 2026', '2027-02-28'],
    ['Call in 2 months', '2025-08-01'],
    ['Hand it in by 30 June', '2025-06-30'],
    ['Hand it in by June 30, 2027', '2027-06-30'],
    ['Hand it in by the 1st of May', '2026-05-01'],
    ['Hand it in before 2027-07-01', '2027-06-30'],
    ['Be promoted to senior accountant by Q4 2026', '2026-12-31'],
    ['Close it by the end of Q1', '2026-03-31'],
    ['Bring in 50 new customers by the end of the month', '2025-06-30'],
    ['Bring it in by the end of next month', '2025-07-31'],
    ['Publish two research papers in the next 18 months', '2026-12-01'],
    ['Lead a team of 5 engineers within 2-3 years', '2028-06-01'],
    ['Lead a team within two to three years', '2028-06-01'],
    ['Graduate with a nursing degree in 2027', '2027-12-31'],
    ['Settle down before 2027', '2026-12-31'],
    ['Read 12 accounting books this year', '2025-12-31'],
    ['Become CEO next year', '2026-12-31'],
    ['Mentor one intern from June to August', '2025-08-31'],
    ['Submit ten applications per week for 8 weeks', '2025-07-27'],
    ['Complete the course in 90 days', '2025-08-30'],
    ['Take a new job within a year of graduating college', '2026-06-01'],
    ['Be there in a year and a half', '2026-12-01'],
    ['Be there within half a year', '2025-12-01'],
    ['A year from now I run the shop', '2026-06-01'],
    ['Write my 5-year plan', '2030-06-01'],
    ['Send it by Friday', '2025-06-06'],
    ['Send it tomorrow', '2025-06-02'],
    ['Finish by Christmas', '2025-12-25'],
    ['Speak at a conference next week', '2025-06-08'],
  ])('%s → %s', (text, expected) => {
    expect(due(text)).toEqual([expected]);
  });

  test('tells where it stands', () => {
    const text = 'Join a company within 1 year.';
    const [frame] = findFrames(text, june);
    expect(text.slice(frame?.from, frame?.to)).toBe('within 1 year');
    expect(frame?.text).toBe('within 1 year');
  });

  test('a month without a year is the next one to end', () => {
    expect(due('by June', '2025-06-15')).toEqual(['2025-06-30']);
    expect(due('before June', '2025-06-15')).toEqual(['2026-05-31']);
    expect(due('by May', '2025-06-15')).toEqual(['2026-05-31']);
    expect(due('by 14 June', '2025-06-15')).toEqual(['2026-06-14']);
  });

  test('month ends and leap years hold', () => {
    expect(due('within 1 month', '2025-01-31')).toEqual(['2025-02-28']);
    expect(due('within 1 month', '2028-01-31')).toEqual(['2028-02-29']);
    expect(due('within a year', '2028-02-29')).toEqual(['2029-02-28']);
    expect(due('this month', '2028-02-10')).toEqual(['2028-02-29']);
    expect(due('by the end of the week', '2025-06-01')).toEqual(['2025-06-01']);
    expect(due('next summer', '2026-11-22')).toEqual(['2027-08-31']);
    expect(due('this winter', '2026-01-10')).toEqual(['2026-02-28']);
  });

  test('an age is a time without a day', () => {
    expect(findFrames('Retire by 55', june)).toEqual([]);
    expect(due('Own a house by the age of 35')).toEqual([undefined]);
  });

  test('dates of the past stay in the past', () => {
    expect(due('by March 2024')).toEqual(['2024-03-31']);
  });

  test.each([
    'Join a Fortune 500 company',
    'Call 75 prospects daily to close 2 sales',
    'This may help 5 people',
    'Fall in love with the job',
    'Work in 3 hospitals',
    'Lead a team of 2027',
    'Finish on 31 June',
    'Finish on 30 February 2027',
    'Be there by 2027-02-30',
    'One day I will',
    'Spring clean the office',
    'within 99999999999999999999 years',
    'Room 2027-12',
  ])('no time in: %s', text => {
    expect(due(text)).toEqual([]);
  });

  test('soon is no time', () => {
    expect(isVague('Get certified soon')).toBe(true);
    expect(isVague('Learn SQL in the near future')).toBe(true);
    expect(isVague('Finish the sooner of two certificates by June')).toBe(false);
  });

  test('finds days only, whatever the text', () => {
    const words = fc.constantFrom(
      'in',
      'by',
      'next',
      'June',
      '31',
      '2',
      'years',
      '2027',
      'a',
      'end of',
      'Q9',
      'before',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), parts => {
        for (const frame of findFrames(parts.join(' '), '2024-02-29'))
          expect(frame.due === undefined || isDay(frame.due)).toBe(true);
      }),
    );
  });
});

describe('a field for the time frame alone', () => {
  test.each([
    ['2 months', '2025-08-01'],
    ['1 year', '2026-06-01'],
    ['two weeks', '2025-06-15'],
    ['June', '2025-06-30'],
    ['June 2027', '2027-06-30'],
    ['30 June', '2025-06-30'],
    ['summer', '2025-08-31'],
    ['next summer', '2026-08-31'],
    ['2027', '2027-12-31'],
    ['Friday', '2025-06-06'],
    ['  by 2026-01-31 ', '2026-01-31'],
  ])('%s → %s', (text, expected) => {
    expect(readFrame(text, june)?.due).toBe(expected);
  });

  test.each(['', 'soon', 'when I can', '5', 'x'])('nothing in: %j', text => {
    expect(readFrame(text, june)).toBeUndefined();
  });
});
