import type { Rule } from '../engine/rule.ts';
import { spanOf, startsSentence, wordAt } from '../engine/span.ts';

const WISH = [
  'seeking/seek/seeks',
  'looking/hoping/aspiring/aiming for/to',
  'eager/hungry to/for',
  'in search of',
  'desire/desires/wish/wishes/want/wants a/an/to',
  'to obtain/secure/acquire/gain/find/attain/land a/an',
  'to utilize/use/apply my',
  'where i can',
  'that will allow me to',
  'opportunity/opportunities for growth/advancement',
  'a/an [challenging/rewarding/entry-level/full-time/part-time] position/role/job/internship/career in/with/at/where/that',
];
const POST =
  /^(?:position|role|opportunity|opportunities|job|career|employment|internship|challenge|placement|work)$/;

export const oldObjective: Rule = {
  id: 'old-objective',
  family: 'outdated',
  level: 'improve',
  title: 'Old-style objective',
  advice:
    'This says what you want. Say what you bring: your title, your best result, then where you are heading.',
  source: 'career sites of several countries; objectives are out of date',
  isOn: true,
  kinds: ['summary', 'tagline'],
  phrases: WISH,
  *find(line, _resume, hits) {
    for (const { first, last, phrase } of hits) {
      const isSeeking = /^(?:seek|look|in search|desire)/.test(phrase);
      const near = line.tokens.slice(last + 1, last + 10).findIndex(token => POST.test(token.word));
      if (isSeeking && near < 0) continue;
      if (/^(?:hoping|eager|a\/an)/.test(phrase) && !startsSentence(line, first)) continue;
      if (
        isSeeking &&
        first > 0 &&
        /^(?:seekers|clients|patients|students|candidates|members|families|adults|people|veterans|workers|graduates|applicants|customers|companies|those|anyone)$/.test(
          wordAt(line, first - 1),
        )
      )
        continue;
      yield spanOf(line, first, last);
      return;
    }
  },
  examples: {
    flagged: [
      'Summary\n[Seeking] a challenging position in a growing company',
      'Objective\n[To obtain a] position that uses my skills',
      'Summary\nNurse with 6 years on a ward, [looking for] a new role in care',
    ],
    clear: [
      'Summary\nMarketing lead with 3 years in software who grew trials 28%',
      'Summary\nRecruiter who fills 12 posts a quarter and coached 40 adults seeking work',
      'Experience\n- Coached 40 job seekers looking for employment',
    ],
  },
};
