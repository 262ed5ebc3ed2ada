import { expect, test, vi } from 'vitest';
import { fake } from './faked-browser.ts';

vi.mock('../../../src/platform/browser.ts', () => import('./faked-browser.ts'));

const { openItems } = await import('../../../src/platform/items.ts');

interface Note {
  text: string;
  count: number;
}

const kind = {
  prefix: 'note:',
  read: (_: string, raw: unknown): { item: Note } | { problem: 'future' | 'broken' } => {
    if (raw === 'newer') return { problem: 'future' };
    const note = raw as Note | null;
    return typeof note?.text === 'string' ? { item: note } : { problem: 'broken' };
  },
  write: (note: Note) => {
    if (note.text === '') throw new Error('blank');
    return note;
  },
};

test('gives the good part and names what could not be read, leaving it untouched', async () => {
  fake.current.put('note:a', { text: 'good', count: 1 });
  fake.current.put('note:b', 'newer');
  fake.current.put('note:c', { txt: 'damaged' });
  fake.current.put('other:d', { text: 'not mine', count: 1 });
  const before = fake.current.dump();
  expect(await openItems(kind).all()).toEqual({
    items: [{ text: 'good', count: 1 }],
    unreadable: [
      { key: 'note:b', problem: 'future', raw: 'newer' },
      { key: 'note:c', problem: 'broken', raw: { txt: 'damaged' } },
    ],
  });
  expect(fake.current.dump()).toEqual(before);
});

test('never writes over a value it cannot read', async () => {
  fake.current.put('note:b', 'newer');
  const change = vi.fn();
  await expect(openItems(kind).update('b', change)).rejects.toThrow('newer Upshot');
  expect(change).not.toHaveBeenCalled();
  expect(fake.current.dump()).toEqual({ 'note:b': 'newer' });
});

test('writes go through the schema', async () => {
  await expect(openItems(kind).update('a', () => ({ text: '', count: 1 }))).rejects.toThrow('blank');
  expect(fake.current.dump()).toEqual({});
});

test('an update may leave things as they are', async () => {
  const notes = openItems(kind);
  expect(await notes.update('gone', stored => stored && { ...stored, count: 2 })).toBeUndefined();
  expect(fake.current.dump()).toEqual({});
});

test('two windows that count at the same time count every time', async () => {
  const here = openItems(kind);
  const there = openItems(kind);
  await here.update('a', () => ({ text: 'x', count: 0 }));
  const add = (note: Note | undefined) => note && { ...note, count: note.count + 1 };
  await Promise.all(Array.from({ length: 20 }, (_, turn) => (turn % 2 ? here : there).update('a', add)));
  expect(fake.current.dump()).toEqual({ 'note:a': { text: 'x', count: 20 } });
});

test('a refused write does not block the next one', async () => {
  const notes = openItems(kind);
  fake.current.quota = 5;
  await expect(notes.update('a', () => ({ text: 'x', count: 0 }))).rejects.toThrow('Storage is full');
  fake.current.quota = 1000;
  await notes.update('a', () => ({ text: 'x', count: 0 }));
  await notes.remove('b');
  expect(fake.current.dump()).toEqual({ 'note:a': { text: 'x', count: 0 } });
  await notes.remove('a');
  expect(fake.current.dump()).toEqual({});
});
