import { expect, test } from 'vitest';
import { filled, openPlaceholders } from '../../../src/goals/placeholders.ts';

const text = 'As a { Role } at {company}, {role} \\textbf{x} {name} {}';

test('names what is open, each once, in order', () => {
  expect(openPlaceholders(text)).toEqual(['role', 'company']);
  expect(openPlaceholders(text, { role: 'nurse', company: ' ' })).toEqual(['company']);
  expect(openPlaceholders('Nothing open.')).toEqual([]);
});

test('fills what has a value and leaves the rest, other braces too', () => {
  expect(filled(text, { role: ' nurse ' })).toBe('As a nurse at {company}, nurse \\textbf{x} {name} {}');
  expect(filled('{company}', { company: '$& {role}' })).toBe('$& {role}');
});
