import type { Rule } from '../engine/rule.ts';

export const documentTitle: Rule = {
  id: 'document-title',
  family: 'outdated',
  level: 'consider',
  title: 'Not needed',
  advice: 'No need to label the page. Use your name as its title.',
  source: 'career sites',
  isOn: true,
  kinds: ['contact', 'tagline', 'unknown', 'title', 'heading'],
  *find(line) {
    const words = line.plain.slice(line.start, line.end);
    if (
      line.section === 'top' &&
      /^(?:my )?(?:resume|résumé|curriculum vitae|cv|bio-?data)\s?:?$/i.test(words)
    )
      yield { from: line.start, to: line.end };
  },
  examples: {
    flagged: ['[RESUME]\nJane Doe', '[Curriculum Vitae]\nJane Doe\nOslo'],
    clear: ['Jane Doe\nOslo', 'Jane Doe\nResume Writing Workshops'],
  },
};
