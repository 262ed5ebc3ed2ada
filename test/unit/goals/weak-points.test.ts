import { expect, test } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import { newAnswer } from '../../../src/goals/interview/answer.ts';
import { spokenAnswer } from '../../../src/goals/interview/spoken-answer.ts';
import { publicWording, sharedTexts } from '../../../src/goals/public-wording.ts';
import { checkSmart } from '../../../src/goals/smart/check-smart.ts';
import { storyFromGoal } from '../../../src/goals/star/from.ts';
import { composeSummary } from '../../../src/goals/summary/compose.ts';
import { noSlots } from '../../../src/goals/summary/slots.ts';
import { asPlainText } from '../../../src/goals/transfer/as-text.ts';
import { weakPoints } from '../../../src/goals/weak-points.data.ts';

const filled = (text: string) =>
  text
    .replace(/\[how many\?\]/g, '6')
    .replace('[when?]', 'June 2027')
    .replace(/\[(?:which|whom)[^\]]*\]/g, 'Excel');

test.each(weakPoints.map(({ id, goal }) => [id, goal]))(
  '%s becomes a goal that can be checked off',
  (_, text) => {
    const goal = newGoal('a', filled(text), 0, Date.parse('2026-11-01T12:00'));
    const states = Object.fromEntries(
      checkSmart(goal, '2026-11-01').map(({ letter, state }) => [letter, state]),
    );
    expect(states).toMatchObject({ S: 'has', M: 'has', T: 'has' });
  },
);

test('every weak point has an id of its own', () => {
  expect(new Set(weakPoints.map(({ id }) => id)).size).toBe(weakPoints.length);
});

test('a weak point has no words for others until somebody writes them', () => {
  for (const { goal: text } of weakPoints) {
    const goal = newGoal('a', text, 0, 1);
    expect(sharedTexts.map(of => publicWording(goal, of))).toEqual([undefined, undefined, undefined]);
    const done = { ...goal, done: 2 };
    expect([
      composeSummary({ ...noSlots, goal: 'a' }, goal),
      composeSummary({ ...noSlots, goal: 'a' }, done),
      spokenAnswer(newAnswer('x', 'a', 0, 1), goal, 'full', '2026-11-01').text,
      storyFromGoal('s', done, 0, 1).task,
      asPlainText({ statements: [], goals: [goal, done], stories: [], answers: [] }, '2026-11-01'),
    ]).toEqual(['', '', '', undefined, '']);
  }
});
