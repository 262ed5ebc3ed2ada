import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import { readPlanAhead } from '../../../src/popup/goals/plan-ahead.ts';
import { keep, readKept } from '../../../src/popup/use-kept.ts';
import { fake } from '../platform/faked-browser.ts';
import { openWindow } from './window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

test('how far ahead one plans is there next time; what is no choice is none', async () => {
  expect(await readKept('plan-ahead', readPlanAhead)).toBeUndefined();
  await keep('plan-ahead', 5);
  expect(await readKept('plan-ahead', readPlanAhead)).toBe(5);
  for (const damaged of [4, '5', null, {}]) {
    fake.current.put('plan-ahead', damaged);
    expect(await readKept('plan-ahead', readPlanAhead)).toBeUndefined();
  }
  fake.current.quota = 1;
  await expect(keep('plan-ahead', 2)).resolves.toBeUndefined();
});

test('a draft that replaces one text for others leaves all other words alone', async () => {
  const goal = { ...newGoal('a', 'Lead a team', 0, 1), wording: 'W', spoken: 'S', ask: 'K' };
  fake.current.put('goal:a', goal);
  const { popup } = await openWindow({ clock: 7 });
  await popup.goals.fill('a', 'spoken', 'I’d like to lead a team.');
  expect(fake.current.dump()).toEqual({
    'goal:a': { ...goal, spoken: 'I’d like to lead a team.', changed: 7 },
  });
});

test('the box for an advert knows nothing that could keep it', () => {
  const source = readFileSync('src/popup/goals/advert-box.tsx', 'utf8');
  const known = [...source.matchAll(/from '([^']+)'/g)].map(([, file]) => file);
  expect(known).toEqual([
    'preact/hooks',
    '../../goals/advert.ts',
    '../../goals/needs.ts',
    '../../goals/stored.ts',
    '../../platform/i18n.ts',
    '../../ui/text-field.tsx',
  ]);
  expect(source).not.toMatch(/storage|browser\.|chrome\.|popup/i);
});
