import type { Rule } from '../engine/rule.ts';
import { spanOf, wordAt } from '../engine/span.ts';

export const informalWord: Rule = {
  id: 'informal-word',
  family: 'consistency',
  level: 'consider',
  title: 'Slang',
  advice: 'Keep the tone professional: use a neutral word, or a full stop for an exclamation mark.',
  source: 'Harvard and Yale career offices',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: [
    'gonna/wanna/gotta/kinda/sorta',
    'guys',
    'crushed/nailed/rocked it',
    'kick-ass',
    'yeah',
    'btw/lol/asap',
    'stuff',
    'super fun/cool/excited/busy/important',
    '!',
  ],
  *find(line, _resume, hits) {
    for (const { first, last } of hits) {
      if (/^(?:yahoo|jeopardy|yum)$/.test(wordAt(line, first - 1))) continue;
      yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: [
      'Sold phones and [stuff] to schools',
      'Beat the target every quarter[!]',
      'Made the office a [super fun] place',
    ],
    clear: [
      'Supervised 14 lifeguards',
      'Moved mail from Yahoo! to our own server',
      'Beat the target 8 quarters in a row',
    ],
  },
};
