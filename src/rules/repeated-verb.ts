import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf } from '../engine/span.ts';

/** A longer list is no role of a resume; the work for one line stays constant. */
const LOOKED_AT = 40;

const verbOf = (line: Line | undefined): string => line?.openings[0]?.base ?? '';

/** Whether the line above opens with the verb too, or two lines further up do. */
function isRepeated(line: Line): boolean {
  const base = verbOf(line);
  const bullets = line.role?.bullets ?? [];
  if (base === '') return false;
  let before = 0;
  for (let at = 0; at < bullets.length && at < LOOKED_AT; at++) {
    if (bullets[at] === line) return before > 1 || verbOf(bullets[at - 1]) === base;
    if (verbOf(bullets[at]) === base) before++;
  }
  return false;
}

export const repeatedVerb: Rule = {
  id: 'repeated-verb',
  family: 'repeat',
  level: 'consider',
  title: 'Same verb again',
  advice: 'Another line of this job opens with the same verb. Pick one that shows a different skill.',
  source: 'Harvard career office; several resume checkers',
  isOn: true,
  scope: 'role',
  mayFind: isRepeated,
  find(line) {
    const { verb } = line.openings[0]!;
    return [spanOf(line, verb, verb)];
  },
  examples: {
    flagged: [
      'Experience\nClerk\n- Managed payroll\n- [Managed] vendors for two plants',
      'Experience\nClerk\n- Led audits\n- Ran payroll\n- Led hiring\n- Cut waste\n- [Leading] tours for guests',
    ],
    clear: [
      'Experience\nClerk\n- Managed payroll\n- Negotiated terms\n- Rebuilt the guide',
      'Experience\nClerk, Acme, 2016 – 2019\n- Led audits\nLead, Acme, 2019 – 2020\n- Led the move',
      'Experience\nClerk\n- Built A\n- Tested B\n- Built C',
    ],
  },
};
