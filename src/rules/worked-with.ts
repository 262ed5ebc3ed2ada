import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { isCapital, sentenceStart, spanOf, wordAt } from '../engine/span.ts';

const BASE =
  'work/works [very] [closely/directly/cross-functionally/collaboratively/together/extensively] with/on/alongside/across';
const FINITE =
  'worked/working [very] [closely/directly/cross-functionally/collaboratively/together/extensively/primarily/mainly] with/on/alongside/across/towards/toward';
const PLACE = 'worked [closely/directly/primarily/mainly/part-time/full-time] in/as/at/under/for/within/to';
const NOUN_BEFORE =
  /^(?:the|a|an|of|completed|this|that|their|our|my|hard|team|crew|social|field|paper|course|design|development|repair|of|in|on|from|pro)$/;

function isMeant(line: Line, at: number, phrase: string): boolean {
  const before = wordAt(line, at - 1);
  if (/^(?:who|that|which|having|they|have|people|previously)$/.test(before)) return false;
  const opens = sentenceStart(line, at) >= 0 || isCapital(line, at);
  if (phrase === PLACE) return opens;
  if (phrase === FINITE)
    return (
      wordAt(line, at) === 'worked' ||
      opens ||
      /^(?:and|,|while|included|includes|including|from|also|involved|was|were)$/.test(before)
    );
  return (
    (opens || /^(?:and|to|,|also)$/.test(before)) &&
    !NOUN_BEFORE.test(before) &&
    wordAt(line, at - 2) !== 'ability'
  );
}

export const workedWith: Rule = {
  id: 'worked-with',
  family: 'duty',
  level: 'improve',
  title: 'Says you were there',
  advice:
    '“Worked with” or “on” does not say what you did. Name your own act: designed, negotiated, tested, agreed…',
  source: 'MIT career office; recruiters of several guides',
  isOn: true,
  phrases: [BASE, FINITE, PLACE],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits)
      if (isMeant(line, first, phrase)) yield spanOf(line, first, last);
  },
  examples: {
    flagged: [
      '[Worked on] the backend of the booking site',
      '[Worked closely with] sales on new offers',
      'Planned the move and [worked with] two movers',
      '[Work with] local shops to fill the market stalls',
      '[Worked as] a floor manager',
      '[Working on] menus for a busy kitchen',
    ],
    clear: [
      'Processed 60 work orders a week',
      'Reworked the intake form',
      'Trained a team that worked on three sites',
      'Checked finished work on four building sites',
      'Wrote network runbooks for night staff',
    ],
  },
};
