import { describe, expect, it, test } from 'vitest';
import { createChecker } from '../../../../src/engine/check.ts';
import type { Finding } from '../../../../src/engine/finding.ts';
import { rules } from '../../../../src/rules/index.ts';
import { ACTIVE, CHOICES, REWRITES } from './rewrites.data.ts';

const checker = createChecker(rules, { on: rules.map(rule => rule.id) });
const DATES = { past: '2016 – 2019', current: '2021 – Present' };

function findings(bullet: string, role: 'past' | 'current'): readonly Finding[] {
  const head = `Experience\nAcme Ltd.\n${DATES[role]}\n- `;
  return checker.check(head + bullet).map(finding => ({ ...finding, head }) as Finding & { head: string });
}

/** The bullet after each one-click fix that rewrites its beginning. */
function rewritten(bullet: string, role: 'past' | 'current'): string[] {
  const head = `Experience\nAcme Ltd.\n${DATES[role]}\n- `;
  const text = head + bullet;
  return findings(bullet, role)
    .flatMap(finding => finding.fixes)
    .filter(fix => fix.from === head.length)
    .map(fix => (text.slice(0, fix.from) + fix.text + text.slice(fix.to)).slice(head.length));
}

describe('from a duty to an act', () => {
  test.each(REWRITES)('%s (%s)', (bullet, role, wanted) => {
    expect(rewritten(bullet, role)[0]).toBe(wanted);
  });
});

describe('from the passive to the active', () => {
  test.each(ACTIVE)('%s', (bullet, wanted) => {
    expect(rewritten(bullet, 'past')).toEqual(wanted === '' ? [] : [wanted]);
  });
});

describe('a verb to choose for a bare thing', () => {
  test.each(CHOICES)('%s (%s)', (bullet, role, wanted) => {
    expect(rewritten(bullet, role)).toEqual(wanted);
  });
});

test('a second “I” goes alone, one beside another person stays', () => {
  const labels = (bullet: string) =>
    findings(bullet, 'past').flatMap(finding => finding.fixes.map(fix => fix.label));
  expect(labels('I led the night shift and I cut overtime')).toContain('Delete “I”');
  expect(labels('My manager and I cut overtime')).toEqual([]);
});

describe('honesty', () => {
  it('offers no act for an unknown word or a name of a thing', () => {
    expect(rewritten('Accountable for frobnicating widgets', 'past')).toEqual([]);
    expect(rewritten('Responsible for building maintenance', 'past')).toEqual([]);
  });

  it('offers both tenses when the dates do not tell', () => {
    const text = 'Experience\n- Responsible for training new staff';
    const fixes = checker.check(text)[0]!.fixes;
    expect(fixes.map(fix => fix.label)).toEqual(['Trained new staff', 'Train new staff']);
  });

  it('keeps every figure, and adds no word but the verb in its form', () => {
    for (const [bullet, role] of REWRITES) {
      for (const result of rewritten(bullet, role)) {
        const figures = bullet.match(/\d[\d.,%]*/g) ?? [];
        expect(result.match(/\d[\d.,%]*/g) ?? []).toEqual(figures);
      }
    }
  });

  it('never makes helped, worked or participated more than they are', () => {
    for (const bullet of [
      'Helped with the move',
      'Worked on the backend',
      'Participated in audits',
      'Supported two managers',
    ]) {
      expect(rewritten(bullet, 'past')).toEqual([]);
    }
  });
});

describe('a goal is not a result', () => {
  const answered = (bullet: string, answer: string) => {
    const [found] = findings(bullet, 'past').filter(finding => finding.rule === 'duty-opening');
    const blank = found?.question?.blanks[0];
    const text = `Experience\nAcme Ltd.\n${DATES.past}\n- ${bullet}`;
    if (!blank) return undefined;
    return (text.slice(0, blank.from) + blank.before + answer + blank.after + text.slice(blank.to)).slice(
      -60,
    );
  };

  test.each([
    [
      'Responsible for bringing in 50 new customers every month.',
      '52',
      '- Brought in 52 new customers every month.',
    ],
    ['Responsible for generating $2M in new business', '1.7', '- Generated $1.7M in new business'],
    ['Tasked with reducing returns by 15% in 2021', '12', '- Reduced returns by 12% in 2021'],
  ])('%s: the number reached takes the place of the goal', (bullet, answer, wanted) => {
    expect(answered(bullet, answer)).toContain(wanted);
  });

  test.each([
    'Responsible for a team of 12',
    'Responsible for managing 3 stores',
    'Responsible for increasing sales',
    'Responsible for closing the 2019 books',
  ])('%s: nothing to reach', bullet => {
    expect(answered(bullet, '1')).toBeUndefined();
  });
});
