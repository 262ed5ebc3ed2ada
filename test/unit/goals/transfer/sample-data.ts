import { type Everything, keyOf, kindNames } from '../../../../src/goals/all-kinds.ts';
import { withFinish } from '../../../../src/goals/change-goal.ts';
import { type Goal, newGoal } from '../../../../src/goals/goal.ts';
import { newAnswer } from '../../../../src/goals/interview/answer.ts';
import { newStory } from '../../../../src/goals/star/story.ts';
import { newStatement } from '../../../../src/goals/statement.ts';
import { withStep, withStepDone } from '../../../../src/goals/steps.ts';
import { withTags, withVariant } from '../../../../src/goals/variants.ts';
import { newCard } from '../../../../src/goals/worksheet.ts';

const now = new Date('2026-06-01T12:00:00').getTime();

function goal(): Goal {
  const made = withStep(
    newGoal('g', 'Earn more than Kim within 1 year', 0, now),
    's',
    'Take the exam in June',
    now,
  );
  return {
    ...withFinish(withStepDone(made, 's', true, now), { target: '50', actual: '52', unit: 'customers' }, now),
    wording: 'Join a Fortune 500 company',
    kind: 'both',
    why: 'Because of Kim.',
    moves: [{ at: 4, from: '2026-01-01', to: '2026-02-01', why: 'Exam full.' }],
    earlier: [{ changed: 3, text: 'Old words' }],
  };
}

/** One of everything, with every kind of field, a key nobody knows, and words that must stay private. */
export const sampleData: Everything = {
  statements: [
    withTags(
      withVariant(
        newStatement('a', 'Nurse, <b>nights</b> & #1 *star*.', 0, now),
        'Lead',
        '# Lead nurse.',
        now,
      ),
      'care',
      now,
    ),
    { ...newStatement('old', 'Deleted.', 1, now), deleted: now, mood: { deep: [1] } },
  ],
  goals: [
    goal(),
    { ...newGoal('p', 'Run a marathon', 1, now), wording: 'Running', kind: 'personal', parent: 'g' },
  ],
  stories: [
    {
      ...newStory('t', 0, now),
      action: 'Call 75 prospects each day',
      target: '50',
      actual: '52',
      unit: 'customers',
      period: 'month',
      goal: 'g',
    },
  ],
  answers: [
    { ...newAnswer('i', 'g', 0, now), company: 'Acme', why: 'you train people', plan: 'I passed the exam.' },
  ],
  worksheet: [newCard('income', '95,000 dollars', now), newCard('passion', 'Solar power', now)],
};

/** The same as it lies in storage. */
export const stored = new Map<string, unknown>(
  kindNames.flatMap(name => sampleData[name].map(thing => [keyOf(name, thing.id), thing] as const)),
);
