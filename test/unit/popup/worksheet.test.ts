import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type CardName, goalFromCards, newCard, openOnly, wordsOn } from '../../../src/goals/worksheet.ts';
import type { Popup } from '../../../src/popup/popup.ts';
import { fakeStorage, stubLocks } from '../platform/fake-storage.ts';
import { soon } from '../soon.ts';
import { openWindow } from './window.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    get storage() {
      return fake.current.browser.storage;
    },
  },
}));

const sharedNotice = /^Saved\. Another window had changed it too/;

beforeAll(stubLocks);
beforeEach(() => {
  fake.current = fakeStorage();
});

/** A window with the worksheet in it, as the user meets it. */
async function openWorksheet(clock = 1_000) {
  const { popup, around, close } = await openWindow({ clock });
  const { telling } = await popup.openStories();
  const type = async (card: CardName, ...texts: string[]) => {
    for (const text of texts) await telling.changeCard(card, text);
  };
  return { popup, around, close, telling, type };
}

const shown = (popup: Popup, name: CardName) =>
  wordsOn(popup.get().stories.cards.find(({ id }) => id === name));
const stored = (name: CardName) => fake.current.dump()[`worksheet:${name}`];
const drafts = () => Object.keys(fake.current.dump()).filter(key => key.startsWith('draft:'));

test('a card follows what another window writes on it', async () => {
  const [one, two] = [await openWorksheet(), await openWorksheet()];
  await one.type('passion', 'Solar', 'Solar power');
  await soon(() => expect(shown(two.popup, 'passion')).toBe('Solar power'));
  await one.telling.leaveCards();
  await two.type('passion', 'Solar power, wind');
  await soon(() => expect(shown(one.popup, 'passion')).toBe('Solar power, wind'));
  expect(stored('passion')).not.toHaveProperty('earlier');
  expect([one, two].map(({ popup }) => popup.get().notice)).toEqual([undefined, undefined]);
});

test.each([
  ['with words on it', true, 'passion'],
  ['that was empty', false, 'passion'],
  ['about money', true, 'income'],
] as const)('what two windows type on a card %s is both kept, and said once', async (_, isFilled, name) => {
  if (isFilled) fake.current.put(`worksheet:${name}`, newCard(name, 'Sun', 1));
  const [one, two] = [await openWorksheet(), await openWorksheet()];
  // The first key of the second window comes before it has heard of the first one's.
  await Promise.all([one.type(name, 'Solar power'), two.type(name, 'Wind')]);
  expect(shown(one.popup, name)).toBe('Solar power');
  expect(two.popup.get().notice?.text).toMatch(sharedNotice);
  expect(shown(two.popup, name)).toBe('Wind');
  two.popup.dismiss();
  await two.type(name, 'Wind p', 'Wind power');
  expect(two.popup.get().notice).toBeUndefined();
  const part = name === 'income' ? 'hidden' : 'text';
  expect(stored(name)).toMatchObject({ [part]: 'Wind power', earlier: [{ [part]: 'Solar power' }] });
  expect(stored(name).earlier).toHaveLength(1);
});

test('a card that is being typed on keeps its words on screen until it is left', async () => {
  const [one, two] = [await openWorksheet(), await openWorksheet()];
  await Promise.all([one.type('perks', 'Hours'), two.type('perks', 'Remote work')]);
  await two.type('perks', 'Remote work, insurance');
  await soon(() => expect(stored('perks').text).toBe('Remote work, insurance'));
  await one.telling.load();
  expect(shown(one.popup, 'perks')).toBe('Hours');
  await one.telling.leaveCards();
  expect(shown(one.popup, 'perks')).toBe('Remote work, insurance');
  expect(stored('perks').earlier).toMatchObject([{ text: 'Hours' }]);
});

test('a card that is left at once still gets its last keys, and leaves no draft', async () => {
  const { popup, telling } = await openWorksheet();
  void telling.changeCard('perks', 'Hours');
  const leaving = telling.leaveCards();
  void telling.changeCard('perks', 'Hours, insurance');
  await leaving;
  expect(shown(popup, 'perks')).toBe('Hours, insurance');
  await telling.leaveCards();
  expect(stored('perks')).toMatchObject({ text: 'Hours, insurance' });
  expect(drafts()).toEqual([]);
});

test('a draft is there until its keys are on the card', async () => {
  const { telling } = await openWorksheet();
  const { local } = fake.current.browser.storage;
  const set = local.set.bind(local);
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  local.set = async items => {
    if ('worksheet:perks' in items) await released;
    return set(items);
  };
  void telling.changeCard('perks', 'Hours');
  const leaving = telling.leaveCards();
  await telling.load();
  expect(drafts()).toEqual(['draft:worksheet:perks']);
  release();
  await leaving;
  expect(stored('perks')).toMatchObject({ text: 'Hours' });
  expect(drafts()).toEqual([]);
});

test('keys a full storage refused stay on screen when the card is left, and go in later', async () => {
  const { popup, telling, type } = await openWorksheet();
  await type('perks', 'Hours');
  fake.current.quota = 1;
  await type('perks', 'Hours, insurance');
  await telling.leaveCards();
  expect(popup.get().notice?.isProblem).toBe(true);
  expect(shown(popup, 'perks')).toBe('Hours, insurance');
  fake.current.quota = Infinity;
  await type('perks', 'Hours, insurance, tuition');
  await telling.leaveCards();
  expect(stored('perks')).toMatchObject({ text: 'Hours, insurance, tuition' });
  expect(stored('perks')).not.toHaveProperty('earlier');
});

test('keys that only reached the draft are on the card in the next window', async () => {
  fake.current.put('worksheet:perks', newCard('perks', 'Hour', 4));
  fake.current.put('draft:worksheet:perks', { changed: 5, typed: { words: 'Hours' } });
  const { popup } = await openWorksheet();
  expect(shown(popup, 'perks')).toBe('Hours');
  expect(stored('perks')).not.toHaveProperty('earlier');
  expect(drafts()).toEqual([]);
});

test('keys of a closed window do not undo what was written since; they are kept, and that is said', async () => {
  fake.current.put('worksheet:perks', newCard('perks', 'Remote work', 9));
  fake.current.put('draft:worksheet:perks', { changed: 5, typed: { words: 'Hours' } });
  const { popup } = await openWorksheet();
  expect(shown(popup, 'perks')).toBe('Remote work');
  expect(stored('perks')).toMatchObject({ text: 'Remote work', earlier: [{ text: 'Hours' }] });
  expect(popup.get().notice?.text).toMatch(/^Changed elsewhere after you last typed here/);
  expect(drafts()).toEqual([]);
});

test('a draft that can not be stored yet is not forgotten', async () => {
  fake.current.put('draft:worksheet:perks', { changed: 5, typed: { words: 'Hours' } });
  fake.current.quota = 1;
  const { popup } = await openWorksheet();
  expect(shown(popup, 'perks')).toBe('Hours');
  expect(drafts()).toEqual(['draft:worksheet:perks']);
});

test('who skips all six cards has nothing drafted, and captures a goal all the same', async () => {
  const { popup, telling } = await openWorksheet();
  expect(goalFromCards(openOnly(popup.get().stories.cards))).toBe('');
  await telling.leaveCards();
  await popup.goals.type('', 'text', 'Sing');
  await popup.goals.capture();
  expect(popup.get().goals.items).toMatchObject([{ text: 'Sing' }]);
  expect(Object.keys(fake.current.dump())).toEqual([`goal:${popup.get().goals.items[0]?.id}`]);
});
