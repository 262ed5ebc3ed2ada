import { expect, test } from 'vitest';
import { say } from '../../src/platform/i18n.ts';
import { rules } from '../../src/rules/index.ts';
import { HELP_CARDS, HELP_OF_RULE, helpPageOf } from '../../src/ui/help-cards.ts';

test('every rule has its help card, and no other id has one', () => {
  expect(Object.keys(HELP_OF_RULE).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('there are twenty cards, each with words', () => {
  expect(new Set(HELP_CARDS).size).toBe(20);
  for (const card of HELP_CARDS) expect(say(`help_${card}_text`)).toMatch(/\w{3}.*\.$/s);
});

test('the user’s own phrases lead to the card about marks', () => {
  expect(helpPageOf('own-phrases')).toBe('options.html#help/marks');
  expect(helpPageOf('open-blank')).toBe('options.html#help/blank');
});
