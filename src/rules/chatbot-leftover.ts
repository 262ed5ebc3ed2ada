import type { Rule } from '../engine/rule.ts';
import { spansOf } from '../engine/span.ts';

export const chatbotLeftover: Rule = {
  id: 'chatbot-leftover',
  family: 'blank',
  level: 'fix',
  title: 'Chatbot text left in',
  advice: 'This looks like text a chatbot wrote to you, not about you. Delete it before you send the resume.',
  source: 'recruiters who see it',
  isOn: true,
  kinds: ['bullet', 'summary', 'unknown', 'tagline', 'title', 'skills', 'education', 'credential'],
  phrases: [
    'as an ai [language] [model]',
    'i hope this helps',
    'feel free to modify/adjust/edit/customize',
    "here is/here's your/the/a revised/updated/improved/rewritten/polished",
    'let me know if you',
    'would you like me to',
    'sure , here',
    'certainly !',
    'based on available information',
  ],
  find: (line, _resume, hits) => spansOf(line, hits),
  examples: {
    flagged: [
      '[Here is your revised] bullet: Led a team of 5',
      '[I hope this helps]!',
      '[Feel free to adjust] the numbers',
    ],
    clear: ['Helped 40 hopeful founders file papers', 'Wrote rules for an AI model that rates loans'],
  },
};
