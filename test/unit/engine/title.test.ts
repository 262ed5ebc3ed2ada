import { expect, test } from 'vitest';
import { prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';

const createChecker = prepareCheckers(rules);
const found = (title: string, text: string) =>
  createChecker(title)
    .check(text)
    .map(finding => finding.rule);

test('a text begins in the section that its field is named after', () => {
  const text = 'Managed care, marketing, various accounting tools';
  expect(found('Skills', text)).toEqual([]);
  expect(found('Education', 'Responsible Business minor, various electives')).toEqual([]);
});

test('a field named otherwise is read like any text', () => {
  expect(found('Description', 'Responsible for training new hires.')).toContain('duty-opening');
  expect(found('', 'Responsible for training new hires.')).toContain('duty-opening');
});

test('a heading in the text counts more than the name of the field', () => {
  expect(found('Skills', 'EXPERIENCE\n• Responsible for training new hires.')).toContain('duty-opening');
});
