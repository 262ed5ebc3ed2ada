import { expect, test } from 'vitest';
import { isRuleOn } from '../../../src/settings/check-settings.ts';
import { defaults } from '../../../src/settings/settings.ts';

const FIRST_PERSON = { id: 'first-person', level: 'improve', isOn: true };

test.each([
  ['www.linkedin.com', false],
  ['nl.linkedin.com', false],
  ['linkedin.com.example.org', true],
  ['mylinkedin.com', true],
  ['docs.google.com', true],
])('on %s, the hint about “I” is on: %s', (host, isOn) => {
  expect(isRuleOn(FIRST_PERSON, defaults, host)).toBe(isOn);
});

test('the user’s own switch wins over the site', () => {
  expect(isRuleOn(FIRST_PERSON, { ...defaults, rulesOn: ['first-person'] }, 'www.linkedin.com')).toBe(true);
});

test('other rules run on a profile', () => {
  expect(isRuleOn({ ...FIRST_PERSON, id: 'duty-opening' }, defaults, 'www.linkedin.com')).toBe(true);
});
