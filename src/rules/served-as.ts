import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { hasDigit, isCapital, sentenceEnd, sentenceStart, spanOf, wordAt } from '../engine/span.ts';
import { baseOfGerund, baseOfPast, isBaseVerb } from '../engine/verbs/inflect.ts';
import { takesObject } from '../engine/verbs/leading-verb.ts';

/** Something the person did follows in the same sentence. */
function saysMore(line: Line, first: number, last: number): boolean {
  const start = Math.max(0, ...line.openings.map(opening => (opening.first <= first ? opening.first : 0)));
  const end = sentenceEnd(line, start);
  for (let at = last + 2; at < end; at++) {
    const word = wordAt(line, at);
    if (wordAt(line, at - 1) === 'by' && baseOfGerund(word)) return true;
    if (
      wordAt(line, at - 1) === 'and' &&
      (baseOfPast(word) !== undefined || (isBaseVerb(word) && takesObject(line.tokens, at)))
    )
      return true;
  }
  return false;
}

export const servedAs: Rule = {
  id: 'served-as',
  family: 'duty',
  level: 'consider',
  title: 'Repeats the job title',
  advice: 'Your title already says what you served as. Start with what you did in that seat.',
  source: 'guides of several recruiters',
  isOn: true,
  phrases: ['served/serve/serves/serving/act/acted/acting/acts/function/functions/functioned/functioning as'],
  *find(line, _resume, hits) {
    for (const { first, last } of hits) {
      if (sentenceStart(line, first) < 0 && !isCapital(line, first)) continue;
      if (hasDigit(line) || saysMore(line, first, last)) continue;
      if (/^(?:model|models)$/.test(wordAt(line, last + 3))) continue;
      yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: [
      '[Served as] a liaison between nurses and families',
      '[Acted as] the point of contact for vendors',
      '[Functioned as] team lead',
      '[Act as] point of contact for vendors',
    ],
    clear: [
      'Served as interim CFO for 6 months during a refinancing',
      'Served meals at a downtown shelter',
      'Acted as chair and wrote the new rules of the club',
    ],
  },
};
