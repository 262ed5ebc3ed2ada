import type { Line } from '../engine/lines/line.ts';
import { withoutStop, withStop } from '../engine/rewrite/small-fixes.ts';
import type { Rule } from '../engine/rule.ts';
import { isDigit, isLetterAt } from '../engine/text/characters.ts';

/** A longer list is no role of a resume; the work for one line stays constant. */
const LOOKED_AT = 40;

const lastSign = (line: Line): string => line.plain[line.end - 1] ?? '';
const hasStop = (line: Line): boolean => lastSign(line) === '.';
const isLetterOrDigit = (sign: string): boolean => isLetterAt(sign, 0) || isDigit(sign.charCodeAt(0));
const counts = (line: Line): boolean =>
  hasStop(line)
    ? !/(?:^|\W)etc\.$/.test(line.plain.slice(Math.max(0, line.end - 5), line.end))
    : isLetterOrDigit(lastSign(line));

/** Whether the line ends otherwise than most of its job. */
function isOdd(line: Line): boolean {
  if (line.role === null || !counts(line)) return false;
  const { bullets } = line.role;
  let withStop = 0;
  let without = 0;
  for (let at = 0; at < bullets.length && at < LOOKED_AT; at++) {
    const bullet = bullets[at]!;
    if (counts(bullet)) hasStop(bullet) ? withStop++ : without++;
  }
  return hasStop(line) ? withStop * 2 < without : without * 2 < withStop;
}

export const endPunctuation: Rule = {
  id: 'end-punctuation',
  family: 'consistency',
  level: 'consider',
  title: 'Full stops differ',
  advice: 'Most lines of this job end the other way. Use a full stop after all of them or after none.',
  source: 'several resume checkers',
  isOn: true,
  scope: 'role',
  mayFind: isOdd,
  find(line) {
    const last = line.tokens.at(-1)!;
    const fixes = hasStop(line) ? withoutStop(line) : withStop(line);
    return [{ from: last.from, to: line.end, fixes }];
  },
  examples: {
    flagged: [
      'Experience\nClerk\n- Cut waste\n- Ran payroll\n- Led tours\n- Sold tickets[.]',
      'Experience\nClerk\n- Cut waste.\n- Ran payroll.\n- Led tours.\n- Sold [tickets]',
    ],
    clear: [
      'Experience\nClerk\n- Cut waste\n- Ran payroll\n- Led tours',
      'Experience\nClerk\n- Cut waste.\n- Ran payroll',
      'Sold tickets.',
    ],
  },
};
