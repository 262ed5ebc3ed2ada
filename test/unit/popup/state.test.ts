import { describe, expect, test } from 'vitest';
import { newStatement, type Statement } from '../../../src/goals/statement.ts';
import {
  current,
  initialState,
  neighbour,
  placeAfterMove,
  type State,
  visible,
  withItems,
} from '../../../src/popup/state.ts';
import { createStore } from '../../../src/popup/store.ts';

const statement = (id: string, text: string, order: number): Statement => newStatement(id, text, order, 1);
const four = [
  statement('c', 'teacher of art', 3),
  statement('a', 'nurse, nights', 1),
  statement('d', 'night guard', 4),
  statement('b', 'accountant', 2),
];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');
const loaded = (change: Partial<State> = {}) => withItems({ ...initialState, ...change }, four, []);

describe('what storage holds', () => {
  test('shows the live ones in order and the deleted ones newest first', () => {
    const items = four.map(item => (item.id < 'c' ? { ...item, deleted: item.order * 10 } : item));
    const state = withItems(initialState, items, []);
    expect(ids(state.statements)).toBe('cd');
    expect(ids(state.deleted)).toBe('ba');
    expect(state.isLoaded).toBe(true);
  });

  test('a row that goes away hands the pick to the row in its place, or to the last', () => {
    const without = (id: string) => four.filter(item => item.id !== id);
    expect(withItems(loaded({ picked: '' }), without('a'), []).picked).toBe('');
    const onB = { ...loaded(), picked: 'b' };
    expect(withItems(onB, without('b'), []).picked).toBe('c');
    expect(withItems(onB, without('a'), []).picked).toBe('b');
    expect(withItems({ ...onB, picked: 'd' }, without('d'), []).picked).toBe('c');
    expect(withItems(onB, [], []).picked).toBe('');
  });
});

describe('the current row', () => {
  test('is the first until one is picked, and always one that shows', () => {
    expect(current(loaded())?.id).toBe('a');
    expect(current({ ...loaded(), picked: 'c' })?.id).toBe('c');
    expect(current({ ...loaded(), picked: 'c', query: 'night' })?.id).toBe('a');
    expect(current({ ...loaded(), query: 'zebra' })).toBeUndefined();
  });

  test('steps through what shows and stops at both ends', () => {
    const night = { ...loaded(), query: 'night' };
    expect(ids(visible(night))).toBe('ad');
    expect(neighbour(night, 1)).toBe('d');
    expect(neighbour(night, 9)).toBe('d');
    expect(neighbour(night, -1)).toBe('a');
    expect(neighbour({ ...night, query: 'zebra' }, 1)).toBe('');
  });
});

test('a move passes the next row that shows, also while searching', () => {
  expect(placeAfterMove(loaded(), 'b', 1)).toBe(2);
  expect(placeAfterMove(loaded(), 'b', -1)).toBe(0);
  expect(placeAfterMove({ ...loaded(), query: 'night' }, 'a', 1)).toBe(3);
  expect(placeAfterMove(loaded(), 'a', -1)).toBeUndefined();
  expect(placeAfterMove(loaded(), 'd', 1)).toBeUndefined();
  expect(placeAfterMove(loaded(), 'gone', 1)).toBeUndefined();
});

test('the last used comes first where the user wants it, and there nothing is moved by hand', () => {
  const used = four.map(item => (item.id === 'd' ? { ...item, used: 9 } : item));
  const later = { ...used[3]!, created: 12 };
  const state = withItems({ ...initialState, isByUse: true }, [...used.slice(0, 3), later], []);
  expect(ids(visible(state))).toBe('bdac');
  expect(ids(visible({ ...state, query: 'night' }))).toBe('da');
  expect(ids(visible({ ...state, isByUse: false }))).toBe('abcd');
  expect(current(state)?.id).toBe('b');
  expect(placeAfterMove(state, 'd', 1)).toBeUndefined();
});

test('a message on screen is told to screen readers once, the same words again when they come again', () => {
  const store = createStore();
  store.set({ notice: { text: 'Deleted', isProblem: false } });
  const first = store.get().announcement;
  expect(first.text).toBe('Deleted');
  store.set({ query: 'x' });
  expect(store.get().announcement).toBe(first);
  store.set({ notice: { text: 'Deleted', isProblem: false } });
  expect(store.get().announcement).toEqual(first);
  expect(store.get().announcement).not.toBe(first);
  store.set({ notice: undefined, draftProblem: 'Storage is full.' });
  expect(store.get().announcement.text).toBe('Storage is full.');
});
