import type { Rule } from '../engine/rule.ts';
import { spanOf, startsSentence, wordAt } from '../engine/span.ts';
import { isBaseVerb } from '../engine/verbs/inflect.ts';

const TRY = 'tried/attempted/sought/aimed/hoped/wanted/trying/attempting to';
const MODAL = 'would/could/might';

export const hedgeWord: Rule = {
  id: 'hedge-word',
  family: 'vague',
  level: 'consider',
  title: 'Sounds unsure',
  advice: 'This leaves open whether it worked. Say what you did and what came of it, or leave the line out.',
  source: 'style guides for resumes',
  isOn: true,
  phrases: [
    TRY,
    MODAL,
    'somewhat',
    'kind/sort of a',
    'more or less',
    'in my opinion',
    'i think/feel/believe',
    'hopefully',
    'some experience/knowledge',
  ],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      if (phrase === TRY && !startsSentence(line, first)) continue;
      if (phrase === MODAL && !(startsSentence(line, first) && isBaseVerb(wordAt(line, last + 1)))) continue;
      yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: [
      '[Attempted to] reduce food waste',
      '[Would] greet guests and answer questions',
      'Made the till [somewhat] faster',
    ],
    clear: [
      'Stopped a change that would have cost $80K',
      'Reduced food waste by a third',
      'Placed 80 adults who sought to change jobs',
    ],
  },
};
