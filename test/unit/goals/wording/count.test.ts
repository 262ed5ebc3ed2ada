import { expect, test } from 'vitest';
import { sizeOf } from '../../../../src/goals/wording/count.ts';

test.each([
  ['', 0, 0, 0],
  ['Nurse', 1, 5, 1],
  ['Nurse – nights & weekends', 3, 25, 1],
  ['one\ntwo', 2, 7, 2],
  ['👩🏽‍⚕️ nurse', 1, 7, 1],
  [`${'a'.repeat(110)}`, 1, 110, 1],
  [`${'a'.repeat(111)}`, 1, 111, 2],
  [`${'word '.repeat(22).trim()}`, 22, 109, 1],
  [`${'word '.repeat(23).trim()}`, 23, 114, 2],
  [`${'a'.repeat(220)} b`, 2, 222, 3],
])('%j', (text, words, characters, lines) => {
  expect(sizeOf(text)).toEqual({ words, characters, lines });
});
