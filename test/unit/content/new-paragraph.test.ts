import { expect, test } from 'vitest';
import { paragraphGap } from '../../../src/content/tools/new-paragraph.ts';

test.each([
  ['', ''],
  [' \n', ''],
  ['One line', '\n'],
  ['One\nTwo', '\n'],
  ['One\nTwo\n', ''],
  ['One\n\nTwo', '\n\n'],
  ['One\n \nTwo\n', '\n'],
  ['One\n\nTwo\n\n', ''],
  ['One\n\n', ''],
])('after %j a paragraph needs %j', (text, gap) => expect(paragraphGap(text, false)).toBe(gap));

test.each([
  ['\\section{Summary}', '\n\n'],
  ['\\section{Summary}\n', '\n'],
  ['\\section{Summary}\n\n', ''],
])('LaTeX needs a blank line: after %j %j', (text, gap) => expect(paragraphGap(text, true)).toBe(gap));
