import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isPracticeTab, practiceAddress, readPracticeTab } from '../../../src/popup/stories/practice-tab.ts';
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

beforeAll(stubLocks);
beforeEach(() => {
  fake.current = fakeStorage();
});

const stories = () =>
  Object.entries(fake.current.dump()).flatMap(([key, value]) =>
    key.startsWith('story:') ? [value as Record<string, unknown>] : [],
  );

test('a story that is only looked at is not stored', async () => {
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  await telling.begin('');
  telling.show('list');
  expect(stories()).toEqual([]);
});

test('a bullet becomes a story, its figure the target', async () => {
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  await telling.begin('Responsible for bringing in 50 new customers every month');
  expect(stories()).toMatchObject([{ task: 'bring in 50 new customers every month', target: '50' }]);
  expect(popup.get()).toMatchObject({ tab: 'stories', stories: { view: 'story' } });
});

test('every key is stored, and the next window goes on with the story', async () => {
  const first = await openWindow();
  const { telling } = await first.popup.openStories();
  await telling.begin('');
  const id = first.popup.get().stories.open;
  await telling.changeStory(id, { action: 'Called twelve cli' });
  first.close();
  const next = await openWindow();
  expect(next.popup.get()).toMatchObject({
    tab: 'stories',
    stories: { view: 'story', open: id, stories: [{ action: 'Called twelve cli' }] },
  });
});

test('keys that only reached the draft are in the story afterwards', async () => {
  fake.current.put('draft:story:s', { changed: 1, typed: { action: 'Half a wo' } });
  const { popup } = await openWindow();
  expect(popup.get().stories.stories).toMatchObject([{ id: 's', action: 'Half a wo' }]);
  expect(stories()).toMatchObject([{ id: 's', action: 'Half a wo' }]);
});

test('a story that was left is not gone back to', async () => {
  const first = await openWindow();
  const { telling } = await first.popup.openStories();
  await telling.begin('Trained staff');
  telling.show('list');
  await soon(() =>
    expect(Object.keys(fake.current.dump()).filter(key => key.startsWith('draft:'))).toEqual([]),
  );
  const next = await openWindow();
  expect(next.popup.get().tab).toBe('statements');
});

test('a full storage is said, the words stay, and go in once there is room', async () => {
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  await telling.begin('');
  const id = popup.get().stories.open;
  fake.current.quota = 0;
  await telling.changeStory(id, { action: 'Trained' });
  expect(popup.get().notice?.isProblem).toBe(true);
  expect(popup.get().stories.stories).toMatchObject([{ action: 'Trained' }]);
  fake.current.quota = Infinity;
  await telling.changeStory(id, { result: 'Less waste' });
  expect(stories()).toMatchObject([{ action: 'Trained', result: 'Less waste' }]);
});

test('a deleted story can be had back', async () => {
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  await telling.begin('Trained staff');
  const id = popup.get().stories.open;
  await telling.remove('story', id);
  const remedy = popup.get().notice?.remedy;
  expect(stories()).toMatchObject([{ deleted: expect.any(Number) }]);
  if (remedy) await popup.remedy(remedy);
  expect(stories()[0]).not.toHaveProperty('deleted');
});

test('what a goal is still being told goes into its story', async () => {
  fake.current.put('goal:g', {
    version: 1,
    id: 'g',
    text: 'Bring in 50 customers',
    steps: [],
    moves: [],
    order: 0,
    created: 1,
    changed: 1,
    finish: { target: '50', unit: 'customers' },
  });
  const { popup } = await openWindow();
  await popup.goals.type('g', 'finish actual', '52');
  const { telling } = await popup.openStories();
  await telling.beginFromGoal('g');
  expect(stories()).toMatchObject([{ goal: 'g', target: '50', actual: '52', unit: 'customers' }]);
});

test('a bullet that is kept as a statement remembers its story', async () => {
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  await telling.begin('Trained 18 agents');
  const id = popup.get().stories.open;
  await telling.keepStatement('Trained 18 agents', { story: id });
  await popup.load();
  expect(popup.get().statements).toMatchObject([{ text: 'Trained 18 agents', origin: { story: id } }]);
});

test.each(Array.from({ length: 20 }, (_, at) => at))(
  'a window that goes after any key loses none (%i)',
  async at => {
    const words = 'Called twelve former clients a day – “all of them”.';
    const length = 1 + ((at * 7919) % (words.length - 1));
    const first = await openWindow();
    const { telling } = await first.popup.openStories();
    await telling.begin('');
    const id = first.popup.get().stories.open;
    // Nothing is waited for: the last writes of the thing itself fail with the window.
    const { local } = fake.current.browser.storage;
    const set = local.set.bind(local);
    const writes: Promise<unknown>[] = [];
    for (let end = 1; end <= length; end += 1) {
      if (end === length)
        local.set = async items => {
          if (Object.keys(items).some(key => key.startsWith('story:')))
            throw new Error('The window is gone.');
          return set(items);
        };
      writes.push(telling.changeStory(id, { action: words.slice(0, end) }));
    }
    await Promise.all(writes);
    first.close();
    local.set = set;
    const next = await openWindow();
    expect(next.popup.get().stories.stories).toMatchObject([{ id, action: words.slice(0, length) }]);
  },
);

test('keys that were refused at first leave no earlier form', async () => {
  fake.current.put('story:s', { version: 1, id: 's', order: 0, created: 1, changed: 1, action: 'Called' });
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  await telling.changeStory('s', { action: 'Called t' });
  fake.current.quota = 1;
  for (const action of ['Called te', 'Called ten']) await telling.changeStory('s', { action });
  fake.current.quota = Infinity;
  await telling.changeStory('s', { action: 'Called ten clients' });
  expect(stories()).toMatchObject([{ action: 'Called ten clients' }]);
  expect(stories()[0]).not.toHaveProperty('earlier');
});

test.each(['answer', 'story'] as const)('a tab shows the words of the %s it was opened for', async what => {
  const address = practiceAddress({ practised: what, open: 'a/b #1', length: 'full' });
  const { hash } = new URL(address, 'chrome-extension://x/');
  expect(isPracticeTab(hash)).toBe(true);
  const { popup } = await openWindow();
  const { telling } = await popup.openStories();
  telling.practise(hash);
  expect(popup.get()).toMatchObject({
    tab: 'stories',
    stories: { view: 'practice', practised: what, open: 'a/b #1', length: 'full', focus: { on: 'print' } },
  });
});

test('what such a tab is asked for in another way is the short story of nothing', () => {
  expect(isPracticeTab('#practices')).toBe(false);
  expect(readPracticeTab('#practice')).toEqual({ practised: 'story', length: 'short', open: '' });
});
