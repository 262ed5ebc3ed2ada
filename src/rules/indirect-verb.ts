import type { Fix } from '../engine/finding.ts';
import type { Line } from '../engine/lines/line.ts';
import { rewriteAfterFrame } from '../engine/rewrite/after-frame.ts';
import { rewriteParticiple } from '../engine/rewrite/verb-first.ts';
import type { Rule } from '../engine/rule.ts';
import { spanOf, startsSentence, wordAt } from '../engine/span.ts';
import { baseOfGerund, baseOfParticiple, isBaseVerb } from '../engine/verbs/inflect.ts';
import { isAdverb, isGerundNoun } from '../engine/verbs/leading-verb.ts';

const TO = ['was/were/am/is/been able to', 'managed to', 'would often/always/regularly/also'];
const HAVE = ['has/have/had', 'has/have/had been', 'was/were/am/is/are [currently]'];

function detour(
  line: Line,
  first: number,
  last: number,
  phrase: string,
): { last: number; fixes: Fix[] } | undefined {
  let at = last + 1;
  while (isAdverb(wordAt(line, at)) || wordAt(line, at) === 'also') at++;
  const word = wordAt(line, at);
  if (TO.includes(phrase))
    return isBaseVerb(word)
      ? { last, fixes: rewriteAfterFrame(line, first, last + 1, 'infinitive') }
      : undefined;
  if (phrase !== HAVE[0]) {
    const isActing = baseOfGerund(word) !== undefined && !(isGerundNoun(word) && !wordAt(line, at + 1));
    return isActing ? { last, fixes: rewriteAfterFrame(line, first, last + 1, 'act') } : undefined;
  }
  if (baseOfParticiple(word) === undefined || /^(?:been|had|experience|need|limited|increased)$/.test(word))
    return undefined;
  return { last: at, fixes: rewriteParticiple(line, first, last + 1, at) };
}

export const indirectVerb: Rule = {
  id: 'indirect-verb',
  family: 'tense',
  level: 'consider',
  title: 'Long way round',
  advice: 'Use the plain verb: “managed”, not “had managed”, “was managing” or “was able to manage”.',
  source: 'style guides for resumes',
  isOn: true,
  phrases: [...TO, ...HAVE],
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      if (!startsSentence(line, first)) continue;
      const found = detour(line, first, last, phrase);
      if (found) yield { ...spanOf(line, first, found.last), fixes: found.fixes };
    }
  },
  examples: {
    flagged: [
      '[Had managed] the sales floor',
      '[Have been] leading the weekly stand-up',
      '[Was] managing 3 interns',
      '[Was able to] reduce overtime 15%',
      '[Managed to] cut waste by 8%',
    ],
    clear: [
      'Had 12 direct reports',
      'Managed to a $2M budget',
      'Led the weekly stand-up for 3 years',
      'Was a member of the audit team',
    ],
  },
};
