import { expect, test } from 'vitest';
import { newGoal } from '../../../../src/goals/goal.ts';
import { doneSoFar, flexibleDraft, planDraft } from '../../../../src/goals/interview/drafts.ts';
import { sample } from '../../../../src/goals/sample.ts';
import { withStep, withStepDone } from '../../../../src/goals/steps.ts';

const now = new Date('2026-06-01T12:00:00').getTime();
const goal = sample.steps.reduce(
  (made, text, at) => withStep(made, `s${at}`, text, now),
  newGoal('g', sample.text, 0, now),
);

test('the plan is the next two steps, and the last one done', () => {
  expect(planDraft(goal)).toBe(
    'Next I plan to list the certificates that sales jobs ask for, then sign up for the classes that prepare for the licence exam.',
  );
  const two = withStepDone(withStepDone(goal, 's0', true, now), 's1', true, now);
  expect(planDraft(two)).toBe(
    'I signed up for the classes that prepare for the licence exam. Next I plan to take the licence exam within 2 months, then apply to the state board for the licence.',
  );
  expect(doneSoFar(two)).toEqual([sample.steps[0], sample.steps[1]]);
  expect(planDraft(newGoal('g', 'Sing', 0, now))).toBe('');
});

test('a step has its date once', () => {
  const step = { id: 's', text: 'Take the exam', due: '2026-08-01' };
  expect(planDraft({ ...goal, steps: [step] })).toBe('Next I plan to take the exam by August 2026.');
  expect(planDraft({ ...goal, steps: [{ id: 's', text: 'Licence exam', done: 1 }] })).toBe(
    'I have already done this: Licence exam.',
  );
});

test('flexible is the last date that moved, with its reason', () => {
  const moves = [
    { at: 1, from: '2026-01-01', to: '2026-02-01' },
    { at: 2, step: 'Take the exam.', from: '2026-06-01', to: '2026-08-01', why: 'the exam was full.' },
    { at: 3, from: '2026-03-01' },
  ];
  expect(flexibleDraft({ ...goal, moves })).toBe(
    'When plans changed, I moved “Take the exam” from June 2026 to August 2026: the exam was full.',
  );
  expect(flexibleDraft({ ...goal, moves: moves.slice(0, 1) })).toBe(
    'When plans changed, I moved the date from January 2026 to February 2026.',
  );
  expect(flexibleDraft(goal)).toBe('');
});

test('flexible is the last step that was swapped, where that came later', () => {
  const moves = [
    { at: 1, from: '2026-01-01', to: '2026-02-01' },
    { at: 2, step: 'Take the evening class.', instead: 'Learn it online', why: 'no seats' },
  ];
  expect(flexibleDraft({ ...goal, moves })).toBe(
    'When plans changed, I chose “Learn it online” instead of “Take the evening class”: no seats.',
  );
  expect(flexibleDraft({ ...goal, moves: moves.toReversed() })).toMatch(/moved the date/);
});
