import { expect, test } from 'vitest';
import { newGoal } from '../../../../src/goals/goal.ts';
import { newStory } from '../../../../src/goals/star/story.ts';
import { achievementsOf, withProof } from '../../../../src/goals/summary/achievements.ts';
import { composeSummary } from '../../../../src/goals/summary/compose.ts';
import { noSlots } from '../../../../src/goals/summary/slots.ts';

const story = { ...newStory('s', 0, 1), action: 'Called 12 clients a day', result: 'Won 52 customers' };
const bullet = 'Called 12 clients a day, winning 52 customers';
const reached = { ...newGoal('g', 'Beat Kim', 0, 1), wording: 'Earn the PMP certificate', done: 2 };

test('bullets of stories and reached goals are proof; drafts, open and personal goals and what is deleted are none', () => {
  const others = [
    { ...newStory('draft', 1, 1), action: 'Trained staff' },
    { ...story, id: 'gone', deleted: 3 },
  ];
  const open = { ...reached, id: 'open', wording: 'Lead a team' };
  const { done: _, ...unreached } = open;
  const goals = [reached, unreached, { ...open, kind: 'personal' as const }, { ...open, wording: ' ' }];
  expect(achievementsOf([story, ...others], goals, 110)).toEqual([bullet, 'Earned the PMP certificate']);
});

test('a bullet picked as proof stands in the summary as it stands in the resume', () => {
  const [first = '', second = ''] = achievementsOf([story], [reached], 110);
  const proof = withProof(withProof([], first), second);
  expect(proof).toEqual([bullet, 'Earned the PMP certificate']);
  expect(composeSummary({ ...noSlots, who: 'Sales lead', proof }, undefined)).toBe(
    `Sales lead. ${bullet}. Earned the PMP certificate.`,
  );
  // The third one takes the place of the second.
  expect(withProof(proof, 'Third')).toEqual([bullet, 'Third']);
});

test('proof keeps to two lines of the user’s resume', () => {
  const long = { ...story, action: `Called ${'old and new clients of all regions, '.repeat(9)}daily` };
  expect(achievementsOf([long], [], 70)[0]?.length).toBeLessThanOrEqual(140);
});
