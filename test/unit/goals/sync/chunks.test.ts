import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newGoal } from '../../../../src/goals/goal.ts';
import { newStatement } from '../../../../src/goals/statement.ts';
import { bytesOf, chunked, joined, syncPlan, syncQuota } from '../../../../src/goals/sync/chunks.ts';
import { whatToSync } from '../../../../src/goals/sync/what-to-sync.ts';

const thing = (text: string) => ({ version: 1, text });
// What Chrome counts: "<" and lone surrogates are written as \u….
const counted = (key: string, value: string) =>
  new TextEncoder().encode(key + JSON.stringify(value).replaceAll('<', '\\u003C')).length;

describe('parts', () => {
  test.each([
    ['short', 'x', 1],
    ['plain', 'word '.repeat(4000), 3],
    ['quotes', '"\\'.repeat(4000), 4],
    ['emoji', '👩🏽‍⚕️'.repeat(1000), 3],
    ['html', '<b>'.repeat(3000), 3],
    ['control', '\n\u0001'.repeat(3000), 4],
  ])('of a %s text stay within an item and come together again', (name, text, count) => {
    const parts = chunked(`goal:${name}`, thing(text));
    expect(Object.keys(parts)).toHaveLength(count);
    for (const [key, piece] of Object.entries(parts))
      expect(counted(key, piece)).toBeLessThanOrEqual(syncQuota.item);
    expect(joined(parts)).toEqual({ values: new Map([[`goal:${name}`, thing(text)]]), incomplete: [] });
  });

  test('of anything stay within an item and come together again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), fc.nat(100), (text, times) => {
        const value = thing(text.repeat(times));
        const parts = chunked('statement:a', value);
        for (const [key, piece] of Object.entries(parts))
          expect(counted(key, piece)).toBeLessThanOrEqual(syncQuota.item);
        expect(joined(parts).values.get('statement:a')).toEqual(value);
      }),
      { numRuns: 50 },
    );
  });

  test('that are missing or damaged are left for later', () => {
    const parts = chunked('goal:a', thing('word '.repeat(4000)));
    const [first, second] = Object.keys(parts);
    const { [second!]: _, ...some } = parts;
    expect(joined(some)).toEqual({ values: new Map(), incomplete: ['goal:a'] });
    expect(joined({ ...parts, [first!]: '{' })).toEqual({ values: new Map(), incomplete: ['goal:a'] });
    expect(joined({ 'part:1/1:goal:b': 5, settings: {}, 'part:x': 'y' })).toEqual({
      values: new Map(),
      incomplete: [],
    });
  });

  test('of an older form that linger do no harm', () => {
    const items = { ...chunked('goal:a', thing('short')), 'part:2/3:goal:a': 'old rest' };
    expect(joined(items)).toEqual({ values: new Map([['goal:a', thing('short')]]), incomplete: [] });
  });
});

describe('a plan', () => {
  const values = new Map(['a', 'b', 'c'].map(id => [`goal:${id}`, thing(id.repeat(40_000))]));

  test('names what does not fit, and keeps within all quotas', () => {
    const { set, remove, left } = syncPlan(values, { settings: { theme: 'dark' } });
    expect(left).toEqual(['goal:c']);
    expect(remove).toEqual([]);
    const total = Object.entries(set).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
    expect(total + bytesOf('settings', { theme: 'dark' })).toBeLessThanOrEqual(syncQuota.total);
  });

  test('goes on with smaller things after one that is too big', () => {
    const big = new Map<string, unknown>([
      ['goal:big', thing('x'.repeat(200_000))],
      ['goal:small', thing('x')],
    ]);
    expect(syncPlan(big, {})).toMatchObject({
      left: ['goal:big'],
      set: { 'part:1/1:goal:small': expect.any(String) },
    });
  });

  test('no more than 512 items', () => {
    const many = new Map(Array.from({ length: 600 }, (_, index) => [`g:${index}`, thing('x')]));
    const { set, left } = syncPlan(many, {});
    expect([Object.keys(set).length, left.length]).toEqual([512, 88]);
  });

  test('writes what changed and removes what is gone, and nothing else', () => {
    const before = { ...chunked('goal:a', thing('old')), ...chunked('goal:b', thing('same')), settings: 1 };
    const next = new Map([
      ['goal:b', thing('same')],
      ['goal:n', thing('new')],
    ]);
    expect(syncPlan(next, before)).toEqual({
      set: chunked('goal:n', thing('new')),
      remove: ['part:1/1:goal:a'],
      left: [],
    });
  });

  test('a long key is said', () => {
    expect(() => chunked(`goal:${'x'.repeat(9000)}`, thing('x'))).toThrow('too long');
  });
});

test('the latest edits go first; earlier forms, old deleted things and the worksheet stay', () => {
  const day = 24 * 3_600_000;
  const now = 100 * day;
  const statement = {
    ...newStatement('s', 'Nurse.', 0, 1),
    changed: 5,
    earlier: [{ changed: 1, text: 'Old.' }],
  };
  const all = {
    statements: [statement, { ...newStatement('gone', 'x', 0, 1), deleted: now - 31 * day }],
    goals: [
      { ...newGoal('g', 'Sing', 0, 1), changed: 9 },
      { ...newGoal('h', 'Run', 0, 1), deleted: now - day },
    ],
    stories: [],
    answers: [],
  };
  const map = whatToSync(all, now);
  expect([...map.keys()]).toEqual(['goal:h', 'goal:g', 'statement:s']);
  expect(map.get('statement:s')).not.toHaveProperty('earlier');
});
