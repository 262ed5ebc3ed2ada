import { expect, test } from 'vitest';
import { mentionedIn } from '../../../src/goals/advert.ts';
import { newGoal, readGoal } from '../../../src/goals/goal.ts';
import { type Need, needsOf, withNeed, withNeedAsStep } from '../../../src/goals/needs.ts';

const now = new Date('2026-06-01T12:00:00').getTime();
const goal = newGoal('g', 'Sell to firms', 0, now);
const need = (id: string, text: string, area: Need['area'] = 'education'): Need => ({
  id,
  area,
  text,
  holding: 'missing',
});

test('what a goal takes is kept, changed in place, and goes with its words', () => {
  const both = withNeed(
    withNeed(goal, need('a', 'Sales class'), now),
    need('b', 'A mentor', 'contacts'),
    now,
  );
  const changed = withNeed(both, { ...need('a', 'Sales course'), holding: 'have' }, now);
  expect(needsOf(changed)).toEqual([
    { ...need('a', 'Sales course'), holding: 'have' },
    need('b', 'A mentor', 'contacts'),
  ]);
  expect(needsOf(withNeed(changed, need('a', ' '), now)).map(({ id }) => id)).toEqual(['b']);
});

test('what is missing becomes a step with its date', () => {
  const next = withNeedAsStep(withNeed(goal, need('a', 'Take the class by June 2027'), now), 'a', 's', now);
  expect(next.steps).toMatchObject([{ id: 's', text: 'Take the class by June 2027', due: '2027-06-30' }]);
  expect(needsOf(next)).toMatchObject([{ id: 'a', holding: 'working' }]);
  expect(withNeedAsStep(goal, 'gone', 's', now)).toBe(goal);
});

test('both ends of the way and all it takes come back from storage', () => {
  const full = {
    ...withNeed(goal, need('a', 'A class'), now),
    now: 'Student',
    there: 'In sales',
    wishes: 'Remote',
  };
  expect(readGoal('g', JSON.parse(JSON.stringify(full)))).toEqual({ item: full });
  expect(readGoal('g', { text: 'x', now: 4, there: [], needs: 'none' })).toMatchObject({
    item: { text: 'x' },
  });
  const damaged = [4, null, { id: 'a', area: 'fit', text: '' }, { id: 'b', area: 'fit', text: 'Calm' }];
  expect(readGoal('g', { ...goal, needs: damaged })).toMatchObject({
    item: { needs: [{ id: 'b', area: 'fit', text: 'Calm', holding: 'missing' }] },
  });
});

test('an advert speaks of a need by the words they share, not by the words of all adverts', () => {
  const needs = [
    need('a', 'Certificate in SQL'),
    need('b', 'Five years of experience in sales'),
    need('c', 'Forklift licence'),
    need('d', 'Spanish'),
  ];
  const advert = 'We want a strong team player with experience in SALES and SQL certificates. C++ is a plus.';
  expect(mentionedIn(advert, needs)).toEqual([
    { need: needs[0], words: ['certificates', 'sql'] },
    { need: needs[1], words: ['sales'] },
  ]);
  expect(mentionedIn('', needs)).toEqual([]);
});
