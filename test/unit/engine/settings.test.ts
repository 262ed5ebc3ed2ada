import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check.ts';
import { pickMarks } from '../../../src/engine/marks.ts';
import { rules } from '../../../src/rules/index.ts';

const LINE = 'Experience\n- Responsible for various reports, etc.';
const ids = (settings: Parameters<typeof createChecker>[1], text = LINE): string[] =>
  createChecker(rules, settings)
    .check(text)
    .map(finding => finding.rule);

describe('what the user chose', () => {
  it('leaves rules out', () => {
    expect(ids({ off: ['duty-opening', 'missing-metric'] })).toEqual(['vague-word', 'vague-word']);
  });

  it('marks the user’s own phrases, whatever signs they hold', () => {
    expect(
      ids({ ownPhrases: ['reports', '[a/b]'], off: ['duty-opening', 'vague-word', 'missing-metric'] }),
    ).toEqual(['own-phrases']);
    expect(ids({ ownPhrases: ['', '  ', '/'] })).toEqual(ids({}));
  });

  it('never marks allowed wording', () => {
    expect(ids({ allowed: ['Responsible  FOR', 'etc'], off: ['missing-metric'] })).toEqual(['vague-word']);
  });

  it('shows at most three of a line, all when each line is judged alone', () => {
    const text = '- I was responsible for various, several, many, numerous and multiple reports, etc.';
    expect(ids({}, text).length).toBeLessThanOrEqual(3);
    expect(ids({ eachLine: true }, text).length).toBeGreaterThan(4);
  });
});

describe('a card', () => {
  it('shows different faults before the same one again', () => {
    const text = 'Summary\nResults-driven clerk. I know what I want and I am seeking a position in a bank';
    expect(ids({}, text).sort()).toEqual(['empty-phrase', 'first-person', 'old-objective']);
  });
});

describe('marks', () => {
  it('are one a line, the weightiest', () => {
    const text =
      'Experience\n- Wrote various reports, etc.\n- Responsible for many reports\n- Managed a team of [how many?] people, successfully';
    const marks = pickMarks(createChecker(rules).check(text));
    expect(marks.map(mark => text.slice(mark.from, mark.to))).toEqual([
      'various',
      'Responsible for',
      '[how many?]',
    ]);
  });
});
