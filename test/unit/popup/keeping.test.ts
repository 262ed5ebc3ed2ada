import { beforeEach, describe, expect, test, vi } from 'vitest';
import { deletedFor, newStatement } from '../../../src/goals/statement.ts';
import { fake } from '../platform/faked-browser.ts';
import { soon } from '../soon.ts';
import { openWindow, texts } from './window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

beforeEach(() => {
  for (const [order, id] of ['a', 'b', 'c'].entries()) {
    fake.current.put(`statement:${id}`, { ...newStatement(id, `Text ${id}`, order, 1), tags: [id] });
  }
});

describe('deleting', () => {
  test('is undone whole, in its old place, unknown keys and all', async () => {
    const before = fake.current.dump();
    const { popup } = await openWindow();
    await popup.remove('b');
    expect(texts(popup)).toEqual(['Text a', 'Text c']);
    expect(popup.get().notice).toMatchObject({ text: 'Deleted', remedy: { kind: 'restore', id: 'b' } });
    await popup.remedy(popup.get().notice!.remedy!);
    expect(texts(popup)).toEqual(['Text a', 'Text b', 'Text c']);
    expect(popup.get().picked).toBe('b');
    expect(fake.current.dump()).toEqual(before);
  });

  test('survives closing the popup: the next window still has it to restore', async () => {
    const first = await openWindow();
    await first.popup.remove('b');
    first.close();
    const { popup } = await openWindow({ clock: 1_000 + deletedFor });
    expect(popup.get().deleted.map(({ text }) => text)).toEqual(['Text b']);
    await popup.restore('b');
    expect(texts(popup)).toEqual(['Text a', 'Text b', 'Text c']);
  });

  test('after 30 days it goes for good, and the others stay', async () => {
    const first = await openWindow();
    await first.popup.remove('b');
    first.close();
    const { popup } = await openWindow({ clock: 1_001 + deletedFor });
    await soon(() => expect(popup.get().deleted).toEqual([]));
    expect(Object.keys(fake.current.dump())).toEqual(['statement:a', 'statement:c']);
  });

  test('in a full storage offers to delete for good instead, and that makes room', async () => {
    const { popup } = await openWindow();
    fake.current.quota = 1;
    await popup.remove('b');
    expect(texts(popup)).toHaveLength(3);
    expect(popup.get().notice).toMatchObject({ isProblem: true, remedy: { kind: 'purge', id: 'b' } });
    await popup.remedy(popup.get().notice!.remedy!);
    expect(texts(popup)).toEqual(['Text a', 'Text c']);
  });
});

describe('moving', () => {
  test('writes the moved item alone and says where it went', async () => {
    const { popup } = await openWindow();
    const set = vi.spyOn(fake.current.browser.storage.local, 'set');
    await popup.move('c', -1);
    expect(texts(popup)).toEqual(['Text a', 'Text c', 'Text b']);
    expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([['statement:c']]);
    expect(popup.get()).toMatchObject({ picked: 'c', announcement: { text: 'Moved to place 2 of 3' } });
  });

  test('at the end of the list changes nothing', async () => {
    const before = fake.current.dump();
    const { popup } = await openWindow();
    await popup.move('a', -1);
    await popup.move('c', 1);
    expect(fake.current.dump()).toEqual(before);
  });

  test('a failed write leaves the order and says so', async () => {
    const { popup } = await openWindow();
    fake.current.quota = 1;
    await popup.move('c', -1);
    expect(texts(popup)).toEqual(['Text a', 'Text b', 'Text c']);
    expect(popup.get().notice?.text).toBe('Storage is full. Delete something, then try again.');
  });
});

describe('two windows', () => {
  test('see each other without being asked', async () => {
    const here = await openWindow();
    const there = await openWindow();
    there.popup.compose();
    await there.popup.type('Text d');
    await there.popup.save();
    await soon(() => expect(texts(here.popup)).toEqual(['Text d', 'Text a', 'Text b', 'Text c']));
    here.close();
    there.close();
    expect(fake.current.listeners.size).toBe(0);
  });

  test('one rewords, one moves, one deletes: all of it holds', async () => {
    const here = await openWindow();
    const there = await openWindow();
    here.popup.edit('c');
    await here.popup.type('Text c, better');
    await Promise.all([here.popup.save(), there.popup.move('c', -1), there.popup.remove('a')]);
    const { popup } = await openWindow();
    expect(texts(popup)).toEqual(['Text c, better', 'Text b']);
    expect(popup.get().deleted.map(({ id }) => id)).toEqual(['a']);
  });

  test('both reword the same one: the later wins, nothing else is touched', async () => {
    const here = await openWindow();
    const there = await openWindow();
    here.popup.edit('b');
    there.popup.edit('b');
    await here.popup.type('From here');
    await there.popup.type('From there');
    await here.popup.save();
    await there.popup.save();
    const { popup } = await openWindow();
    expect(texts(popup)).toEqual(['Text a', 'From there', 'Text c']);
    expect(fake.current.dump()['statement:b'].tags).toEqual(['b']);
  });

  test('one deletes what the other is rewording: the words come back', async () => {
    const here = await openWindow();
    const there = await openWindow();
    here.popup.edit('b');
    await here.popup.type('Still wanted');
    await there.popup.remove('b');
    await here.popup.save();
    expect(texts(here.popup)).toEqual(['Text a', 'Still wanted', 'Text c']);
  });
});

describe('bad values in storage', () => {
  test('leave the good ones usable, stay untouched and can be copied out', async () => {
    const damaged = {
      'statement:x': { version: 9, blob: [1] },
      'statement:y': { version: 1, txt: 'lost key' },
    };
    for (const [key, value] of Object.entries(damaged)) fake.current.put(key, value);
    const { popup, around } = await openWindow();
    expect(texts(popup)).toEqual(['Text a', 'Text b', 'Text c']);
    expect(popup.get().unreadable.map(({ key, problem }) => [key, problem])).toEqual([
      ['statement:x', 'future'],
      ['statement:y', 'broken'],
    ]);
    await popup.move('c', -1);
    expect(fake.current.dump()).toMatchObject(damaged);
    await popup.copyUnreadable();
    expect(JSON.parse(around.copied[0]!)).toEqual(damaged);
  });

  test('a storage that cannot be read is told, and the empty state is not shown', async () => {
    fake.current.browser.storage.local.get = async () => {
      throw new Error('corrupt');
    };
    const { popup } = await openWindow();
    expect(popup.get()).toMatchObject({ isLoaded: false, notice: { isProblem: true } });
    expect(popup.get().notice?.text).toBe('The browser could not reach its storage. Nothing was changed.');
  });

  test('an answer of storage that comes late does not bring back what has changed since', async () => {
    const { popup } = await openWindow();
    const { local } = fake.current.browser.storage;
    const get = local.get;
    let release = () => {};
    const late = new Promise<void>(resolve => {
      release = resolve;
    });
    local.get = async key => {
      const answer = await get(key);
      await late;
      return answer;
    };
    const slow = popup.load();
    local.get = get;
    await popup.remove('b');
    release();
    await slow;
    expect(texts(popup)).toEqual(['Text a', 'Text c']);
  });
});
