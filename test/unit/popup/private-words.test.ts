import { expect, test, vi } from 'vitest';
import { type Goal, newGoal } from '../../../src/goals/goal.ts';
import { publicWording } from '../../../src/goals/public-wording.ts';
import type { Goals } from '../../../src/popup/goals/keep-goals.ts';
import type { Popup } from '../../../src/popup/popup.ts';
import { fake } from '../platform/faked-browser.ts';
import { openWindow } from './window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

const secret = (what: string) => `SECRET ${what}`;
const wording = 'Working toward a license.';

/** A goal with something private in every place there is. */
const goal: Goal = {
  ...newGoal('a', secret('text within 1 year'), 0, 1_000),
  when: secret('when'),
  now: secret('now'),
  there: secret('there'),
  wishes: secret('wishes'),
  needs: [{ id: 'n', area: 'fit', text: secret('need'), holding: 'missing' }],
  why: secret('why'),
  means: secret('means'),
  result: secret('result'),
  done: 5,
  steps: [{ id: 's', text: secret('step'), when: secret('step when'), due: '2026-01-01' }],
  moves: [{ at: 1, step: secret('step'), from: '2025-01-01', to: '2026-01-01' }],
  notes: secret('key of a newer version'),
};

/** Everything a user can do with goals, each with all that could be given to it. */
async function doEverything(popup: Popup): Promise<void> {
  const { goals } = popup;
  const done: Record<keyof Goals, () => unknown> = {
    today: () => goals.today(),
    now: () => goals.now(),
    fill: () => goals.fill('a', 'when', secret('when')),
    splitGoal: () => goals.splitGoal('a', [secret('first'), secret('second')]),
    load: () => goals.load(),
    type: async () => {
      for (const field of [
        'text',
        'when',
        'why',
        'means',
        'result',
        'new-step',
        'step-text s',
        'step-when s',
        'evidence',
        'finish target',
      ])
        await goals.type('a', field, secret(`typed ${field}`));
      await goals.type('', 'text', secret('typed'));
    },
    commit: async () => {
      for (const field of [
        'text',
        'when',
        'why',
        'means',
        'result',
        'step-text s',
        'step-when s',
        'evidence',
      ])
        await goals.commit('a', field);
    },
    commitAll: () => goals.commitAll('a'),
    capture: () => goals.capture(),
    // These words are for others from the start.
    addWording: () => goals.load(),
    propose: () => goals.propose(secret('proposed')),
    moveGoal: () => goals.moveGoal('a', { by: 1 }, ''),
    addSample: () => goals.addSample(),
    addSampleSteps: () => goals.addSampleSteps('a'),
    addStep: () => goals.addStep('a'),
    show: () => goals.show('goal', 'a'),
    pickLetter: () => goals.pickLetter('S'),
    change: () => goals.change('a', stored => ({ ...stored, changed: 7 })),
    tickStep: () => goals.tickStep('a', 's', true),
    moveStep: () => goals.moveStep('a', 's', 1, ''),
    insertWording: () => goals.insertWording('a'),
    copyWording: () => goals.copyWording('a'),
    removeStep: () => goals.removeStep('a', 's'),
    remove: () => goals.remove('a'),
    restore: () => goals.restore('a'),
    resume: () => goals.resume(),
    forget: () => goals.forget('a'),
    purgeOld: () => goals.purgeOld(),
    // Nothing is unreadable here; what it copies is stored data, said to hold private words.
    copyUnreadable: () => goals.load(),
    purge: () => goals.purge('a'),
  };
  for (const name of Object.keys(goals) as (keyof Goals)[]) expect(done, name).toHaveProperty(name);
  for (const act of Object.values(done)) {
    await act();
    const remedy = popup.get().notice?.remedy;
    // What can be undone is undone, what can be copied instead is copied.
    if (remedy && remedy.kind !== 'purge-goal') await popup.remedy(remedy);
  }
  // The other half of the popup knows goals by id no more than by words.
  await popup.insert('a');
}

test.each([
  ['inserted', { kind: 'inserted', sentence: '' }],
  ['copied instead', { kind: 'copied', sentence: '' }],
  ['refused', { kind: 'failed', sentence: '' }],
] as const)('only the wording for others leaves the popup: %s', async (_, outcome) => {
  fake.current.put('goal:a', { ...goal, wording });
  const { popup, around } = await openWindow({ outcome });
  await doEverything(popup);
  const left = [...around.inserted, ...around.copied];
  expect(new Set(left)).toEqual(new Set([wording]));
});

test.each([
  ['without a wording', goal],
  ['with an empty wording', { ...goal, wording: ' \n' }],
  ['that is personal', { ...goal, wording, kind: 'personal' }],
] as const)('nothing leaves from a goal %s', async (_, stored) => {
  fake.current.put('goal:a', stored);
  const { popup, around } = await openWindow();
  await doEverything(popup);
  expect([...around.inserted, ...around.copied]).toEqual([]);
});

test('what is inserted is what stands in the field, also before it is left', async () => {
  fake.current.put('goal:a', { ...goal, wording });
  const { popup, around } = await openWindow();
  await popup.goals.type('a', 'wording', 'Preparing for the state exam.');
  await popup.goals.insertWording('a');
  await popup.goals.copyWording('a');
  expect(around).toMatchObject({
    inserted: ['Preparing for the state exam.'],
    copied: ['Preparing for the state exam.'],
  });
  expect(popup.get().notice?.text).toBe('Copied – press Ctrl+V');
});

test('public words are the wording alone', () => {
  expect(publicWording(goal)).toBeUndefined();
  expect(publicWording({ ...goal, wording })).toBe(wording);
  expect(publicWording({ ...goal, wording, kind: 'both' })).toBe(wording);
});
