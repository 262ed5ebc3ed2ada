import { expect, test } from 'vitest';
import { escapeLatex, escapeRewrite } from '../../../src/editors/escape-latex.ts';

test.each([
  ['R&D, 20%, $5k, #1, a_b', 'R\\&D, 20\\%, \\$5k, \\#1, a\\_b'],
  ['{x} ~ ^ \\', '\\{x\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}'],
  ['Led a team of 9.', 'Led a team of 9.'],
])('“%s” is written as “%s”', (plain, source) => {
  expect(escapeLatex(plain)).toBe(source);
});

test('a rewrite keeps its commands and escapes what was filled in', () => {
  expect(escapeRewrite('Responsible for \\textbf{sales}', 'Raised \\textbf{sales} by 20%')).toBe(
    'Raised \\textbf{sales} by 20\\%',
  );
  expect(escapeRewrite('Sold 12\\% more', 'Sold 15\\% more')).toBe('Sold 15\\% more');
});

test('a rewrite of source with a formula stays source', () => {
  expect(escapeRewrite('Responsible for $15\\%$', 'Raised by $15\\%$')).toBe('Raised by $15\\%$');
});
