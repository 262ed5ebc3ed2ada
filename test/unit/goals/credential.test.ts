import { expect, test } from 'vitest';
import {
  type Credential,
  credentialLine,
  credentialOf,
  withCredential,
  withCredentialParts,
} from '../../../src/goals/credential.ts';
import { newGoal, readGoal } from '../../../src/goals/goal.ts';
import { standings } from '../../../src/goals/goal-schema.ts';
import { newStatement } from '../../../src/goals/statement.ts';
import { lapsedSince } from '../../../src/goals/statement-origin.ts';
import { withStep } from '../../../src/goals/steps.ts';

const now = new Date('2026-06-01T12:00:00').getTime();
const today = '2026-06-01';
const plain = withStep(newGoal('g', 'Sell insurance', 0, now), 's', 'Get the licence', now);
const goal = withCredential(plain, 's', true, now);
const set = (of: typeof goal, parts: Partial<Credential>) => withCredentialParts(of, 's', parts, today, now);
const known = (of: typeof goal) => credentialOf(of.steps[0]!);

test('a line for the resume is there once it is held, and not before', () => {
  const named = set(goal, { name: 'Licensed insurance agent', region: 'Texas' });
  const lines = standings.map(standing => credentialLine(known(set(named, { standing }))!));
  expect(lines).toEqual(['', '', '', '', '', 'Licensed insurance agent, Texas, 2026']);
  expect(credentialLine(known(set(goal, { standing: 'held' }))!)).toBe('');
});

test('the day it was first held stays until it is not held any more', () => {
  const held = set(goal, { standing: 'held' });
  const later = withCredentialParts(held, 's', { fee: '$40' }, '2027-01-01', now);
  expect(known(later)).toMatchObject({ since: today, fee: '$40' });
  expect(known(set(later, { standing: 'applied' }))).not.toHaveProperty('since');
});

test('a renewal that has passed is told of the saved line', () => {
  const line = { ...newStatement('l', 'Licensed', 0, now), origin: { goal: 'g', step: 's' } };
  const due = (renewal: string) => lapsedSince(line, [set(goal, { renewal })], today);
  expect(due('2026-05-31')).toBe('2026-05-31');
  expect(due('2026-06-01')).toBeUndefined();
  expect(due('soon')).toBeUndefined();
  expect(
    lapsedSince(newStatement('x', 'Licensed', 0, now), [set(goal, { renewal: '2020-01-01' })], today),
  ).toBe(undefined);
});

test('any step is read, and goes back to an ordinary one', () => {
  expect(known(plain)).toBeUndefined();
  expect(known(withCredential(goal, 's', false, now))).toBeUndefined();
  const read = (credential: unknown) => {
    const reading = readGoal('g', { ...plain, steps: [{ ...plain.steps[0], credential }] });
    return 'item' in reading ? known(reading.item) : reading;
  };
  for (const credential of [4, 'x', []]) expect(read(credential)).toBeUndefined();
  expect(read({ standing: 'unheard of', name: 4, fee: '$40' })).toEqual({
    ...known(goal),
    standing: 'researching',
    fee: '$40',
  });
});
