import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Goal, newGoal } from '../../../../src/goals/goal.ts';
import {
  type Answer,
  answerParts,
  newAnswer,
  readAnswer,
  withAnswerLine,
  writeAnswer,
} from '../../../../src/goals/interview/answer.ts';
import { missingParts, spokenAim, spokenAnswer } from '../../../../src/goals/interview/spoken-answer.ts';

const today = '2026-06-01';
const goal: Goal = {
  ...newGoal('g', 'Earn more than Kim within 1 year', 0, Date.parse('2026-06-01T12:00')),
  wording: 'Join a Fortune 500 company as an entry-level sales representative.',
  why: 'Kim',
};
const answer: Answer = {
  ...newAnswer('a', 'g', 0, 1),
  why: 'your insurance team trains its own people. I read about the academy',
  plan: 'I passed the licence exam in May. Next I plan to apply to the state board.',
  flexible: 'The steps may change as I learn what the team needs',
  question: 'How do people in this role usually develop here',
};

test('says the five lines in order', () => {
  expect(spokenAnswer(answer, goal, 'full', today).text).toBe(
    [
      'I’d like to join a Fortune 500 company as an entry-level sales representative.',
      'Your insurance team trains its own people. I read about the academy.',
      'I passed the licence exam in May. Next I plan to apply to the state board.',
      'The steps may change as I learn what the team needs.',
      'How do people in this role usually develop here?',
    ].join('\n'),
  );
  expect(missingParts(answer, goal, today)).toEqual([]);
});

test('the short one keeps what is asked about anyway, a sentence each, in 30 seconds', () => {
  const { parts, seconds, fit } = spokenAnswer(answer, goal, 'short', today);
  expect(parts.map(({ part }) => part)).toEqual(['aim', 'why', 'plan', 'flexible', 'question']);
  expect(parts[1]?.text).toBe('Your insurance team trains its own people.');
  expect([seconds, fit]).toEqual([22, 'fits']);
});

test('fits 30 seconds whenever the aim does', () => {
  const line = fc.lorem({ maxCount: 6, mode: 'sentences' });
  fc.assert(
    fc.property(line, line, line, line, line, (aim, why, plan, flexible, question) => {
      const made = { ...answer, aim, why, plan, flexible, question };
      const short = spokenAnswer(made, goal, 'short', today);
      const alone = spokenAnswer({ ...newAnswer('a', 'g', 0, 1), aim }, goal, 'short', today);
      expect(short.seconds).toBeLessThanOrEqual(Math.max(30, alone.seconds));
      expect(short.parts[0]?.part).toBe('aim');
    }),
  );
});

test('names what is missing: the company first of all', () => {
  expect(missingParts(newAnswer('a', 'g', 0, 1), goal, today)).toEqual([
    'why',
    'plan',
    'flexible',
    'question',
  ]);
  expect(missingParts(newAnswer('a', 'g', 0, 1), undefined, today)).toEqual([...answerParts]);
});

describe('the aim', () => {
  test.each([
    ['Join a company', false, 'I’d like to join a company.'],
    ['Growing into a lead role on this team', false, 'I’d like to grow into a lead role on this team.'],
    ['a senior sales role', false, 'I’m working toward a senior sales role.'],
    ['I want to lead a small team.', true, 'Longer term, I’d like to lead a small team.'],
    ['', true, ''],
  ])('%s', (wording, isFar, spoken) => {
    expect(spokenAim(wording, isFar)).toBe(spoken);
  });

  test('is a direction when it is more than three years away', () => {
    expect(
      spokenAnswer(newAnswer('a', 'g', 0, 1), { ...goal, due: '2031-01-01' }, 'full', today).text,
    ).toMatch(/^Longer term, /);
  });

  test('never holds private words, and none of a personal or a done goal', () => {
    const said = (of: Goal) => spokenAnswer(answer, of, 'full', today).text;
    expect(said({ ...goal, wording: '' })).not.toMatch(/Kim|Earn/);
    expect(said({ ...goal, kind: 'personal' })).not.toMatch(/Fortune|Kim/);
    expect(said({ ...goal, done: 4 })).not.toMatch(/Fortune/);
  });
});

describe('stored answers', () => {
  test('give back what was written, unknown keys too', () => {
    const full = {
      ...answer,
      company: 'Acme',
      followUps: { how: 'Two steps.' },
      mood: 4,
      earlier: [{ changed: 1 }],
    };
    expect(readAnswer('a', writeAnswer(full))).toEqual({ item: full });
  });

  test('are repaired rather than hidden', () => {
    expect(readAnswer('a', { why: 'x', plan: 5, followUps: 'x', deleted: 'no', order: null })).toEqual({
      item: { version: 1, id: 'a', why: 'x', order: 0, created: 0, changed: 0 },
    });
    expect(readAnswer('a', { version: 9 })).toEqual({ problem: 'future' });
    expect(readAnswer('a', 'x')).toEqual({ problem: 'broken' });
  });

  test('never throw on reading', () => {
    fc.assert(
      fc.property(fc.anything(), raw => {
        const reading = readAnswer('a', raw);
        if ('item' in reading) expect(writeAnswer(reading.item)).toEqual(reading.item);
      }),
    );
  });

  test('a line comes and goes without a trace', () => {
    expect(withAnswerLine(withAnswerLine(answer, 'company', 'Acme', 1), 'company', '', 1)).toEqual(answer);
  });
});
