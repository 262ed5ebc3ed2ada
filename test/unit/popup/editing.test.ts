import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newStatement } from '../../../src/goals/statement.ts';
import { fake } from '../platform/faked-browser.ts';
import { openWindow, texts } from './window.ts';

vi.mock('../../../src/platform/browser.ts', () => import('../platform/faked-browser.ts'));

beforeEach(() => {
  fake.current.put('statement:a', newStatement('a', 'First.', 0, 1));
  fake.current.put('statement:b', newStatement('b', 'Second.', 1, 1));
});

describe('a new statement', () => {
  test('is kept on top and picked, and the draft is gone', async () => {
    const { popup } = await openWindow();
    popup.compose();
    await popup.type('  Third, with a line\nbelow. ');
    await popup.save();
    expect(texts(popup)).toEqual(['Third, with a line\nbelow.', 'First.', 'Second.']);
    expect(popup.get()).toMatchObject({ view: 'list', notice: { text: 'Saved' }, draft: { text: '' } });
    expect(popup.get().picked).toBe(popup.get().statements[0]?.id);
    expect(fake.current.dump()).not.toHaveProperty('draft:statement');
  });

  test('is in the list by the time the list is shown', async () => {
    const { popup } = await openWindow();
    popup.compose();
    await popup.type('Third.');
    fake.current.listeners.clear();
    const { local } = fake.current.browser.storage;
    const get = local.get;
    local.get = async key => {
      if (key !== null) return get(key);
      // Word of the change comes while the popup reads on its own, and that second reading takes longer.
      local.get = key => new Promise(resolve => setTimeout(resolve)).then(() => get(key));
      queueMicrotask(() => void popup.load());
      return get(key);
    };
    const shown: string[][] = [];
    popup.watch(() => {
      if (popup.get().view === 'list') shown.push(texts(popup));
    });
    await popup.save();
    expect(shown[0]).toEqual(['Third.', 'First.', 'Second.']);
  });

  test('is made once when Save is hit twice', async () => {
    const { popup } = await openWindow();
    popup.compose();
    await popup.type('Third.');
    await Promise.all([popup.save(), popup.save()]);
    expect(texts(popup)).toEqual(['Third.', 'First.', 'Second.']);
  });

  test.each(['', '   \n', '\u200b'])('without words (%j) is refused in a sentence', async text => {
    const { popup } = await openWindow();
    popup.compose();
    await popup.type(text);
    await popup.save();
    expect(popup.get()).toMatchObject({ view: 'editor', draft: { text } });
    expect(popup.get().draftProblem).toBe('There are no words in it yet. Write something, then save.');
    await popup.type('Now.');
    expect(popup.get().draftProblem).toBe('');
  });

  test('of a megabyte is saved whole', async () => {
    const { popup } = await openWindow();
    const text = `${'word '.repeat(200_000)}end`;
    popup.compose();
    await popup.type(text);
    await popup.save();
    expect(texts(popup)[0]).toBe(text);
  });
});

describe('closing the popup mid-word', () => {
  test('loses no key: the next window goes on where this one ended', async () => {
    const first = await openWindow();
    first.popup.edit('b');
    for (const text of ['Second. A', 'Second. An', 'Second. And']) void first.popup.type(text);
    first.close();
    const { popup } = await openWindow();
    expect(popup.get()).toMatchObject({ view: 'editor', draft: { text: 'Second. And', statement: 'b' } });
    await popup.save();
    expect(texts(popup)).toEqual(['First.', 'Second. And']);
  });

  test.each([
    ['an empty draft', { text: '  ', statement: '' }],
    ['an unchanged one', { text: 'First.', statement: 'a' }],
    ['a damaged one', { txt: 'x' }],
  ])('%s does not open the editor', async (_, draft) => {
    fake.current.put('draft:statement', draft);
    const { popup } = await openWindow();
    expect(popup.get().view).toBe('list');
  });

  test('a draft outlives the statement it belongs to', async () => {
    fake.current.put('draft:statement', { text: 'Second, better.', statement: 'b' });
    const other = await openWindow();
    await other.popup.purge('b');
    const { popup } = await openWindow();
    await popup.save();
    expect(texts(popup)).toContain('Second, better.');
  });
});

describe('cancelling', () => {
  test('drops changes and gives them back on Undo', async () => {
    const { popup } = await openWindow();
    popup.edit('a');
    await popup.type('First, better.');
    await popup.cancel();
    expect(fake.current.dump()).not.toHaveProperty('draft:statement');
    expect(texts(popup)).toEqual(['First.', 'Second.']);
    const { notice } = popup.get();
    expect(notice?.text).toBe('Changes dropped');
    await popup.remedy(notice!.remedy!);
    expect(popup.get()).toMatchObject({ view: 'editor', draft: { text: 'First, better.', statement: 'a' } });
    expect(fake.current.dump()['draft:statement']).toEqual({
      text: 'First, better.',
      statement: 'a',
      began: 1,
    });
  });

  test('says nothing when there is nothing to drop', async () => {
    const { popup } = await openWindow();
    popup.edit('a');
    await popup.cancel();
    expect(popup.get()).toMatchObject({ view: 'list', notice: undefined });
  });
});

describe('two windows', () => {
  test('that edit one statement lose neither text, and the second Save says so', async () => {
    const [{ popup: one }, { popup: two }] = [await openWindow(), await openWindow()];
    for (const popup of [one, two]) popup.edit('a');
    await one.type('First, from one.');
    await two.type('First, from two.');
    await one.save();
    expect(one.get().notice?.text).toBe('Saved');
    await two.save();
    expect(two.get().notice?.text).toMatch(/^Saved\. Another window had changed it too/);
    expect(fake.current.dump()['statement:a']).toMatchObject({
      text: 'First, from two.',
      earlier: [{ text: 'First, from one.' }],
    });
  });

  test('a window that goes on after it was closed still knows what it began with', async () => {
    const first = await openWindow();
    first.popup.edit('a');
    await first.popup.type('First, from one.');
    first.close();
    fake.current.put('statement:a', { ...newStatement('a', 'First, from two.', 0, 1), changed: 5 });
    const { popup } = await openWindow();
    await popup.save();
    expect(fake.current.dump()['statement:a']).toMatchObject({ earlier: [{ text: 'First, from two.' }] });
  });

  test('an edit alone leaves nothing behind', async () => {
    const { popup } = await openWindow();
    for (const text of ['First, better.', 'First, best.']) {
      popup.edit('a');
      await popup.type(text);
      await popup.save();
    }
    expect(fake.current.dump()['statement:a']).not.toHaveProperty('earlier');
  });
});

describe('full storage', () => {
  test('keeps the text on screen, says so, and saves once there is room', async () => {
    const { popup } = await openWindow();
    popup.compose();
    fake.current.quota = 1;
    await popup.type('Third.');
    const sentence = 'Storage is full. Your text is still here: delete something or copy it.';
    expect(popup.get()).toMatchObject({ draftProblem: sentence, draft: { text: 'Third.' } });
    await popup.save();
    expect(popup.get()).toMatchObject({ view: 'editor', draftProblem: sentence, draft: { text: 'Third.' } });
    expect(Object.keys(fake.current.dump())).toEqual(['statement:a', 'statement:b']);
    fake.current.quota = Infinity;
    await popup.save();
    expect(texts(popup)).toEqual(['Third.', 'First.', 'Second.']);
  });

  test('a storage that fails for another reason is told as such', async () => {
    const { popup } = await openWindow();
    popup.edit('a');
    fake.current.browser.storage.local.set = async () => {
      throw new Error('IO error');
    };
    await popup.type('First, better.');
    expect(popup.get().draftProblem).toBe(
      'The browser could not reach its storage. Your text is still here: try again or copy it.',
    );
    await popup.copy(popup.get().draft.text);
    expect(popup.get()).toMatchObject({ view: 'editor', notice: { text: 'Copied – press Ctrl+V' } });
  });
});

describe('a duplicate', () => {
  test('is a new statement with all the first one has; the first one stays as it was', async () => {
    const variants = [{ role: 'Lead', text: 'First, as a lead.' }];
    fake.current.put('statement:a', { ...newStatement('a', 'First.', 0, 1), tags: ['x'], variants });
    const before = fake.current.dump()['statement:a'];
    const { popup } = await openWindow();
    popup.edit('a');
    await popup.duplicate();
    expect(popup.get()).toMatchObject({ view: 'editor', draft: { text: 'First.', statement: '' } });
    await popup.type('First, again.');
    await popup.save();
    expect(texts(popup)).toEqual(['First, again.', 'First.', 'Second.']);
    expect(popup.get().statements[0]).toMatchObject({ tags: ['x'], variants });
    expect(popup.get().statements[0]?.id).not.toBe('a');
    expect(fake.current.dump()['statement:a']).toEqual(before);
  });

  test('takes what was being typed along, outlives the window, and is undone', async () => {
    const { popup, close } = await openWindow();
    popup.edit('a');
    await popup.type('First, half typ');
    await popup.duplicate();
    await popup.remedy(popup.get().notice!.remedy!);
    expect(popup.get().draft).toMatchObject({ text: 'First, half typ', statement: 'a' });
    await popup.duplicate();
    close();
    const { popup: next } = await openWindow();
    expect(next.get()).toMatchObject({ view: 'editor', draft: { text: 'First, half typ', statement: '' } });
    await next.cancel();
    expect(texts(next)).toEqual(['First.', 'Second.']);
  });
});
