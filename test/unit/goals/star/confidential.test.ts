import { expect, test } from 'vitest';
import { shareOnly } from '../../../../src/goals/star/confidential.ts';
import { spokenStory } from '../../../../src/goals/star/interview-story.ts';
import { confirmations, isConfirmed, newStory, type Story } from '../../../../src/goals/star/story.ts';

const story = (parts: Partial<Story>): Story => ({ ...newStory('s', 0, 0), ...parts });

test.each<[string, Partial<Story>]>([
  ['Exceeded the target by 4 %', { target: '50', actual: '52' }],
  ['Exceeded the target by about 20 %', { target: '$1M', actual: '$1.2M', isEstimate: true }],
  ['Met the target', { target: '50', actual: '50' }],
  ['Reached 94 % of the target', { target: '50', actual: '47' }],
  ['Beat the target by 20 %', { target: '10', actual: '8', isLowerBetter: true }],
  ['', { target: '10', actual: '12', isLowerBetter: true }],
  ['', { target: '0', actual: '4' }],
  ['', { target: '90 %', actual: '95 %' }],
  ['', { target: '50' }],
  ['', { target: '$50', actual: '€52' }],
])('a share in place of the figures: “%s”', (text, parts) => expect(shareOnly(story(parts))).toBe(text));

test('none of the two figures is in it', () => {
  expect(shareOnly(story({ target: '4310', actual: '5215' }))).toBe('Exceeded the target by 21 %');
});

test('where task and action are one, the task waits unused and keeps its words', () => {
  const merged = story({ task: 'Win customers', action: 'Called 12 clients', isMerged: true });
  expect(spokenStory(merged).text).not.toContain('Win');
  expect(spokenStory({ ...merged, isMerged: false }).text).toContain('I had to win customers.');
});

test('a story is confirmed once all three are ticked', () => {
  expect(isConfirmed(story({}))).toBe(false);
  expect(isConfirmed(story({ confirmed: ['did', 'explain'] }))).toBe(false);
  expect(isConfirmed(story({ confirmed: [...confirmations] }))).toBe(true);
});
