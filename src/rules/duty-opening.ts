import type { Rule } from '../engine/rule.ts';

export const dutyOpening: Rule = {
  id: 'duty-opening',
  family: 'duty',
  level: 'improve',
  title: 'Duty phrase',
  advice: 'This says what your job was, not what you did. Start with the action and its result.',
  source: 'https://ocs.yale.edu/resources/action-verbs/',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: ['responsible for'],
  *find(line, _resume, hits) {
    for (const hit of hits) yield { from: line.tokens[hit.first]!.from, to: line.tokens[hit.last]!.to };
  },
  examples: { flagged: ['[Responsible for] onboarding new hires'], clear: ['Trained 12 new hires'] },
};
