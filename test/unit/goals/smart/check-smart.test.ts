import { describe, expect, test } from 'vitest';
import { withLine, withWaived, withWhen } from '../../../../src/goals/change-goal.ts';
import { type Goal, letters, newGoal } from '../../../../src/goals/goal.ts';
import { horizonOf } from '../../../../src/goals/horizon.ts';
import { checkSmart } from '../../../../src/goals/smart/check-smart.ts';
import { checkStep } from '../../../../src/goals/smart/check-step.ts';
import { goalWords } from '../../../../src/goals/smart/goal-words.ts';
import { actionBased, measurable, specific, timeBound } from '../../../../src/goals/smart/grades.ts';
import { withStep, withStepWhen } from '../../../../src/goals/steps.ts';
import { LABELLED_GOALS } from './labelled-goals.data.ts';
import { MUST_PASS } from './must-pass.data.ts';

const today = '2025-06-01';
const now = new Date(`${today}T12:00:00`).getTime();
const goalOf = (text: string): Goal => newGoal('a', text, 0, now);
const checks = (goal: Goal) =>
  Object.fromEntries(checkSmart(goal, today).map(check => [check.letter, check]));
const states = (goal: Goal) => checkSmart(goal, today).map(({ letter, state }) => `${letter} ${state}`);

describe('the table', () => {
  const first = goalOf(MUST_PASS[0]![0]);

  test('has 42 rows', () => expect(MUST_PASS).toHaveLength(42));

  test.each(MUST_PASS)('%s: %s', (row, grades) => {
    const isStep = row.startsWith('↳');
    const text = row.replace('↳ ', '');
    const words = goalWords(text, today);
    const goalDue = isStep ? first.due : undefined;
    const time = timeBound(words, text, { due: undefined, goalDue, hasAge: false }, today);
    const sign = { has: 'P', weak: 'W', missing: 'F' };
    const all = [specific(words), measurable(words), actionBased(words), time];
    expect(all.map(grade => sign[grade]).join('')).toBe(grades);
  });

  test.each(MUST_PASS)('%s is %3$s', (row, _, horizon) => {
    // A step is short by nature; its own date only says when.
    if (row.startsWith('↳')) return expect(horizon).toBe('short');
    expect(horizonOf(goalOf(row)) ?? '?').toBe(horizon);
  });
});

describe('sixty goals labelled before the checks were written', () => {
  test.each(letters)('%s agrees with the label on at least 85 of 100', letter => {
    const place = letters.indexOf(letter);
    const differing = LABELLED_GOALS.filter(({ text, labels, why = '' }) => {
      const goal = withLine(goalOf(text), 'why', why, now);
      // Whether it is within reach is the user's to say: A is compared as the act alone.
      const check = checks(goal)[letter];
      const isMet =
        letter === 'A'
          ? check?.readings.find(({ name }) => name === 'actionBased')?.isMet
          : check?.state === 'has';
      return isMet !== (labels[place] === '+');
    });
    const agreement = 1 - differing.length / LABELLED_GOALS.length;
    expect(agreement, differing.map(({ text }) => text).join('\n')).toBeGreaterThanOrEqual(0.85);
  });
});

describe('what is said', () => {
  test('the article’s goal: specific, a yes/no finish and a date; the rest are questions', () => {
    const goal = goalOf('Join a Fortune 500 company as an entry-level sales representative within 1 year.');
    expect(states(goal)).toEqual(['S has', 'M has', 'A unclear', 'R unclear', 'T has']);
    expect(checks(goal).M?.remark).toBe('yesOrNo');
    expect(checks(goal).A?.readings).toEqual([
      { name: 'achievable', isMet: false },
      { name: 'actionBased', isMet: true },
    ]);
  });

  test.each([
    ['To feel fulfilled', 'M', 'notice'],
    ['Build homes in underserved nations', 'A', 'skills'],
    ['Build homes in underserved nations', 'S', 'broad'],
    ['To feel fulfilled', 'S', 'general'],
    ['To feel fulfilled', 'A', 'verb'],
    ['Stop procrastinating', 'S', 'away'],
    ['Learn Spanish', 'M', 'howMuch'],
    ['Research nursing programs', 'M', 'whatThen'],
    ['Bring in 50 new customers', 'M', 'counted'],
    ['Develop an app', 'M', 'yesOrNo'],
    ['Develop my writing', 'M', 'howMuch'],
    ['Reduce waste in the kitchen by a third', 'M', 'counted'],
    ['Become a nurse', 'A', 'change'],
    ['Lead the team and become CEO next year', 'A', 'leap'],
    ['Become CEO next year', 'A', 'change'],
    ['Earn a welding certificate in two weeks', 'A', 'leap'],
    ['Earn a welding certificate in 9 months', 'A', 'skills'],
    ['Get certified soon', 'T', 'vague'],
    ['Get certified', 'T', 'when'],
    ['Get certified by March 2024', 'T', 'past'],
    ['After passing the exam, apply to the board', 'T', 'afterEvent'],
    ['Get certified by May', 'T', 'dated'],
    ['Get certified by age 35', 'T', 'dated'],
    ['Get certified', 'R', 'whyThis'],
  ])('%s · %s: %s', (text, letter, remark) => {
    expect(checks(goalOf(text))[letter]?.remark).toBe(remark);
  });

  test('answers and steps settle what words cannot', () => {
    const goal = goalOf('Become a nurse');
    const answered = withLine(
      withLine(goal, 'means', 'Two years as an aide.', now),
      'why',
      'I like the work.',
      now,
    );
    expect(states(answered)).toEqual(['S has', 'M has', 'A unclear', 'R has', 'T unclear']);
    const stepped = withStepWhen(
      withStep(answered, 's', 'Apply to the college', now),
      's',
      'in 2 months',
      now,
    );
    const dated = withWhen(stepped, 'within 3 years', now);
    expect(states(dated)).toEqual(['S has', 'M has', 'A has', 'R has', 'T has']);
    expect(checks(dated).T?.readings).toEqual([
      { name: 'timeBound', isMet: true },
      { name: 'scheduled', isMet: true },
    ]);
  });

  test('a date of its own counts, and passes', () => {
    const goal = withWhen(goalOf('Get certified'), 'by July 2025', now);
    expect(checks(goal).T?.state).toBe('has');
    expect(checkSmart(goal, '2025-08-01')[4]).toMatchObject({ state: 'unclear', remark: 'past' });
  });

  test('a waived letter says so and keeps its remark', () => {
    expect(checks(withWaived(goalOf('Sing'), 'M', true, now)).M).toMatchObject({ state: 'waived' });
  });

  test.each([
    '',
    '   ',
    '🙂',
    '!!!',
    'I',
    '١٢٣',
    'ALL IN CAPITALS',
    'ich will Lehrer werden',
    'x '.repeat(5_000),
  ])('no words are too odd: %j', text => expect(checkSmart({ ...goalOf('x'), text }, today)).toHaveLength(5));

  test('case and typographic signs do not matter', () => {
    expect(states(goalOf('BECOME CEO NEXT YEAR'))).toEqual(states(goalOf('Become CEO next year')));
    expect(states(goalOf('I’d like to become a nurse'))).toEqual(
      states(goalOf("I'd like to become a nurse")),
    );
  });
});

test.each([
  ['Student', 'Join a bank as an entry-level analyst within 1 year', 'has', 'inReach'],
  ['Student', 'Join a bank as a director within 3 years', 'unclear', 'leap'],
  ['Senior nurse', 'Lead a ward as head of nursing within 3 years', 'has', 'inReach'],
  ['In a garage', 'Join a bank as a director within 3 years', 'unclear', 'skills'],
])('from “%s” to “%s” it is %s', (from, text, state, remark) => {
  expect(checks({ ...goalOf(text), now: from }).A).toMatchObject({ state, remark });
});

describe('what cannot be asked', () => {
  test('a goal of another language: numbers and dates count, words do not', () => {
    const goal = goalOf('Ich möchte bis 2027-06-30 ein Zertifikat mit 90 % bekommen');
    expect(states(withWhen(goal, 'by 30 June 2027', now))).toEqual([
      'S neutral',
      'M has',
      'A neutral',
      'R unclear',
      'T has',
    ]);
  });

  test('a direction for someday needs no date, one for next year does', () => {
    const goal = goalOf('Become a head of sales');
    expect(checks(goal).T?.state).toBe('unclear');
    expect(checks({ ...goal, horizon: 'someday' }).T).toMatchObject({ state: 'neutral', remark: 'farOff' });
  });
});

describe('steps', () => {
  const goal = goalOf('Join a company within 1 year');
  const remark = (text: string, of = goal) => {
    const made = withStep(of, 's', text, now);
    return checkStep(made, made.steps[0]!, today);
  };

  test('are told when they end after the goal', () => {
    expect(remark('Take the exam by 2028')).toBe('afterGoal');
    expect(remark('Take the exam within 2 months')).toBeUndefined();
  });

  test('are asked how one would notice, when nobody could', () => {
    expect(remark('Get better at sales')).toBe('notice');
    expect(remark('Sign up for the classes')).toBeUndefined();
  });

  test('are asked for a date only where nothing else has one', () => {
    const dateless = goalOf('Join a company');
    expect(remark('Sign up for the classes', dateless)).toBe('dateless');
    const two = withStep(withStep(dateless, 's', 'Sign up for the classes', now), 't', 'Take the exam', now);
    expect(checkStep(two, two.steps[1]!, today)).toBeUndefined();
    const done = { ...two.steps[0]!, done: 1 };
    expect(checkStep({ ...two, steps: [done, two.steps[1]!] }, done, today)).toBeUndefined();
  });
});
