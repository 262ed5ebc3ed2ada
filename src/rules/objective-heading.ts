import { summaryHeading } from '../engine/rewrite/small-fixes.ts';
import type { Rule } from '../engine/rule.ts';

export const objectiveHeading: Rule = {
  id: 'objective-heading',
  family: 'outdated',
  level: 'improve',
  title: 'Old-style objective',
  advice:
    'Objectives are out of date. Call it “Professional Summary” and say what you offer and where you are heading.',
  source: 'career sites of several countries; objectives are out of date',
  isOn: true,
  kinds: ['heading'],
  *find(line) {
    const words = line.plain.slice(line.start, line.end);
    if (!/^(?:(?:career|job|professional|employment|resume) )?(?:objectives?|goals?|aim)\s?:?$/i.test(words))
      return;
    const to = line.start + words.replace(/\s?:$/, '').length;
    yield { from: line.start, to, fixes: summaryHeading(line, line.start, to) };
  },
  examples: {
    flagged: ['Jane Doe\n[Objective]\nNurse with 6 years', 'Jane Doe\n[CAREER OBJECTIVE]:\nNurse'],
    clear: ['Jane Doe\nProfessional Summary\nNurse', 'Jane Doe\nSkills\nObjective-C'],
  },
};
