import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bulletOf } from '../../../../src/goals/star/bullet.ts';
import { storyFromBullet } from '../../../../src/goals/star/from.ts';
import { spokenStory } from '../../../../src/goals/star/interview-story.ts';
import { newStory, type Story } from '../../../../src/goals/star/story.ts';

const story = (parts: Partial<Story>): Story => ({ ...newStory('s', 0, 1), ...parts });
const text = (parts: Partial<Story>) => bulletOf(story(parts)).text;
const figures = (words: string) => words.match(/\d[\d.,]*/g) ?? [];

describe('the example of the article', () => {
  const example = story({
    situation: 'Bring in 50 new customers by the end of the month.',
    action: 'Called 75 prospects each day to close 2 sales.',
    result: '52 new customers added.',
    target: '50',
    actual: '52',
    unit: 'new customers',
    period: 'month',
  });

  test('gives a bullet with the user’s own verb and figures', () => {
    expect(bulletOf(example)).toEqual({
      text: 'Called 75 prospects each day to close 2 sales; 52 new customers added',
      isDraft: false,
      isShortened: false,
    });
  });

  test('gives a bullet from the two figures alone', () => {
    const { result: _, ...bare } = example;
    expect(bulletOf(bare as Story).text).toBe(
      'Called 75 prospects each day to close 2 sales, exceeding the monthly target of 50 new customers with 52',
    );
  });

  test('gives a story to tell', () => {
    expect(spokenStory(example)).toEqual({
      text: [
        'Bring in 50 new customers by the end of the month.',
        'I called 75 prospects each day to close 2 sales.',
        'The result: 52 new customers added. I exceeded the monthly target of 50 new customers by 2 (104 %).',
      ].join('\n'),
      seconds: 18,
      fit: 'short',
    });
  });
});

test.each<[string, Partial<Story>]>([
  [
    'Trained 18 agents, cutting handle time from 9 to 6 minutes',
    { action: 'Train 18 agents', result: 'Cut handle time from 9 to 6 minutes' },
  ],
  ['Trained 18 agents, raising scores 12%', { action: 'I trained 18 agents.', result: 'raised scores 12%' }],
  ['Trained 18 agents; fewer complaints', { action: 'Training 18 agents', result: '• fewer complaints' }],
  ['Trained 18 agents, [what changed?]', { action: 'Trained 18 agents' }],
  ['[what did you do?], reaching 52 customers', { actual: '52', unit: 'customers' }],
  ['[what did you do?], reaching [how many?] of 50 customers', { target: '50', unit: 'customers' }],
  [
    'Called clients, meeting the 50-sale monthly target',
    { action: 'Called clients', target: '50', actual: '50', unit: 'sales', period: 'month' },
  ],
  [
    'Called clients, reaching 47 of 50 sales',
    { action: 'Called clients', target: '50', actual: '47', unit: 'sales' },
  ],
  [
    'Called clients, reaching about 47 of 50 sales',
    { action: 'Called clients', target: '50', actual: '47', unit: 'sales', isEstimate: true },
  ],
  [
    'Called clients, exceeding the 50-sale target with 52 every month for 6 months',
    {
      action: 'Called clients',
      target: '50',
      actual: '52',
      unit: 'sales',
      claim: 'every',
      period: 'month',
      periods: '6',
    },
  ],
  [
    'Added a check, beating the 5-incident yearly target with 2',
    {
      action: 'Added a check',
      target: '5',
      actual: '2',
      unit: 'incidents',
      period: 'year',
      isLowerBetter: true,
    },
  ],
  [
    'Wrote the script, adding 52 customers',
    { isTeam: true, action: 'We called prospects', part: 'Wrote the script', result: 'Added 52 customers' },
  ],
  [
    '[what was your part?], adding 52 customers',
    { isTeam: true, action: 'We called prospects', result: 'Added 52 customers' },
  ],
  [
    'Trained 18 agents, cutting waits by half during a hiring freeze',
    { action: 'Trained 18 agents', result: 'Cut waits by half', situation: 'During a hiring freeze.' },
  ],
  [
    'Trained 18 agents; waits fell by about 40%',
    { action: 'Trained 18 agents', result: 'waits fell by 40%', isEstimate: true },
  ],
  [
    'Trained 18 agents; waits fell by nearly 40%',
    { action: 'Trained 18 agents', result: 'waits fell by nearly 40%', isEstimate: true },
  ],
])('%s', (expected, parts) => {
  expect(text(parts)).toBe(expected);
});

test('a long action loses its side thoughts, not the result', () => {
  const long = `Rebuilt the price list for ${'many different kinds of '.repeat(5)}products by sorting all of them into groups, using a new table and asking every one of the buyers what they needed`;
  const bullet = bulletOf(story({ action: long, result: 'Saved 15 hours a week' }));
  expect(bullet.isShortened).toBe(true);
  expect(bullet.text.length).toBeLessThanOrEqual(220);
  expect(bullet.text).toMatch(/^Rebuilt the price list .* products.*, saving 15 hours a week$/);
});

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 60 }),
  fc.constantFrom('', 'Called 75 prospects', 'adding 52 customers', '47', '$1.2M', 'during a 3-day freeze'),
);
const anyStory = fc
  .record(
    {
      situation: words,
      task: words,
      action: words,
      result: words,
      part: words,
      target: words,
      actual: words,
      unit: words,
      claim: fc.constantFrom('once', 'every', 'average'),
      period: fc.constantFrom('day', 'month'),
      isTeam: fc.boolean(),
      isEstimate: fc.boolean(),
      isLowerBetter: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map(parts => story(parts as Partial<Story>));

test('a bullet is one line, never more than two lines of the resume, with figures as typed', () => {
  fc.assert(
    fc.property(anyStory, fc.integer({ min: 60, max: 140 }), (of, width) => {
      const { text, isDraft } = bulletOf(of, width);
      expect(text.length).toBeLessThanOrEqual(2 * width);
      expect(text).not.toMatch(/[\n\r]/);
      expect(isDraft).toBe(/\[[^\]]*\?\]/.test(text));
      const typed = Object.values(of).join(' ');
      for (const figure of figures(text)) expect(typed).toContain(figure.replace(/[.,]+$/, ''));
      if (!of.isEstimate && !/about/i.test(typed)) expect(text).not.toMatch(/about/i);
    }),
    { numRuns: 500 },
  );
});

describe('from a bullet', () => {
  test.each([
    [
      'Responsible for bringing in 50 new customers every month.',
      { task: 'bring in 50 new customers every month', target: '50', unit: 'new customers', period: 'month' },
    ],
    ['Tasked with improving onboarding', { task: 'improve onboarding' }],
    [
      'In charge of a $1.2M yearly budget',
      { task: 'a $1.2M yearly budget', target: '$1.2M', period: 'year' },
    ],
    ['Managed social media accounts', { action: 'Managed social media accounts' }],
    [
      'Responsible for answering 100+ calls a day',
      { task: 'answer 100+ calls a day', target: '100+', unit: 'calls', period: 'day' },
    ],
    ['Duties included daily stock counts', { task: 'daily stock counts' }],
  ])('%s', (bullet, parts) => {
    const made = storyFromBullet('s', bullet, 0, 1);
    expect(made).toEqual(story({ ...parts, bullet: bullet.replace(/\.$/, '') } as Partial<Story>));
  });

  test('asks whether a target was reached rather than claim it', () => {
    const made = storyFromBullet('s', 'Responsible for bringing in 50 new customers every month.', 0, 1);
    expect(bulletOf(made)).toEqual({
      text: '[what did you do?], reaching [how many?] of 50 new customers',
      isDraft: true,
      isShortened: false,
    });
  });
});

describe('told in an interview', () => {
  test('the task is what one had to do', () => {
    expect(spokenStory(story({ task: 'Bring in 50 customers' })).text).toContain(
      'I had to bring in 50 customers.',
    );
    expect(spokenStory(story({ task: 'To close 2 sales a day' })).text).toContain(
      'I had to close 2 sales a day.',
    );
    expect(spokenStory(story({ task: 'The quota was 50.' })).text).toContain('The quota was 50.');
  });

  test('one’s own part is told apart from the team’s', () => {
    const { text } = spokenStory(
      story({
        isTeam: true,
        action: 'We called prospects',
        part: 'Wrote the script',
        result: 'Added 52 customers',
      }),
    );
    expect(text).toBe('We called prospects. My part: I wrote the script.\nIn the end I added 52 customers.');
  });

  test('takes as long as its words at 130 a minute', () => {
    const action = `Built ${'one two three '.repeat(52)}`.trim();
    expect(spokenStory(story({ action, result: 'Saved 3 hours' }))).toMatchObject({
      seconds: 76,
      fit: 'fits',
    });
    expect(spokenStory(story({ action: `${action} ${action}`, result: 'x' })).fit).toBe('long');
  });
});
