import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
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

/** A story and an answer have one line each that is changed here. */
const told = [
  { what: 'story', line: 'action' },
  { what: 'answer', line: 'why' },
] as const;

describe.each(told)('two windows on one $what', ({ what, line }) => {
  const stored = () => fake.current.dump()[`${what}:s`] as Record<string, unknown>;

  async function openTwo() {
    fake.current.put(`${what}:s`, {
      version: 1,
      id: 's',
      order: 0,
      created: 1,
      changed: 1,
      [line]: 'Called',
    });
    const open = async (clock: number) => {
      const { popup, around } = await openWindow({ clock });
      const { telling } = await popup.openStories();
      telling.show(what, 's');
      const list = () => popup.get().stories[what === 'story' ? 'stories' : 'answers'];
      return {
        around,
        telling,
        type: (text: string) =>
          what === 'story'
            ? telling.changeStory('s', { [line]: text })
            : telling.changeAnswer('s', { [line]: text }),
        shown: () => (list().find(({ id }) => id === 's') as Record<string, unknown> | undefined)?.[line],
        view: () => popup.get().stories.view,
        notice: () => popup.get().notice?.text,
      };
    };
    return [await open(1_000), await open(2_000)] as const;
  }

  test('the one that is only looked at follows every key', async () => {
    const [one, two] = await openTwo();
    for (const text of ['Called t', 'Called ten', 'Called ten clients']) {
      await one.type(text);
      await soon(() => expect(two.shown()).toBe(text));
    }
    expect(two.view()).toBe(what);
    await two.type('Called ten shops');
    expect(stored()).not.toHaveProperty('earlier');
    expect(two.notice()).toBeUndefined();
  });

  test('words typed at the same time are both kept, and it is said', async () => {
    const [one, two] = await openTwo();
    await Promise.all([one.type('Called ten clients'), two.type('Called eight friends')]);
    expect(stored()).toMatchObject({
      [line]: 'Called eight friends',
      earlier: [{ [line]: 'Called ten clients' }],
    });
    expect(two.notice()).toMatch(/^Saved\. Another window had changed it too/);
  });

  test('words typed here stay when the other window changes them, and it is said once', async () => {
    const [one, two] = await openTwo();
    await one.type('Mine');
    await soon(() => expect(two.shown()).toBe('Mine'));
    await two.type('Theirs');
    await soon(() => expect(one.notice()).toMatch(/^Another window changed this too/));
    expect(one.shown()).toBe('Mine');

    await one.type('Mine again');
    expect(stored()).toMatchObject({ [line]: 'Mine again', earlier: [{ [line]: 'Theirs' }] });
    expect(one.notice()).toMatch(/^Saved\. Another window had changed it too/);
  });

  test('going back shows the words that count, and the others are kept', async () => {
    const [one, two] = await openTwo();
    await one.type('Mine');
    await soon(() => expect(two.shown()).toBe('Mine'));
    await two.type('Theirs');
    await soon(() => expect(one.notice()).toMatch(/^Another window/));
    one.telling.show('list');
    await soon(() => expect(one.shown()).toBe('Theirs'));
    await soon(() => expect(one.notice()).toMatch(/^Changed elsewhere/));
    expect(stored()).toMatchObject({ [line]: 'Theirs', earlier: [{ [line]: 'Mine' }] });
  });

  test('own keys on their way are no words of another window', async () => {
    const [one] = await openTwo();
    await Promise.all(['C', 'Ca', 'Cal', 'Call'].map(text => one.type(text)));
    await soon(() => expect(stored()[line]).toBe('Call'));
    await one.type('Called');
    expect(one.notice()).toBeUndefined();
  });

  test('what the other window deletes is closed here, and can be had back', async () => {
    const [one, two] = await openTwo();
    await two.telling.remove(what, 's');
    await soon(() => expect(one.view()).toBe('list'));
    expect(one.notice()).toMatch(/^Deleted in another window/);
    await one.telling.restore(what, 's');
    expect(stored()).not.toHaveProperty('deleted');
  });
});
