import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  newStatement,
  readStatement,
  reworded,
  type Statement,
  undeleted,
  writeStatement,
} from '../../../src/goals/statement.ts';
import { isWritten } from '../../../src/goals/stored.ts';

const full: Statement = {
  version: 1,
  id: 'a',
  text: 'Nurse, nights.',
  order: 2,
  created: 10,
  changed: 20,
  used: 30,
};

describe('reading', () => {
  test('gives back what was written', () => {
    expect(readStatement('a', writeStatement(full))).toEqual({ item: full });
  });

  test('keeps keys this version does not know', () => {
    const tagged = { ...full, tags: ['night'], role: { name: 'Lead' } };
    expect(readStatement('a', tagged)).toEqual({ item: tagged });
    expect(writeStatement(reworded(tagged, 'Nurse, days.', 99))).toEqual({
      ...tagged,
      text: 'Nurse, days.',
      changed: 99,
    });
  });

  // Every shape statements were ever stored in, oldest first.
  test.each([
    ['the bare text', 'Nurse, nights.', { order: 0, created: 0, changed: 0 }],
    ['a text without version', { text: 'Nurse, nights.' }, { order: 0, created: 0, changed: 0 }],
    [
      'no version, some dates',
      { text: 'Nurse, nights.', created: 5, order: 3 },
      { order: 3, created: 5, changed: 5 },
    ],
    ['version 0', { version: 0, text: 'Nurse, nights.', changed: 7 }, { order: 0, created: 0, changed: 7 }],
  ])('brings %s up to date', (_, raw, rest) => {
    expect(readStatement('k', raw)).toEqual({
      item: { version: 1, id: 'k', text: 'Nurse, nights.', ...rest },
    });
  });

  test('repairs bookkeeping rather than hide a text', () => {
    const damaged = {
      version: 1,
      id: 'somebody else',
      text: 'Still here.',
      order: 'first',
      created: null,
      changed: Infinity,
      used: '2026',
      deleted: {},
    };
    expect(readStatement('a', damaged)).toEqual({
      item: { version: 1, id: 'a', text: 'Still here.', order: 0, created: 0, changed: 0 },
    });
  });

  test.each([
    ['future', { ...full, version: 2 }],
    ['future', { version: 40, blob: 'x' }],
    ['broken', { ...full, version: '1' }],
    ['broken', { ...full, version: -1 }],
    ['broken', { ...full, version: 1.5 }],
    ['broken', { ...full, text: 12 }],
    ['broken', { ...full, text: '  \n' }],
    ['broken', {}],
    ['broken', []],
    ['broken', null],
    ['broken', undefined],
    ['broken', 7],
    ['broken', ''],
  ])('calls %s what it cannot use: %j', (problem, raw) => {
    expect(readStatement('a', raw)).toEqual({ problem });
  });

  test('never throws and gives nothing the schema would refuse', () => {
    const raw = fc.oneof(
      fc.anything(),
      fc.record(
        { version: fc.constantFrom(0, 1), text: fc.string(), order: fc.anything(), used: fc.anything() },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(raw, value => {
        const reading = readStatement('a', value);
        if ('item' in reading) expect(writeStatement(reading.item)).toEqual(reading.item);
      }),
    );
  });

  test('a key named __proto__ changes no prototype', () => {
    const reading = readStatement('a', JSON.parse('{"version":1,"text":"x","__proto__":{"polluted":true}}'));
    expect('item' in reading && 'polluted' in reading.item).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('writing', () => {
  test('refuses a blank text and bad numbers', () => {
    expect(() => newStatement('a', ' \n\u200b', 0, 1)).toThrow();
    expect(() => writeStatement({ ...full, order: Number.NaN })).toThrow();
    expect(() => writeStatement({ ...full, id: '' })).toThrow();
  });

  test('cuts nothing, however long', () => {
    const text = 'word '.repeat(200_000);
    expect(newStatement('a', text, 0, 1).text).toBe(text);
  });

  test('rewording brings a deleted statement back', () => {
    expect(reworded({ ...full, deleted: 40 }, 'New.', 50)).toEqual({ ...full, text: 'New.', changed: 50 });
    expect(undeleted({ ...full, deleted: 40 })).toEqual(full);
  });
});

test.each([
  ['', false],
  [' \t\r\n', false],
  ['\u200b\u00ad\ufeff\u200f', false],
  ['\0', false],
  ['.', true],
  ['مرحبا', true],
  ['🙂', true],
  ['\ud800', true],
])('are there words in %j: %s', (text, expected) => {
  expect(isWritten(text)).toBe(expected);
});
