import { describe, expect, test } from 'vitest';
import { newGoal } from '../../../../src/goals/goal.ts';
import { type Answer, newAnswer } from '../../../../src/goals/interview/answer.ts';
import { answerRemarks } from '../../../../src/goals/interview/answer-remarks.ts';
import { outsiderCheck } from '../../../../src/goals/interview/outsider.ts';

describe('would an outsider follow', () => {
  test('an abbreviation is told once, and not where it is spelled out', () => {
    expect(outsiderCheck('Our KPI went up, and the KPI board shows it.').acronyms).toEqual(['KPI']);
    expect(outsiderCheck('Our key performance indicators (KPIs) went up.').acronyms).toEqual([]);
  });

  test.each([
    ['I moved it from JiraFlow to the new K8s setup.', ['JiraFlow', 'K8s']],
    ['I built dashBoardX and used it twice.', ['dashBoardX']],
    ['I know PowerPoint, LinkedIn, JavaScript, iOS and McKinsey.', []],
    ['In 2025 I sold 3rd and 1st class tickets at O’Brien’s.', []],
  ])('names of one’s own tools: %s', (text, names) => expect(outsiderCheck(text).names).toEqual(names));

  test('office words are told when there are more than three', () => {
    expect(outsiderCheck('I owned the roadmap and the backlog, and met stakeholders.').jargon).toEqual([]);
    expect(
      outsiderCheck('I owned the roadmap and the backlog, drove alignment with stakeholders and velocity.')
        .jargon,
    ).toEqual(['roadmap', 'backlog', 'alignment', 'stakeholders', 'velocity']);
  });
});

describe('remarks on an answer', () => {
  const today = '2025-06-01';
  const goal = { ...newGoal('g', 'x', 0, 0), wording: 'Lead a support team' };
  const names = (parts: Partial<Answer>) =>
    answerRemarks({ ...newAnswer('a', 'g', 0, 0), ...parts }, goal, today).map(({ name }) => name);

  test('the missing company comes first, then the missing plan', () => {
    expect(names({})).toEqual(['no_why', 'no_plan']);
    expect(names({ why: 'You train your staff', plan: 'I take a class' })).toEqual([]);
  });

  test.each<[string, Partial<Answer>]>([
    ['vague', { aim: 'I want to be successful' }],
    ['long_aim', { aim: 'I lead a support team. I trained it. Next I plan a second one.' }],
    ['pay', { flexible: 'A better salary would be fine' }],
    ['acronyms', { flexible: 'We track FTR and MTTR' }],
    ['names', { flexible: 'I run QuoteBot' }],
    ['jargon', { flexible: 'Roadmap, backlog, sprint and velocity are mine' }],
    ['too_long', { flexible: 'I can do it. '.repeat(60) }],
  ])('%s', (name, parts) =>
    expect(names({ why: 'You train your staff', plan: 'I take a class', ...parts })).toEqual([name]),
  );

  test('a goal in two sentences is fine', () => {
    const aim = 'I’d like to lead a support team. Dr. Kim’s is one I know.';
    expect(names({ why: 'You train your staff', plan: 'I take a class', aim })).toEqual([]);
  });

  test('nothing is said of nothing', () => {
    expect(answerRemarks(newAnswer('a', '', 0, 0), undefined, today)).toEqual([]);
  });
});
