import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrder, moved, orderOnTop } from '../../../src/goals/order.ts';

const item = (id: string, order: number, created = 0) => ({ id, order, created });
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');
const applied = (items: ReturnType<typeof item>[], changes: ReturnType<typeof item>[]) =>
  inOrder(items.map(one => changes.find(change => change.id === one.id) ?? one));

test('equal numbers fall back to age, then id, so every window shows the same list', () => {
  const items = [item('d', 1, 5), item('c', 1, 5), item('b', 1, 4), item('a', 2), item('e', 0)];
  expect(ids(inOrder(items))).toBe('ebcda');
  expect(ids(inOrder(items.toReversed()))).toBe('ebcda');
});

test('a new item goes on top', () => {
  const items = [item('a', -3), item('b', 7)];
  expect(ids(inOrder([...items, item('n', orderOnTop(items))]))).toBe('nab');
  expect(orderOnTop([])).toBe(0);
});

describe('moving', () => {
  const list = [item('a', 0), item('b', 1), item('c', 2), item('d', 3)];

  test.each([
    ['a', 1, 'bacd'],
    ['a', 3, 'bcda'],
    ['d', 0, 'dabc'],
    ['c', 1, 'acbd'],
    ['b', 99, 'acdb'],
    ['c', -5, 'cabd'],
  ])('%s to %i gives %s and writes one item', (id, to, expected) => {
    const changes = moved(list, id, to);
    expect(changes).toHaveLength(1);
    expect(ids(applied(list, changes))).toBe(expected);
  });

  test('a move to its own place or of an unknown item writes nothing', () => {
    expect(moved(list, 'b', 1)).toEqual([]);
    expect(moved(list, 'x', 1)).toEqual([]);
    expect(moved([], 'x', 0)).toEqual([]);
  });

  test('numbers the whole list anew where no number is left between two', () => {
    const tight = [item('a', 5, 1), item('b', 5, 2), item('c', 5, 3)];
    const changes = moved(tight, 'c', 1);
    expect(ids(applied(tight, changes))).toBe('acb');
    expect(changes.length).toBeGreaterThan(1);
  });

  test('any number of moves gives what a plain list would', () => {
    const order = fc.oneof(fc.integer(), fc.constantFrom(0, 1e308, -1e308, Number.MIN_VALUE));
    const start = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,3}$/), order), {
      minLength: 1,
      maxLength: 8,
      selector: ([id]) => id,
    });
    const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(8)), { maxLength: 80 });
    fc.assert(
      fc.property(start, moves, (pairs, steps) => {
        let items = inOrder(pairs.map(([id, at]) => item(id, at)));
        for (const [from, to] of steps) {
          const one = items[from % items.length]!;
          const rest = items.filter(other => other !== one);
          const expected = rest.toSpliced(Math.min(to, rest.length), 0, one);
          items = applied(items, moved(items, one.id, to));
          expect(ids(items)).toBe(ids(expected));
        }
      }),
    );
  });
});
