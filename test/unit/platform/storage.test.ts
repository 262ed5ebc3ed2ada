import { beforeEach, expect, test, vi } from 'vitest';
import { fakeStorage } from './fake-storage.ts';

const fake = vi.hoisted(() => ({ current: undefined as unknown as ReturnType<typeof fakeStorage> }));
vi.mock('../../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.current.browser;
  },
}));

const { readAll, readItem, removeItems, StorageError, watchItems, writeItems } = await import(
  '../../../src/platform/storage.ts'
);

beforeEach(() => {
  fake.current = fakeStorage();
});

test('reads what lies under a prefix, and nothing else', async () => {
  await writeItems({ 'statement:a': 1, 'statement:b': { text: 'x' }, 'draft:statement': 2, statements: 3 });
  expect(await readAll('statement:')).toEqual(
    new Map<string, unknown>([
      ['statement:a', 1],
      ['statement:b', { text: 'x' }],
    ]),
  );
  expect(await readItem('draft:statement')).toBe(2);
  expect(await readItem('statement:c')).toBeUndefined();
});

test('removes the keys it is given', async () => {
  await writeItems({ a: 1, b: 2, c: 3 });
  await removeItems(['a', 'c', 'never there']);
  expect(fake.current.dump()).toEqual({ b: 2 });
});

test('a full storage is told apart from a broken one, and a refused write leaves everything as it was', async () => {
  await writeItems({ a: 'short' });
  fake.current.quota = 20;
  const full = await writeItems({ a: 'x'.repeat(50), b: 1 }).catch((error: unknown) => error);
  expect(full).toBeInstanceOf(StorageError);
  expect(full).toMatchObject({ isFull: true, message: 'Storage is full.' });
  expect(fake.current.dump()).toEqual({ a: 'short' });

  fake.current.browser.storage.local.get = async () => {
    throw new Error('An unexpected error occurred');
  };
  const broken = await readAll('a').catch((error: unknown) => error);
  expect(broken).toMatchObject({ isFull: false, message: 'The browser could not reach its storage.' });
  expect((broken as Error).cause).toMatchObject({ message: 'An unexpected error occurred' });
});

test.each(['QuotaExceededError: storage.local API call exceeded its quota', 'An unexpected error occurred'])(
  'a write that Firefox refuses with “%s” has found no room',
  async message => {
    fake.current.browser.storage.local.set = async () => {
      throw new Error(message);
    };
    await expect(writeItems({ a: 1 })).rejects.toMatchObject({ isFull: true, message: 'Storage is full.' });
  },
);

test('tells changes and removals under the prefix', async () => {
  const told: [string, unknown][] = [];
  watchItems('statement:', changes => told.push(...changes), new AbortController().signal);
  await writeItems({ 'statement:a': 1, 'draft:statement': 2 });
  await removeItems(['statement:a', 'draft:statement']);
  expect(told).toEqual([
    ['statement:a', 1],
    ['statement:a', undefined],
  ]);
});

test('stays silent where Firefox reports a write that changed nothing', async () => {
  fake.current = fakeStorage({ isFirefox: true });
  await writeItems({ 'statement:a': { text: 'x' } });
  const run = vi.fn();
  watchItems('statement:', run, new AbortController().signal);
  await writeItems({ 'statement:a': { text: 'x' } });
  expect(run).not.toHaveBeenCalled();
  await writeItems({ 'statement:a': { text: 'y' } });
  expect(run).toHaveBeenCalledOnce();
});

test('stops listening when aborted, and does not start when it already is', async () => {
  const closed = new AbortController();
  const run = vi.fn();
  watchItems('', run, closed.signal);
  closed.abort();
  watchItems('', run, closed.signal);
  await writeItems({ a: 1 });
  expect(run).not.toHaveBeenCalled();
  expect(fake.current.listeners.size).toBe(0);
});
