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
