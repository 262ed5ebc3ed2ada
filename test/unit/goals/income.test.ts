import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newAnswer } from '../../../src/goals/interview/answer.ts';
import { spokenAnswer } from '../../../src/goals/interview/spoken-answer.ts';
import { bulletOf } from '../../../src/goals/star/bullet.ts';
import { spokenStory } from '../../../src/goals/star/interview-story.ts';
import { composeSummary } from '../../../src/goals/summary/compose.ts';
import { noSlots } from '../../../src/goals/summary/slots.ts';
import { whatToSync } from '../../../src/goals/sync/what-to-sync.ts';
import { goalFromCards, newCard } from '../../../src/goals/worksheet.ts';
import { sampleData } from './transfer/sample-data.ts';

const money = newCard('income', '95,000', 1);

test('no output takes the money card', () => {
  // @ts-expect-error no words to put into a slot
  expect(() => composeSummary({ ...noSlots, who: money.text }, undefined)).toThrow();
  // @ts-expect-error no story
  expect(bulletOf(money).text).not.toContain('95,000');
  // @ts-expect-error no story
  expect(spokenStory(money).text).not.toContain('95,000');
  // @ts-expect-error no goal
  expect(spokenAnswer(newAnswer('a', '', 0, 1), money, 'full', '2026-06-01').text).not.toContain('95,000');
  // @ts-expect-error no card a goal is made of
  expect(goalFromCards([money])).not.toContain('95,000');
});

test('not even a sync between the user’s own devices does', () => {
  expect(JSON.stringify([...whatToSync(sampleData, 1)])).not.toContain('95,000');
});

test('only the worksheet and backups know where the money is', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(file =>
    /\.tsx?$/.test(file),
  );
  const knowing = files.filter(file =>
    /\bwordsOn\b|\bcard\w*\.hidden\b/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(knowing.filter(file => !/worksheet/.test(file))).toEqual([]);
});
