import { capitalization } from '../engine/rewrite/replace.ts';
import type { Rule } from '../engine/rule.ts';

export const missingCapital: Rule = {
  id: 'missing-capital',
  family: 'consistency',
  level: 'consider',
  title: 'Small first letter',
  advice: 'Start each bullet with a capital letter.',
  source: 'Harvard career office',
  isOn: true,
  mayFind({ text, tokens }) {
    const code = text.charCodeAt(tokens[0]?.from ?? text.length);
    return code < 65 || code > 90;
  },
  *find(line) {
    const first = line.tokens[0];
    if (first === undefined) return;
    const word = line.text.slice(first.from, first.to);
    if (!/^\p{Ll}[\p{Ll}'’-]+$/u.test(word) || /^(?:de|van|von|npm|https?|www)$/.test(word)) return;
    yield { from: first.from, to: first.to, fixes: capitalization(line, 0) };
  },
  examples: {
    flagged: ['[managed] a team of 6', '[answered] 40 calls a day'],
    clear: [
      'Managed a team of 6',
      'iPhone app with 40K installs rebuilt',
      'eBay store grown to $12K a month',
    ],
  },
};
