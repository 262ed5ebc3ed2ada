import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createChecker, prepareCheckers } from '../../../src/engine/check.ts';
import { rules } from '../../../src/rules/index.ts';
import { documents, edits } from './resumes.ts';

const on = rules.map(rule => rule.id);

describe('a checker that keeps what it knows', () => {
  it.each([false, true])(
    'finds after any edits, and after undoing them, what a fresh one finds (each line alone: %s)',
    eachLine => {
      const newChecker = prepareCheckers(rules, { on, eachLine });
      const fresh = (text: string) => newChecker().check(text);
      let runs = 0;
      fc.assert(
        fc.property(documents, edits, (start, changes) => {
          const checker = newChecker();
          const history = [start];
          expect(checker.check(start)).toEqual(fresh(start));
          for (const change of changes) {
            const text = change(history.at(-1)!);
            history.push(text);
            expect(checker.check(text)).toEqual(fresh(text));
            runs++;
          }
          for (const text of history.reverse().slice(1)) {
            expect(checker.check(text)).toEqual(fresh(text));
            runs++;
          }
        }),
        { numRuns: eachLine ? 300 : 1200, seed: 20261122 },
      );
      expect(runs).toBeGreaterThan(eachLine ? 1000 : 5000);
    },
    120_000,
  );

  it('gives the same list again when nothing has changed', () => {
    const checker = createChecker(rules);
    expect(checker.check('- Responsible for payroll')).toBe(checker.check('- Responsible for payroll'));
  });
});
