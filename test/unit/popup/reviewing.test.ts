import { expect, test, vi } from 'vitest';
import { newGoal } from '../../../src/goals/goal.ts';
import type { Popup } from '../../../src/popup/popup.ts';
import { goalHash, missingGoal } from '../../../src/popup/review/missing-goal.ts';
import { itemsIn } from '../../../src/popup/review/review.ts';
import { fake } from '../platform/faked-browser.ts';
import { soon } from '../soon.ts';
import { openWindow } from './window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));
vi.mock('../../../src/platform/lifetime.ts', async original => ({
  ...(await original<object>()),
  get storage() {
    return fake.current.browser.storage;
  },
}));

const text = ['the keys of 4 shops', '12 tills on busy days', 'the phones of 3 offices', '2 delivery vans']
  .map(what => `• Responsible for ${what}.`)
  .join('\n');
const reading = async () => ({
  frames: [{ frameId: 0, version: 1 }],
  texts: [{ key: '0:1', label: 'Experience', text }],
  tooLong: [],
});

const items = (popup: Popup) => {
  const { page } = popup.get().review;
  return page ? itemsIn(page) : [];
};
const refuse = async (popup: Popup) => {
  const before = items(popup).length;
  await popup.get().reviewPart?.review.ignore(items(popup)[0]!.key);
  await soon(() => expect(items(popup)).toHaveLength(before - 1));
};
const openReview = async () => {
  const { popup } = await openWindow({ reviewed: { read: reading } });
  popup.showTab('review', true);
  await soon(() => expect(items(popup)).toHaveLength(4));
  return popup;
};

test('the third “not here” of a rule in a row asks about the rule, once, and a yes turns it off', async () => {
  const popup = await openReview();
  await refuse(popup);
  await refuse(popup);
  expect(popup.get().notice?.remedy).toMatchObject({ kind: 'unignore' });
  await refuse(popup);
  const { notice } = popup.get();
  expect(notice?.text).toContain('three times in a row');
  expect(notice?.remedy).toMatchObject({ kind: 'rule-off', rule: 'duty-opening' });
  await popup.remedy(notice!.remedy!);
  await soon(() => expect(items(popup)).toHaveLength(0));
  expect(fake.current.dump().settings).toMatchObject({ rulesOff: ['duty-opening'] });
});

test('one that is taken back ends the row', async () => {
  const popup = await openReview();
  await refuse(popup);
  await refuse(popup);
  await popup.remedy(popup.get().notice!.remedy!);
  await soon(() => expect(items(popup)).toHaveLength(3));
  await refuse(popup);
  expect(popup.get().notice?.remedy).toMatchObject({ kind: 'unignore' });
});

test('pasted text goes back by the clipboard, as it is by then', async () => {
  const { popup, around } = await openWindow();
  popup.showTab('review', true);
  await soon(() => expect(popup.get().reviewPart).toBeDefined());
  const { review } = popup.get().reviewPart!;
  review.showSource('pasted');
  review.type('Led a team of 9.');
  await review.copyPasted();
  expect(around.copied).toEqual(['Led a team of 9.']);
  expect(popup.get().notice).toMatchObject({ isProblem: false });
});

test('a goal that is not near the top is told of until the user waves it off, and again after Undo', async () => {
  const popup = await openReview();
  const goal = { ...newGoal('a', 'Earn twice as much', 0, 1), wording: 'Working toward a sales role.' };
  const isTold = () => {
    const { page } = popup.get().review;
    return page !== undefined && missingGoal(page.texts, [goal], page.ignored) !== undefined;
  };
  expect(isTold()).toBe(true);
  await popup.get().reviewPart?.review.ignoreGoal(goal);
  await vi.waitFor(() => expect(isTold()).toBe(false));
  const kept = JSON.stringify(await fake.current.browser.storage.local.get('ignored'));
  expect(kept).toContain(goalHash(goal));
  expect(kept).not.toContain('sales role');
  await popup.remedy(popup.get().notice!.remedy!);
  await vi.waitFor(() => expect(isTold()).toBe(true));
});
