import { expect, test } from 'vitest';
import { say, sayCount } from '../../../src/platform/i18n.ts';

test('a count takes its plural form and its separators', () => {
  expect(sayCount('popup_hints', 1)).toBe('1 hint');
  expect(sayCount('popup_hints', 0)).toBe('0 hints');
  expect(sayCount('popup_hints', 12345)).toBe('12,345 hints');
});

test('a message without values is itself', () => {
  expect(say('locale')).toBe('en');
});
