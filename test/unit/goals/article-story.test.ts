import { expect, test } from 'vitest';
import { withDone, withFinish, withLine } from '../../../src/goals/change-goal.ts';
import { newGoal } from '../../../src/goals/goal.ts';
import { horizonOf } from '../../../src/goals/horizon.ts';
import { newAnswer, withAnswerLine } from '../../../src/goals/interview/answer.ts';
import { planDraft } from '../../../src/goals/interview/drafts.ts';
import { spokenAnswer } from '../../../src/goals/interview/spoken-answer.ts';
import { leavingRisk } from '../../../src/goals/leaving-risk.ts';
import { sample } from '../../../src/goals/sample.ts';
import { checkSmart } from '../../../src/goals/smart/check-smart.ts';
import { withParent } from '../../../src/goals/stack.ts';
import { bulletOf } from '../../../src/goals/star/bullet.ts';
import { storyFromGoal } from '../../../src/goals/star/from.ts';
import { withParts } from '../../../src/goals/star/story.ts';
import { withStep, withStepDone } from '../../../src/goals/steps.ts';
import { composeSummary } from '../../../src/goals/summary/compose.ts';
import { noSlots } from '../../../src/goals/summary/slots.ts';

const today = '2026-06-01';
const now = new Date(`${today}T12:00:00`).getTime();

test('the goal of the article becomes steps, an achievement, a summary and an answer', () => {
  let join = newGoal('join', sample.text, 0, now);
  expect(horizonOf(join)).toBe('long');
  expect(checkSmart(join, today).map(({ letter, state }) => `${letter} ${state}`)).toEqual([
    'S has',
    'M has',
    'A unclear',
    'R unclear',
    'T has',
  ]);
  for (const [at, text] of sample.steps.entries()) join = withStep(join, `s${at}`, text, now);
  join = withStepDone(withStepDone(join, 's0', true, now), 's1', true, now);
  join = withLine(join, 'wording', 'Join a Fortune 500 company as an entry-level sales representative', now);
  expect(leavingRisk(join.wording!)).toBeUndefined();

  let customers = newGoal('win', 'Bring in 50 new customers by the end of the month', 1, now);
  customers = withParent(customers, 'join', [join, customers], now);
  customers = withFinish(customers, { target: '50', actual: '52', unit: 'new customers' }, now);
  customers = withDone(customers, true, now);
  const story = withParts(
    storyFromGoal('story', customers, 0, now),
    { action: 'Called 75 prospects each day to close 2 sales', period: 'month' },
    now,
  );
  const bullet = bulletOf(story);
  expect(bullet).toEqual({
    text: 'Called 75 prospects each day to close 2 sales, exceeding the monthly target of 50 new customers with 52',
    isDraft: false,
    isShortened: false,
  });

  const summary = composeSummary(
    {
      ...noSlots,
      who: 'Business graduate',
      proof: [bullet.text],
      strengths: 'cold calls, patience',
      goal: 'join',
    },
    join,
  );
  expect(summary).toBe(
    'Business graduate. Called 75 prospects each day to close 2 sales, exceeding the monthly target of 50 new customers ' +
      'with 52. Strengths: cold calls and patience. Working toward joining a Fortune 500 company as an entry-level ' +
      'sales representative.',
  );

  const answer = withAnswerLine(newAnswer('answer', 'join', 0, now), 'plan', planDraft(join), now);
  expect(spokenAnswer(answer, join, 'full', today).text).toBe(
    'I’d like to join a Fortune 500 company as an entry-level sales representative.\n' +
      'I signed up for the classes that prepare for the licence exam. Next I plan to take the licence exam within 2 months, ' +
      'then apply to the state board for the licence.',
  );
});
