import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';

/** A longer list is no role of a resume; the work for one line stays constant. */
const LOOKED_AT = 40;

const lastSign = (line: Line): string => line.plain[line.end - 1] ?? '';
const hasStop = (line: Line): boolean => lastSign(line) === '.';
const counts = (line: Line): boolean =>
  /[\p{L}\d.]/u.test(lastSign(line)) && !/\betc\.$/.test(line.plain.slice(0, line.end));

export const endPunctuation: Rule = {
  id: 'end-punctuation',
  family: 'consistency',
  level: 'consider',
  title: 'Full stops differ',
  advice: 'Most lines of this job end the other way. Use a full stop after all of them or after none.',
  source: 'several resume checkers',
  isOn: true,
  scope: 'role',
  *find(line) {
    if (line.role === null || !counts(line)) return;
    const bullets = line.role.bullets.slice(0, LOOKED_AT).filter(counts);
    const withStop = bullets.filter(hasStop).length;
    const without = bullets.length - withStop;
    const isOdd = hasStop(line) ? withStop * 2 < without : without * 2 < withStop;
    if (!isOdd) return;
    const last = line.tokens.at(-1)!;
    const fix = hasStop(line)
      ? { label: 'Delete the full stop', from: line.end - 1, to: line.end, text: '' }
      : {
          label: 'Add a full stop',
          from: last.from,
          to: line.end,
          text: `${line.text.slice(last.from, line.end)}.`,
        };
    yield { from: last.from, to: line.end, fixes: [fix] };
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
