import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withText } from '../../../src/goals/change-goal.ts';
import { type Goal, newGoal, readGoal, writeGoal } from '../../../src/goals/goal.ts';

const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();
const now = noon('2025-06-01');

const full: Goal = {
  version: 1,
  id: 'a',
  text: 'Pass the exam',
  wording: 'Preparing for the exam.',
  kind: 'both',
  when: 'by June 2027',
  due: '2027-06-30',
  counted: '2025-06-01',
  horizon: 'long',
  why: 'For the job.',
  means: 'Two classes done.',
  waived: ['R'],
  steps: [{ id: 's', text: 'Book it', when: 'in 2 months', due: '2025-08-01', done: 5 }],
  moves: [{ at: 4, from: '2027-01-31', to: '2027-06-30', why: 'Exam full.' }],
  parent: 'licence',
  finish: { target: '50', actual: '52', unit: 'customers', isLowerBetter: false },
  result: 'Passed.',
  evidence: 'Letter of 4 June.',
  earlier: [{ changed: 12, text: 'Pass it' }],
  done: 9,
  order: 2,
  created: 10,
  changed: 20,
  deleted: 30,
};

const bare = { steps: [], moves: [], order: 0, created: 0, changed: 0 };

describe('reading', () => {
  test('gives back what was written', () => {
    expect(readGoal('a', writeGoal(full))).toEqual({ item: full });
  });

  test('keeps keys this version does not know, on the goal, its steps and its moves', () => {
    const newer = {
      ...full,
      tags: ['x'],
      steps: [{ id: 's', text: 'Book it', fee: 12 }],
      moves: [{ at: 1, room: 4 }],
      finish: { target: '50', period: 'month' },
    };
    expect(readGoal('a', newer)).toEqual({ item: newer });
    expect(withText(newer, 'Pass it', 99)).toEqual({ ...newer, text: 'Pass it', changed: 99 });
  });

  // Every shape goals were ever stored in, oldest first.
  test.each([
    ['the bare text', 'Pass it', {}],
    ['a text without version', { text: 'Pass it' }, {}],
    [
      'version 0 with steps as texts',
      { version: 0, text: 'Pass it', steps: ['Book it'] },
      { steps: [{ id: 'step0', text: 'Book it' }] },
    ],
    [
      'version 1 before goals led to goals',
      {
        version: 1,
        id: 'k',
        text: 'Pass it',
        wording: 'Preparing for it.',
        when: 'in June',
        due: '2027-06-30',
        counted: '2026-06-01',
        waived: ['R'],
        steps: [{ id: 's', text: 'Book it', done: 4 }],
        moves: [{ at: 1, from: '2027-05-31', to: '2027-06-30' }],
        result: 'Passed.',
        order: 1,
        created: 2,
        changed: 3,
      },
      {
        wording: 'Preparing for it.',
        when: 'in June',
        due: '2027-06-30',
        counted: '2026-06-01',
        waived: ['R'],
        steps: [{ id: 's', text: 'Book it', done: 4 }],
        moves: [{ at: 1, from: '2027-05-31', to: '2027-06-30' }],
        result: 'Passed.',
        order: 1,
        created: 2,
        changed: 3,
      },
    ],
  ])('brings %s up to date', (_, raw, rest) => {
    expect(readGoal('k', raw)).toEqual({ item: { version: 1, id: 'k', text: 'Pass it', ...bare, ...rest } });
  });

  test('repairs bookkeeping rather than hide words', () => {
    const damaged = {
      version: 1,
      id: 7,
      text: 'Still here',
      wording: 12,
      kind: 'secret',
      when: 'soon',
      due: '2027-02-30',
      horizon: {},
      waived: ['S', 'Z', 4],
      steps: [
        null,
        { text: '' },
        { text: 'Keep me', due: 'June', done: 'yes' },
        'And me',
        { text: 'And me', id: 's' },
      ],
      moves: [{}, 5, { at: 3, from: 'x', to: '2027-01-01', why: 9 }],
      parent: 'a',
      finish: { target: 50, unit: 'customers', isLowerBetter: 'yes' },
      evidence: null,
      earlier: [7, { text: 'no date' }],
      done: 'yes',
      order: Number.NaN,
    };
    expect(readGoal('a', damaged)).toEqual({
      item: {
        ...bare,
        version: 1,
        id: 'a',
        text: 'Still here',
        when: 'soon',
        waived: ['S'],
        steps: [
          { id: 'step2', text: 'Keep me' },
          { id: 'step3', text: 'And me' },
          { id: 's', text: 'And me' },
        ],
        moves: [{ at: 3, to: '2027-01-01' }],
        finish: { unit: 'customers' },
      },
    });
  });

  test.each([
    ['future', { ...full, version: 2 }],
    ['broken', { ...full, version: '1' }],
    ['broken', { ...full, text: 4 }],
    ['broken', { text: ' \u200b' }],
    ['broken', null],
    ['broken', []],
    ['broken', 4],
  ])('calls %s what it cannot use', (problem, raw) => {
    expect(readGoal('a', raw)).toEqual({ problem });
  });

  test('never throws and gives nothing the schema would refuse', () => {
    const raw = fc.oneof(
      fc.anything(),
      fc.record(
        {
          version: fc.constantFrom(0, 1),
          text: fc.string(),
          steps: fc.anything(),
          moves: fc.anything(),
          due: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      fc.record({
        text: fc.constant('x'),
        steps: fc.array(fc.record({ text: fc.string(), id: fc.anything(), done: fc.anything() })),
      }),
    );
    fc.assert(
      fc.property(raw, value => {
        const reading = readGoal('a', value);
        if ('item' in reading) expect(writeGoal(reading.item)).toEqual(reading.item);
      }),
    );
  });

  test('a goal that is as it was written is given back as it is', () => {
    expect(readGoal('a', full)).toEqual({ item: full });
    const own = JSON.parse(
      '{"version":1,"id":"a","text":"x","steps":[],"moves":[],"order":0,"created":0,"changed":0,"__proto__":{"x":1}}',
    );
    const reading = readGoal('a', own);
    expect('item' in reading && Object.hasOwn(reading.item, '__proto__')).toBe(false);
    expect(readGoal('b', { ...full, parent: 'b' })).toMatchObject({ item: { id: 'b' } });
    expect(readGoal('licence', full)).not.toHaveProperty('item.parent');
  });

  test('two steps with one id are told apart', () => {
    const reading = readGoal('a', {
      text: 'x',
      steps: [
        { id: 's', text: 'one' },
        { id: 's', text: 'two' },
      ],
    });
    const ids = 'item' in reading ? reading.item.steps.map(step => step.id) : [];
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a new goal', () => {
  test('takes the time frame from its words', () => {
    expect(newGoal('a', 'Join a company within 1 year.', 3, now)).toEqual({
      ...bare,
      version: 1,
      id: 'a',
      text: 'Join a company within 1 year.',
      when: 'within 1 year',
      counted: '2025-06-01',
      due: '2026-06-01',
      order: 3,
      created: now,
      changed: now,
    });
  });

  test('needs words, and takes any number of them', () => {
    expect(() => newGoal('a', ' \n', 0, now)).toThrow();
    const long = 'مرحبا 🙂 \n'.repeat(700);
    expect(newGoal('a', long, 0, now).text).toBe(long);
  });
});
