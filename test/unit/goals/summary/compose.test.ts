import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../../src/engine/text/tokenize.ts';
import { baseOfGerund, baseOfPast, baseOfThird } from '../../../../src/engine/verbs/inflect.ts';
import { type Goal, newGoal } from '../../../../src/goals/goal.ts';
import { newStatement } from '../../../../src/goals/statement.ts';
import { composeSummary, summaryWords } from '../../../../src/goals/summary/compose.ts';
import {
  noSlots,
  readSlots,
  type SlotName,
  type SummarySlots,
  slotNames,
} from '../../../../src/goals/summary/slots.ts';

const goal = (wording: string, rest: Partial<Goal> = {}): Goal => ({
  ...newGoal('g', 'Earn more than my brother', 0, 1),
  wording,
  ...rest,
});
const slots: SummarySlots = {
  ...noSlots,
  who: 'Sales representative with 3 years in retail',
  proof: ['Added 52 customers in one month', 'Trained 18 agents.'],
  strengths: 'negotiation, territory planning, onboarding',
  goal: 'g',
};
const heading = goal('Join a Fortune 500 company as a sales representative');

test('puts who, proof, strengths and heading together', () => {
  expect(composeSummary(slots, heading)).toBe(
    'Sales representative with 3 years in retail. Added 52 customers in one month. Trained 18 agents. ' +
      'Strengths: negotiation, territory planning and onboarding. ' +
      'Working toward joining a Fortune 500 company as a sales representative.',
  );
});

test('a done goal is told in the past', () => {
  expect(composeSummary({ ...noSlots, goal: 'g' }, { ...heading, done: 4 })).toBe(
    'Joined a Fortune 500 company as a sales representative.',
  );
});

test.each([
  ['negotiation', 'Strengths: negotiation.'],
  ['negotiation and planning', 'Strengths: negotiation and planning.'],
  ['sales and marketing, planning', 'Strengths: sales and marketing, planning.'],
  ['a, b, and c', 'Strengths: a, b and c.'],
  ['a; b;\n• c,', 'Strengths: a, b and c.'],
  ['Strong in negotiation, planning', 'Strong in negotiation, planning.'],
  ['Strengths: planning.', 'Strengths: planning.'],
  [' , ', ''],
])('strengths %j read well', (strengths, expected) => {
  expect(composeSummary({ ...noSlots, strengths }, undefined)).toBe(expected);
});

describe('what a goal keeps to itself', () => {
  test('a goal without a wording for others says nothing', () => {
    expect(composeSummary({ ...noSlots, goal: 'g' }, goal(' '))).toBe('');
    expect(composeSummary({ ...noSlots, goal: 'g' }, goal('Join a firm', { kind: 'personal' }))).toBe('');
    expect(composeSummary({ ...noSlots, goal: 'g' }, undefined)).toBe('');
  });
});

const subsets: SlotName[][] = slotNames.reduce<SlotName[][]>(
  (sets, name) => sets.concat(sets.map(set => set.concat(name))),
  [[]],
);
const endings = ['', '.', ' ', ',', ';', ' –', '...', '!', ' .', '.\n'];
const clean = (text: string) =>
  !/ {2}|[.,;:] ?[,;:]|(?<!\.)\.\.(?!\.)|\. \.|^\W|\s$|[!?]\./.test(text) &&
  (text === '' || /[.!?]$/.test(text));

test(`${subsets.length} sets of slots × ${endings.length} endings × 3 numbers of achievements are punctuated cleanly`, () => {
  const bad: string[] = [];
  for (const off of subsets)
    for (const end of endings)
      for (const proofs of [0, 1, 2]) {
        const text = composeSummary(
          {
            who: slots.who + end,
            proof: slots.proof.slice(0, proofs).map(line => line.replace(/\.$/, '') + end),
            strengths: slots.strengths + end,
            goal: 'g',
            off,
          },
          goal(heading.wording + end),
        );
        const sentences = 4 - off.length + (off.includes('proof') ? 0 : proofs - 1);
        if (!clean(text) || text.split(/(?<=[.!]) (?=[A-Z])/).filter(Boolean).length !== sentences)
          bad.push(text);
      }
  expect(bad).toEqual([]);
});

test('every word is the user’s own or one of the few that join them', () => {
  expect(summaryWords.length).toBeLessThanOrEqual(25);
  const words = (text: string) =>
    tokenize(text)
      .map(({ word }) => word)
      .filter(word => /[\p{L}\p{N}]/u.test(word));
  const joining = new Set<string>(summaryWords);
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          'Lead',
          'added',
          '52',
          'customers',
          'a',
          'team',
          'and',
          'build',
          'reports',
          'in',
          '3',
          'years,',
          'SQL.',
          'to',
          'working',
        ),
        { maxLength: 8 },
      )
      .map(all => all.join(' ')),
  );
  fc.assert(
    fc.property(line, line, line, line, line, fc.boolean(), (who, one, two, strengths, wording, isDone) => {
      const text = composeSummary(
        { ...noSlots, who, proof: [one, two], strengths, goal: 'g' },
        goal(wording, isDone ? { done: 1 } : {}),
      );
      const own = new Set(words([who, one, two, strengths, wording].join(' ')));
      const bases = (word: string) =>
        [word, baseOfGerund(word), baseOfPast(word), baseOfThird(word)].filter(base => base !== undefined);
      const ownBases = new Set([...own].flatMap(bases));
      const isOwn = (word: string) =>
        own.has(word) || joining.has(word) || bases(word).some(base => ownBases.has(base));
      expect(words(text).filter(word => !isOwn(word))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('stored slots of any shape are read', () => {
  expect(readSlots(slots)).toEqual(slots);
  expect(readSlots({ who: 4, proof: 'x', off: ['who', 'no'] })).toEqual(noSlots);
  expect(readSlots(null)).toEqual(noSlots);
  const made = { ...newStatement('a', 'x', 0, 1), slots };
  expect(made.slots).toEqual(slots);
});
