import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { hasDigit, isCapital, sentenceStart, spanOf, wordAt } from '../engine/span.ts';

const ANYWHERE = [
  'participate/participates/participated/participating [actively/regularly/directly] in/on',
  'took/take/taking part in',
  'was/were/been/is/am [actively/heavily/closely/directly/also/deeply] involved in/with',
  'played/plays/playing a/an [key/major/vital/integral/active/crucial/important/critical/significant/leading/pivotal] role/part in',
  'had a hand in',
  'was instrumental in',
];
const OPENING = [
  'participated',
  'involved/instrumental in/with',
  'engaged in/with',
  'engage in/with',
  'interacted/interact/interacts/interacting [daily/closely/directly/regularly/frequently] with',
  'interfaced/interface/interfaces/interfacing with',
  'cooperated/cooperate with',
  'contributed/contribute/contributes/contributing to/towards',
  'part/member of',
  '[a/an] [key/core/active/integral/valued/important/vital] part/member/contributor of/to/in',
  '[also] active in',
];

function opens(line: Line, at: number): boolean {
  return sentenceStart(line, at) >= 0 || (isCapital(line, at) && !isCapital(line, at - 1));
}

export const tookPart: Rule = {
  id: 'took-part',
  family: 'duty',
  level: 'improve',
  title: 'Says you were there',
  advice: 'This says you were there, not what you did. Name your own part and what came of it.',
  source: 'MIT and Yale career offices',
  isOn: true,
  phrases: [...ANYWHERE, ...OPENING],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      if (!ANYWHERE.includes(phrase) && !opens(line, first)) continue;
      if (/^contribut/.test(wordAt(line, first)) && hasDigit(line)) continue;
      if (phrase === 'participated' && !/^(?:and|,|as)$/.test(wordAt(line, last + 1))) continue;
      const before = wordAt(line, first - 1);
      if (/^(?:who|that|which)$/.test(before)) continue;
      yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: [
      '[Participated in] weekly planning meetings',
      'Actively [participated in] two audits',
      '[Was involved in] the hiring of new staff',
      '[Played a key role in] launching the loyalty app',
      '[Part of] a team that redesigned the intranet',
      '[Interfaced with] contractors and owners',
      '[Contributed to] the style guide',
    ],
    clear: [
      'Contributed 35 patches to the kernel of a database',
      'Presented findings to 3 steering committees',
      'Trained managers who participated in the pilot',
      'Cleared traffic for crashes involving trucks',
    ],
  },
};
