import type { Rule } from '../engine/rule.ts';
import { spanOf, startsSentence, wordAt } from '../engine/span.ts';
import { baseOfPast, baseOfThird } from '../engine/verbs/inflect.ts';

export const thirdPerson: Rule = {
  id: 'third-person',
  family: 'pronoun',
  level: 'improve',
  title: 'Third person',
  advice: 'Leave the subject out, also “he” and “she”: start with the verb.',
  source: 'style guides for resumes',
  isOn: true,
  kinds: ['bullet', 'summary'],
  phrases: ['he', 'she', 'this candidate/applicant', 'the candidate/applicant is/has'],
  *find(line, _resume, hits) {
    for (const { first, last } of hits) {
      const next = wordAt(line, last + 1);
      const isSubject =
        startsSentence(line, first) &&
        (baseOfPast(next) !== undefined ||
          baseOfThird(next) !== undefined ||
          next === 'is' ||
          next === 'has');
      if (last > first ? startsSentence(line, first) : isSubject) yield spanOf(line, first, last);
    }
  },
  examples: {
    flagged: ['[She] managed the regional office', '[He] is a dedicated sales leader'],
    clear: [
      'Sheltered 40 families after the flood',
      'Coached a pupil until she won',
      'Screened candidates; 1 in 4 advanced',
    ],
  },
};
