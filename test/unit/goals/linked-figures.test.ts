import { describe, expect, test } from 'vitest';
import { differingFigures, figuresIn } from '../../../src/goals/figures.ts';
import { newGoal } from '../../../src/goals/goal.ts';
import { newAnswer } from '../../../src/goals/interview/answer.ts';
import { mismatchesOf } from '../../../src/goals/linked-figures.ts';
import { bulletOf } from '../../../src/goals/star/bullet.ts';
import { newStory, type Story } from '../../../src/goals/star/story.ts';
import { newStatement } from '../../../src/goals/statement.ts';

test('figures are read as written; years and dates are none', () => {
  expect(figuresIn('Grew from 1,200 to 9,800 (8 %) by March 2026, $1.2M in 2024; B2 level')).toEqual([
    '1,200',
    '9,800',
    '8 %',
    '$1.2M',
  ]);
});

test.each([
  ['Added 52 customers', 'Added 50 customers', { here: ['52'], there: ['50'] }],
  ['Saved $1,200', 'Saved $1200', undefined],
  ['Added 52 of 50', 'Added 52', undefined],
  ['Added 52', 'Lead of 9 who added 52', undefined],
  ['Cut it by 5%', 'Cut it by 5 %', undefined],
  ['Added many', 'Added 50', undefined],
])('%s | %s', (one, other, differing) => expect(differingFigures(one, other)).toEqual(differing));

describe('a story and what is linked to it', () => {
  const goal = {
    ...newGoal('g', 'Win customers', 0, 0),
    finish: { target: '50', actual: '52' },
    result: '52 customers came',
    done: 1,
  };
  const story: Story = {
    ...newStory('s', 0, 0),
    action: 'Called 12 clients a day',
    target: '50',
    actual: '52',
    unit: 'customers',
    goal: 'g',
  };
  const kept = { ...newStatement('k', bulletOf(story).text, 0, 0), origin: { story: 's' } };
  const answer = { ...newAnswer('a', 'g', 0, 0), plan: 'I called 12 clients a day' };
  const all = {
    goals: [goal],
    statements: [kept, newStatement('x', 'Won 7 prizes', 0, 0)],
    answers: [answer],
  };

  test('tell the same', () => expect(mismatchesOf(story, all)).toEqual([]));

  test('an edited figure is told of everything that still has the old one, and nothing is changed', () => {
    const before = structuredClone(all);
    expect(mismatchesOf({ ...story, actual: '54' }, all)).toEqual([
      { where: 'goal', id: 'g', here: ['54'], there: ['52'] },
      { where: 'statement', id: 'k', here: ['54'], there: ['52'] },
    ]);
    expect(mismatchesOf({ ...story, action: 'Called 14 clients a day' }, all)).toMatchObject([
      { where: 'statement', here: ['14'], there: ['12'] },
      { where: 'answer', there: ['12'] },
    ]);
    expect(all).toEqual(before);
  });

  test('a figure edited in the goal or in the statement is told as well', () => {
    const [first] = mismatchesOf(story, {
      ...all,
      goals: [{ ...goal, finish: { ...goal.finish, actual: '53' } }],
    });
    expect(first).toEqual({ where: 'goal', id: 'g', here: ['52'], there: ['53'] });
    const edited = { ...kept, text: kept.text.replace('52', '55') };
    expect(mismatchesOf(story, { ...all, statements: [edited] })).toMatchObject([
      { where: 'statement', here: ['52'], there: ['55'] },
    ]);
  });

  test.each([
    ['a figure changed to one the story knows as the target', ['52', '50'], { here: ['52'], there: ['50'] }],
    ['a figure of its own beside the others', ['52', '52 in 3 shops'], { here: [], there: ['3'] }],
    ['a figure in place of another', ['12 clients', '15 clients'], { here: ['12'], there: ['15'] }],
    ['the same figures written otherwise', ['52', '52.'], undefined],
    ['fewer figures', [' 12 clients', ''], undefined],
    ['what follows from the two figures', ['with 52', 'by 2 (104 %), with 52'], undefined],
  ] as const)('a statement made of it with %s', (_, [from, to], differing) => {
    const edited = { ...kept, text: kept.text.replace(from, to) };
    const found = mismatchesOf(story, { goals: [], statements: [edited], answers: [] });
    expect(found).toEqual(differing ? [{ where: 'statement', id: 'k', ...differing }] : []);
  });

  test('a figure taken out of the story is still asked about where it stands', () => {
    const { actual: _, ...silent } = story;
    expect(mismatchesOf(silent, { goals: [], statements: [kept], answers: [] })).toEqual([
      { where: 'statement', id: 'k', here: [], there: ['52'] },
    ]);
  });
});
