import { expect, test } from 'vitest';
import { withKind, withLeftOut, withLine } from '../../../src/goals/change-goal.ts';
import { newGoal, readGoal } from '../../../src/goals/goal.ts';
import { newAnswer } from '../../../src/goals/interview/answer.ts';
import { spokenAnswer } from '../../../src/goals/interview/spoken-answer.ts';
import { isLeftOut, publicWording, sharedTexts } from '../../../src/goals/public-wording.ts';
import { draftFromOwn, measureOf, mostOf, progressSummary } from '../../../src/goals/shared-drafts.ts';
import { withStep, withStepDone } from '../../../src/goals/steps.ts';
import { composeSummary } from '../../../src/goals/summary/compose.ts';
import { noSlots } from '../../../src/goals/summary/slots.ts';

const now = new Date('2025-06-01T12:00:00').getTime();
const today = '2025-06-01';
const goal = newGoal('a', 'I want to lead a sales team within 2 years', 0, now);

test('each text for others begins in its own way', () => {
  expect(sharedTexts.map(of => draftFromOwn(goal, of, today))).toEqual([
    'Working toward leading a sales team within 2 years.',
    'I’d like to lead a sales team within 2 years.',
    'I want to lead a sales team within 2 years. Do you know someone I could talk to?',
  ]);
  for (const of of sharedTexts)
    expect(measureOf(of, draftFromOwn(goal, of, today))).toBeLessThanOrEqual(mostOf[of]);
});

test('one text never changes another, and none of a personal goal leaves', () => {
  const all = withLine(withLine(withLine(goal, 'wording', 'W', now), 'spoken', 'S', now), 'ask', 'K', now);
  expect(sharedTexts.map(of => publicWording(all, of))).toEqual(['W', 'S', 'K']);
  expect(withLine(all, 'spoken', 'Other', now)).toMatchObject({ text: goal.text, wording: 'W', ask: 'K' });
  expect(sharedTexts.map(of => publicWording({ ...all, kind: 'personal' }, of))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the words of a personal goal leave once the user lets them, until the kind changes', () => {
  const worded = withKind(withLine(goal, 'wording', 'Move to Lisbon', now), 'personal', now);
  const summary = (of: typeof goal) => composeSummary({ ...noSlots, goal: 'a' }, of);
  const answer = (of: typeof goal) => spokenAnswer(newAnswer('x', 'a', 0, now), of, 'full', today).text;
  expect([isLeftOut(worded), summary(worded), answer(worded)]).toEqual([true, '', '']);
  const shared = withLeftOut(worded, false, now);
  expect([summary(shared), answer(shared)]).toEqual([
    'Working toward moving to Lisbon.',
    'I’d like to move to Lisbon.',
  ]);
  expect(readGoal('a', JSON.parse(JSON.stringify(shared)))).toEqual({ item: shared });
  expect(withLeftOut(shared, true, now)).toEqual(worded);
  // Decided anew, it is left out again.
  expect(isLeftOut(withKind(withKind(shared, 'both', now), 'personal', now))).toBe(true);
});

test('an answer begins with the words for an interview', () => {
  const worded = { ...goal, wording: 'Lead a team', spoken: 'I’d love to lead people' };
  const said = (of: typeof worded) => spokenAnswer(newAnswer('x', 'a', 0, now), of, 'full', today).text;
  expect(said(worded)).toBe('I’d love to lead people.');
  expect(said({ ...worded, spoken: '' })).toBe('I’d like to lead a team.');
});

test('how far one is holds no word of the goal or its steps', () => {
  expect(progressSummary(goal)).toBe('');
  const steps = withStep(withStep(goal, 'x', 'Enrol', now), 'y', 'Pass the exam by 20 March 2026', now);
  expect(progressSummary(withStepDone(steps, 'x', true, now))).toBe(
    '1 of 2 steps done. The next one is due by 20 March 2026.',
  );
  expect(progressSummary(withStep(goal, 'x', 'Enrol', now))).toBe('0 of 1 step done.');
});
