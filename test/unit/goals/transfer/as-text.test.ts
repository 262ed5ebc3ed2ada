import { expect, test } from 'vitest';
import { newStory } from '../../../../src/goals/star/story.ts';
import { asMarkdown, asPlainText } from '../../../../src/goals/transfer/as-text.ts';
import { lineWidths, readLineWidth } from '../../../../src/goals/wording/line-width.ts';
import { sampleData } from './sample-data.ts';

const { worksheet: _, ...shareable } = sampleData;
const nothing = { statements: [], goals: [], stories: [], answers: [] };

test('Markdown holds what others may read, and words as they were typed', () => {
  expect(asMarkdown(shareable, '2026-06-01')).toBe(`# Upshot

## Statements

Nurse, \\<b\\>nights\\</b\\> & #1 \\*star\\*.

### Lead

\\# Lead nurse.

## Goals

Join a Fortune 500 company

## Achievements

### Called 75 prospects each day, exceeding the 50-customer monthly target with 52

I called 75 prospects each day.  
I exceeded the 50-customer monthly target by 2 (104 %).

## Answers

### Acme

I’d like to join a Fortune 500 company.  
You train people.  
I passed the exam.
`);
});

test('plain text has no signs of its own', () => {
  const text = asPlainText(shareable, '2026-06-01');
  expect(text).toContain(
    'STATEMENTS\n\nNurse, <b>nights</b> & #1 *star*.\n\nLead:\n# Lead nurse.\n\n\nGOALS\n\nJoin a Fortune 500 company\n',
  );
});

test('nothing private and nothing deleted is in either', () => {
  for (const text of [asMarkdown(shareable, '2026-06-01'), asPlainText(shareable, '2026-06-01')])
    expect(text).not.toMatch(/Kim|marathon|Running|Deleted|Old words|Take the exam|95,000|Solar/);
  // @ts-expect-error the worksheet can't be handed in
  expect(asMarkdown({ ...nothing, worksheet: sampleData.worksheet }, '2026-06-01')).toBe('');
  expect(asPlainText(nothing, '2026-06-01')).toBe('');
});

test('bullets keep to two lines of the user’s resume', () => {
  const action = `Rebuilt ${'the reports of the north and the south '.repeat(8)}by hand`;
  const story = { ...newStory('s', 0, 1), action, result: 'Closed the month in 2 days' };
  const labels = (width?: number) =>
    [asMarkdown({ ...nothing, stories: [story] }, '2026-06-01', width)].map(
      text => /^### (.*)$/m.exec(text)?.[1]?.length ?? 0,
    );
  for (const width of lineWidths) {
    const [length = 0] = labels(width);
    expect(length).toBeGreaterThan(width);
    expect(length).toBeLessThanOrEqual(2 * width);
  }
  expect(labels()).toEqual(labels(110));
});

test('the stored length of a line is one of those offered, or none', () => {
  expect([70, 110, 130, 111, '110', null].map(readLineWidth)).toEqual([
    70,
    110,
    130,
    undefined,
    undefined,
    undefined,
  ]);
});
