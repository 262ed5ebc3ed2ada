import { expect, test } from 'vitest';
import { changeFor } from '../../../src/card/fill-blank.ts';
import { createChecker } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';

const text = '• Processed refunds.';
const blanks =
  createChecker(rules)
    .check(text)
    .find(({ question }) => question)?.question?.blanks ?? [];
const written = (answers: string[]) => {
  const change = changeFor(text, blanks, answers);
  return change && text.slice(0, change.from) + change.text + text.slice(change.to);
};

test('the question has two places for an answer', () => {
  expect(blanks).toHaveLength(2);
});

test.each([
  [['', ''], undefined],
  [['40', ''], '• Processed 40 refunds.'],
  [['', '40'], '• Processed refunds (40 a week).'],
  [['300', '60'], '• Processed 300 refunds (60 a week).'],
])('answers %j', (answers, line) => {
  expect(written(answers)).toBe(line);
});
