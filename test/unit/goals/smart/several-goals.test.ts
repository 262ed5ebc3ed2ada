import { expect, test } from 'vitest';
import { isOtherLanguage } from '../../../../src/goals/smart/language.ts';
import { twoGoals } from '../../../../src/goals/smart/several-goals.ts';
import { LABELLED_GOALS } from './labelled-goals.data.ts';
import { MUST_PASS } from './must-pass.data.ts';

test.each([
  ['Finish my MBA and start a bakery', ['Finish my MBA', 'Start a bakery']],
  ['Learn SQL basics and also get promoted by June', ['Learn SQL basics', 'Get promoted by June']],
  ['Pass the exam; buy a house', ['Pass the exam', 'Buy a house']],
  [
    'Move into nursing and pass the CCRN exam by May 2027',
    ['Move into nursing', 'Pass the CCRN exam by May 2027'],
  ],
])('two goals: %s', (text, parts) => expect(twoGoals(text)).toEqual(parts));

test.each([
  'Research and find the required certifications',
  'Learn SQL and Python by June',
  'Lead sales and marketing for one region by 2027',
  'Lead and grow a team of 4',
  'Join a Fortune 500 company as an entry-level sales representative within 1 year.',
])('one goal: %s', text => expect(twoGoals(text)).toBeUndefined());

test.each([
  'Ich möchte bis Juni ein Zertifikat bekommen',
  'Devenir infirmière dans un an',
  'Quiero aprender inglés en un año',
  'Стать медсестрой за год',
  '一年以内に看護師になる',
  'Ik wil binnen een jaar verpleegkundige worden',
])('another language: %s', text => expect(isOtherLanguage(text)).toBe(true));

test('no goal in English is taken for another language', () => {
  const texts = [...MUST_PASS.map(([text]) => text), ...LABELLED_GOALS.map(({ text }) => text)];
  expect(texts.filter(isOtherLanguage)).toEqual([]);
  expect(['Learn', 'Work in a café', 'Become a maître d’', 'Zürich'].filter(isOtherLanguage)).toEqual([]);
});
