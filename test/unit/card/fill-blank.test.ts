import { describe, expect, test } from 'vitest';
import { fillBlank } from '../../../src/card/fill-blank.ts';

describe('fillBlank', () => {
  test.each([
    [{ before: '', after: ' ' }, '12', '12 '],
    [{ before: ' by ', after: '' }, ' 15% ', ' by 15%'],
    [{ before: ' (', after: ' employees)' }, '120', ' (120 employees)'],
    [{ before: ' (', after: ' employees)' }, '120 employees', ' (120 employees)'],
    [{ before: ' (', after: ' calls a day)' }, 'about 60 calls a day', ' (about 60 calls a day)'],
    [{ before: ' (', after: ' calls a day)' }, '60 a day', ' (60 calls a day)'],
  ])('%j filled with “%s”', (blank, answer, expected) => {
    expect(fillBlank(blank, answer)).toBe(expected);
  });
});
