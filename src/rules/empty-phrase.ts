import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf, wordAt } from '../engine/span.ts';
import { EMPTY_PHRASES, PRAISE, SOFT_SKILLS } from './empty-phrase.data.ts';
import { isExempt } from './empty-phrase.exemptions.ts';

const SKILLS = 'skills/skill/abilities/ability';
const TAUGHT =
  /^(?:taught|teach|teaches|teaching|train|trained|training|coach|coached|coaching|workshop|workshops|course|courses|class|classes|curriculum|improve|improved|develop|developed|assess|assessed|evaluated)$/;

/** The first word of “excellent written and verbal communication skills”; -1 when nothing is praised. */
function praiseBefore(line: Line, skills: number): number {
  let at = skills - 1;
  let soft = 0;
  while (at >= 0 && skills - at < 10) {
    const word = wordAt(line, at);
    if (SOFT_SKILLS.has(word)) soft++;
    else if (!/^(?:,|and|&|\/)$/.test(word)) break;
    at--;
  }
  if (soft === 0) return -1;
  if (PRAISE.has(wordAt(line, at))) return at;
  const first = at + 1;
  const isClaim =
    /^(?:communication|interpersonal|people|leadership|organizational)$/.test(wordAt(line, skills - 1)) &&
    soft > 0;
  const isStart = line.openings.some(opening => opening.first === first);
  return isClaim && isStart ? first : -1;
}

export const emptyPhrase: Rule = {
  id: 'empty-phrase',
  family: 'buzz',
  level: 'consider',
  title: 'Empty phrase',
  advice: 'Almost everyone claims this. Delete it, or put what you did that proves it in its place.',
  source: 'surveys of recruiters; resume lines judged by hand',
  isOn: true,
  kinds: ['bullet', 'summary', 'tagline'],
  phrases: [...EMPTY_PHRASES, SKILLS],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      if (phrase === SKILLS) {
        const praise = praiseBefore(line, first);
        if (praise >= 0 && !line.tokens.some(token => TAUGHT.test(token.word)))
          yield spanOf(line, praise, last);
      } else if (!isExempt(line, first, last)) {
        yield spanOf(line, first, last);
      }
    }
  },
  examples: {
    flagged: [
      '[Results-driven] clerk with a [proven track record]',
      'Sold shoes with [excellent written and verbal communication skills]',
      'Gave [exceptional customer service] at the front desk',
      'Built [cutting-edge] tools that [moved the needle]',
      '[Team player] in a [fast-paced environment]',
      '[Passionate about] patient care',
    ],
    clear: [
      'Taught communication skills to 40 apprentices',
      'Built an event-driven service for 2M messages a day',
      'Launched dynamic pricing in 14 markets',
      'Rewrote the setup wizard of the app',
      'Ran next-generation sequencing on 1,200 samples',
      'Won Best Customer Service award of the region',
    ],
  },
};
