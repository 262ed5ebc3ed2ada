import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseOfPast, isBaseVerb } from '../../../../src/engine/verbs/inflect.ts';
import { headingClause } from '../../../../src/goals/summary/heading.ts';

test.each([
  [
    'Join a Fortune 500 company as an entry-level sales representative within 1 year.',
    'Working toward joining a Fortune 500 company as an entry-level sales representative within 1 year',
    'Joined a Fortune 500 company as an entry-level sales representative within 1 year',
  ],
  ['a senior sales role', 'Working toward a senior sales role', 'Achieved a senior sales role'],
  ['Senior account manager', 'Working toward senior account manager', 'Achieved senior account manager'],
  ['AWS certification', 'Working toward AWS certification', 'Achieved AWS certification'],
  [
    'Preparing for the state exam (June 2026)',
    'Preparing for the state exam (June 2026)',
    'Prepared for the state exam (June 2026)',
  ],
  ['Working toward CPA licensure', 'Working toward CPA licensure', 'Achieved CPA licensure'],
  ['Now working towards becoming a sous chef', 'Working toward becoming a sous chef', 'Became a sous chef'],
  ['I want to lead a team of 5', 'Working toward leading a team of 5', 'Led a team of 5'],
  [
    'My goal is to run multi-site programs',
    'Working toward running multi-site programs',
    'Ran multi-site programs',
  ],
  [
    'Be promoted to senior accountant',
    'Working toward being promoted to senior accountant',
    'Was promoted to senior accountant',
  ],
  [
    'Learn SQL and build a dashboard',
    'Working toward learning SQL and building a dashboard',
    'Learned SQL and built a dashboard',
  ],
  ['Passed the exam', 'Working toward passing the exam', 'Passed the exam'],
  [
    'Growing into a lead role on this team',
    'Growing into a lead role on this team',
    'Grew into a lead role on this team',
  ],
  ['Project Manager', 'Working toward Project Manager', 'Achieved Project Manager'],
  ['', '', ''],
  [' . ', '', ''],
])('%s', (wording, open, done) => {
  expect(headingClause(wording, false)).toBe(open);
  expect(headingClause(wording, true)).toBe(done);
});

const verbs =
  'join pass lead build earn take run teach write sell get become move open win publish complete'.split(' ');
const objects = [
  'a team of 5',
  'the exam',
  'two articles',
  'my first 10 clients by June',
  '3 shops and 2 offices',
];

test('an open goal is never told in the past', () => {
  const forms = fc
    .constantFrom(...verbs)
    .chain(verb => fc.constantFrom(verb, `${verb}ed`, 'passed', 'led', 'joined'));
  fc.assert(
    fc.property(forms, fc.constantFrom(...objects), (verb, object) => {
      const first = headingClause(`${verb} ${object}`, false).split(' ')[0]!.toLowerCase();
      expect(first).toBe('working');
      const second = headingClause(`${verb} ${object}`, false).split(' ')[2]!;
      if (baseOfPast(second) !== undefined) expect(isBaseVerb(second)).toBe(true);
    }),
  );
});
