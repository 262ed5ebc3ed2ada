import type { Line } from '../engine/lines/line.ts';
import type { Rule } from '../engine/rule.ts';
import { hasDigit, isCapital, sentenceEnd, sentenceStart, spanOf, wordAt } from '../engine/span.ts';

const ENSURE = 'ensured/ensure/ensures/ensuring [that]';
const HANDLE = 'handled/handle/handling';
const CLAIM = [
  'ability/willingness to',
  'capable of',
  'exposure to',
  'gained/received/had/got [some/good] exposure to',
  'exposed to',
  'familiar with',
  'familiarity with',
  'experience with/in/using',
  'experienced in/with',
  '[basic/general/good/strong/solid/sound/thorough/excellent/deep] [basic/working/general/in-depth/practical] knowledge/understanding/grasp of',
  'demonstrate/demonstrated/demonstrates [a/an] [thorough/strong/good/deep/solid/working] knowledge/understanding of',
  'gained/acquired/developed/obtained [valuable/hands-on/practical/extensive] experience/knowledge/understanding/skills in/of/with/working',
  'learned/learnt how/about/to',
  'shadowed',
];
const SHORT = 12;

function isMeant(line: Line, first: number, last: number, phrase: string): boolean {
  const start = sentenceStart(line, first);
  if (phrase === ENSURE) {
    const verb = wordAt(line, first);
    return start >= 0 || (/^ensure[sd]$/.test(verb) && wordAt(line, first - 1) === 'and');
  }
  if (start < 0) return CLAIM.slice(4, 5).includes(phrase) && isCapital(line, first);
  if (phrase === HANDLE) {
    const next = wordAt(line, last + 1);
    return (
      !hasDigit(line) &&
      !/^(?:with|by)$/.test(next) &&
      sentenceEnd(line, start) - last <= SHORT &&
      !line.tokens.slice(last).some(token => token.word === ',')
    );
  }
  return true;
}

export const emptyDuty: Rule = {
  id: 'empty-duty',
  family: 'duty',
  level: 'improve',
  title: 'Duty, not an act',
  advice: 'This names a duty or a skill, not an act. Say what you did with it and what came of it.',
  source: 'career guides; resume lines judged by hand',
  isOn: true,
  phrases: [ENSURE, HANDLE, ...CLAIM],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits)
      if (isMeant(line, first, last, phrase)) yield spanOf(line, first, last);
  },
  examples: {
    flagged: [
      '[Ensured] all rooms were clean',
      '[Handled] vendor billing',
      '[Ability to] read wiring plans',
      '[Familiar with] Salesforce and HubSpot',
      '[Gained exposure to] agile methods',
      'Reconcile accounts and [ensures] open items are closed',
    ],
    clear: [
      'Handled 60 calls a day with a 4-minute average',
      'Checked loan agreements to ensure they were complete',
      'Reduced worker exposure to silica dust by two fifths',
      'Trained residents in the use of the lift, ensuring safe evacuation',
    ],
  },
};
