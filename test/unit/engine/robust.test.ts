import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareCheckers } from '../../../src/engine/check.ts';
import type { Finding } from '../../../src/engine/finding.ts';
import { readLines } from '../../../src/engine/lines/read-lines.ts';
import { tokenize } from '../../../src/engine/text/tokenize.ts';
import { rules } from '../../../src/rules/index.ts';
import { growthOf, LINEAR } from '../growth.ts';
import { documents } from './resumes.ts';

const newChecker = prepareCheckers(rules, { on: rules.map(rule => rule.id) });
const newLineChecker = prepareCheckers(rules, { on: rules.map(rule => rule.id), eachLine: true });

/** Any UTF-16 at all: lone surrogates, NUL, marks, right-to-left text, emoji, all line breaks. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
    .map(codes => String.fromCharCode(...codes)),
  fc
    .array(
      fc.constantFrom(
        'Responsible for ',
        'שלום ',
        '🙂',
        '\ud800',
        '\u0000',
        '\r\n',
        '\r',
        '\u2028',
        '“',
        '`',
        '$',
        '\\item{',
        '%',
        'é',
        '\u0301',
        '- ',
        '12',
      ),
      {
        maxLength: 60,
      },
    )
    .map(parts => parts.join('')),
);

const splits = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

function expectSound(findings: readonly Finding[], text: string): void {
  let before = 0;
  for (const finding of findings) {
    const ranges = [finding, finding.line, ...finding.fixes, ...(finding.question?.blanks ?? [])];
    for (const { from, to } of ranges) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(text.length);
      expect(from).toBeLessThanOrEqual(to);
      expect([splits(text, from), splits(text, to)]).toEqual([false, false]);
    }
    expect(finding.from).toBeLessThan(finding.to);
    expect(finding.from).toBeGreaterThanOrEqual(before);
    before = finding.from;
  }
}

describe('any text at all', () => {
  it('gives findings inside the text, in order, on whole characters, and the same ones again', () => {
    fc.assert(
      fc.property(fc.oneof(anything, documents), text => {
        for (const checker of [newChecker(), newLineChecker()]) expectSound(checker.check(text), text);
        expect(newChecker().check(text)).toEqual(newChecker().check(text));
      }),
      { numRuns: 2000, seed: 7 },
    );
  }, 60_000);

  it('is checked at every word while it is typed', () => {
    for (const { examples } of rules) {
      for (const example of [...examples.flagged, ...examples.clear]) {
        const words = example.replace(/[[\]]/g, '').split(/(?<= )/);
        for (let typed = 1; typed <= words.length; typed++) {
          const text = words.slice(0, typed).join('').trimEnd();
          expectSound(newLineChecker().check(text), text);
        }
      }
    }
  }, 60_000);

  it('is cut into tokens in order that leave nothing but white space out', () => {
    fc.assert(
      fc.property(anything, text => {
        let at = 0;
        for (const token of tokenize(text)) {
          expect(token.from).toBeGreaterThanOrEqual(at);
          expect(token.to).toBeGreaterThan(token.from);
          expect(text.slice(at, token.from)).toMatch(/^[\s\p{C}]*$/u);
          at = token.to;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('is cut into lines that cover it', () => {
    fc.assert(
      fc.property(fc.oneof(anything, documents), text => {
        let at = 0;
        for (const line of readLines(text)) {
          expect(line.from).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, line.from)).toMatch(/^[\r\n\u2028\u2029]*$/);
          expect(text.slice(line.from, line.from + line.text.length)).toBe(line.text);
          expect(line.plain.length).toBe(line.text.length);
          expect(line.start).toBeLessThanOrEqual(line.end);
          at = line.from + line.text.length;
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });
});

describe('very long text', () => {
  const MEGABYTE = 1_000_000;
  it.each([
    ['one line of words', 'responsible for various tasks and '],
    ['one line without a space', 'a'],
    ['one line of digits', '1'],
    ['one line of quotes', '"“'],
    ['one line of blanks', ' \t'],
    ['one line of addresses', 'a@b.c.d.'],
    ['one line of dashes and dates', '2019 – '],
    ['one line of -ing words', 'managing, '],
    ['one line of brackets', '[('],
    ['one line of LaTeX', '\\item{$'],
    ['many lines', '- Responsible for managing payroll\n'],
    ['many empty lines', '\r\n'],
    ['many headings', 'Experience\n'],
  ])(
    'of %s takes no more time than its length allows',
    (_name, unit) => {
      const check = (size: number): void => {
        const text = unit.repeat(Math.ceil(size / unit.length));
        expectSound(newChecker().check(text).slice(0, 200), text);
      };
      expect(growthOf(check, MEGABYTE / 64)).toBeLessThan(LINEAR);
      check(MEGABYTE);
    },
    120_000,
  );
});
