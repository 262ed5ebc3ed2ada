import { expect, test } from 'vitest';
import { sizeProblem } from '../../../../src/goals/transfer/parse-json.ts';
import { readBackup } from '../../../../src/goals/transfer/read-backup.ts';
import { problemSentence } from '../../../../src/options/data/problem-sentence.ts';

const sentence = (text: string) => {
  const result = readBackup(text);
  if ('problem' in result) return problemSentence(result.problem);
  return result.backup.unreadable.map(problemSentence).join(' ');
};
const withEntries = (...entries: unknown[]) => JSON.stringify({ upshot: 1, entries });
const one = (key: string, value: unknown) => withEntries({ key, value });

test.each([
  ['an empty file', '', 'This file is empty.'],
  ['a text', 'Dear diary', 'This file is no backup, or only a part of one.'],
  ['half a file', '{"upshot": 1,\n "entries": [}', 'This file is no backup, or only a part of one.'],
  ['a list', '[]', 'This file is no backup of Upshot: it holds a list or a single value.'],
  ['another JSON', '{"name":"x"}', 'This file is no backup of Upshot: its “upshot” number is missing.'],
  [
    'no entries',
    '{"upshot":1,"entries":{}}',
    'This file is no backup of Upshot: its list of “entries” is missing.',
  ],
  [
    'a newer file',
    '{"upshot":2,"entries":[]}',
    'A newer Upshot made this file. Update Upshot, then open it again.',
  ],
  ['wrong types', one('goal:a', { text: 12 }), 'Entry 1 (goal:a) can’t be read: it has no text.'],
  [
    'a story of wrong types',
    one('story:a', { version: 'x' }),
    'Entry 1 (story:a) can’t be read: its parts are of the wrong kind.',
  ],
  [
    'no key',
    withEntries({ value: {} }, 5),
    'Entry 1 has no key or no content. Entry 2 has no key or no content.',
  ],
  ['an unknown kind', one('cookie:a', {}), 'Entry 1 is of a kind this Upshot doesn’t know: “cookie:a”.'],
  [
    'an id of nothing',
    one('goal:', { text: 'x' }),
    'Entry 1 is of a kind this Upshot doesn’t know: “goal:”.',
  ],
  [
    'a prototype',
    '{"upshot":1,"entries":[{"key":"goal:a","value":{"text":"x","steps":[{"text":"y","__proto__":{"polluted":1}}]}}]}',
    'Entry 1 (goal:a) holds a name that data never has: “__proto__”.',
  ],
  [
    'an id of a prototype',
    one('goal:__proto__', { text: 'x' }),
    'Entry 1 (goal:__proto__) holds a name that data never has: “__proto__”.',
  ],
  [
    'settings with a prototype',
    '{"upshot":1,"entries":[],"settings":{"__proto__":{"polluted":1}}}',
    'The settings hold a name that data never has: “__proto__”. They are left out.',
  ],
  [
    'one id twice',
    withEntries({ key: 'goal:a', value: { text: 'x' } }, { key: 'goal:a', value: { text: 'y' } }),
    'Entry 2 repeats “goal:a”. The first one counts.',
  ],
])('%s', (_, text, expected) => {
  expect(sentence(text)).toBe(expected);
  expect('polluted' in {}).toBe(false);
});

test('50 MB are not even looked at', () => {
  expect(problemSentence(sizeProblem(50_000_000)!)).toBe(
    'This file has 50 MB. A backup has 20 MB at most, so it was not opened.',
  );
  expect(sizeProblem(20_000_000)).toBeUndefined();
  expect(sentence(`{"upshot":1,"entries":["${'x'.repeat(50_000_000)}"]}`)).toMatch(/^This file has 50 MB/);
});

test.each([
  ['[', 50],
  ['{"a":', 202],
])('a million %s are told, not followed', (open, character) => {
  expect(sentence(`{"upshot":1,\n"entries":[${open.repeat(1_000_000)}`)).toBe(
    `This file is no backup: from line 2, character ${character} on, its parts lie more than 40 deep.`,
  );
});

test('where a file stops making sense is told when the browser knows', () => {
  expect(sentence('{"upshot":1,\n"entries":[],}')).toBe(
    'This file is no backup: it stops making sense in line 2.',
  );
});

test('brackets inside a text are no nesting', () => {
  expect(sentence(one('goal:a', { text: `\\"${'['.repeat(500)}` }))).toBe('');
});

test('HTML stays the text it is', () => {
  const text = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
  const result = readBackup(one('statement:a', { text }));
  expect(result).toMatchObject({
    backup: { things: [{ key: 'statement:a', thing: { text } }], unreadable: [] },
  });
});

test('many broken entries are each named', () => {
  const result = readBackup(
    withEntries(...Array.from({ length: 1000 }, () => ({ key: 'goal:a', value: {} }))),
  );
  expect('backup' in result && result.backup.unreadable).toHaveLength(1000);
});
