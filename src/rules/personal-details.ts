import { deleteIt } from '../engine/rewrite/small-fixes.ts';
import type { Rule } from '../engine/rule.ts';

const BIRTH =
  /\b(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|born)\s{0,2}(?:on|in|:|-|–)?\s{0,2}(?=\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[^\n;|•]{0,40}/gi;
const AGE = /\bage\s{0,2}[:-]\s{0,2}\d{2}\b|\b\d{2} years?[ -]old$/gi;
const FAMILY =
  /^(?:marital|civil) status\b[^\n;|•]{0,40}|^(?:single|married|divorced|widowed)(?:$|,? with (?:\w{1,12} )?(?:children|kids)\b)|\b(?:father|mother|husband|wife|spouse)['’]s name\s{0,2}[:-][^\n;|•]{0,40}/gi;
const TRAIT =
  /^(?:gender|sex|religion|caste|race|ethnicity|nationality|sexual orientation|blood (?:group|type)|height|weight|health(?: status)?)\s{0,2}[:-]\s{0,2}[^\n;|•]{1,40}/gi;
/** Every pattern above needs one of these. */
const SIGNS = /birth|born|d\.?o\.?b|age|old|status|single|married|divorced|widowed|name|[:-]/i;
const PEOPLE = /\b(?:patient|client|student|child|children|customer|user|member)s?\b/i;

export const personalDetails: Rule = {
  id: 'personal-details',
  family: 'personal',
  level: 'fix',
  title: 'Private detail',
  advice:
    'Leave out age, family and other private details: they invite bias, and most employers may not use them.',
  source: 'Harvard and Yale career offices; customary in some countries, so it can be switched off',
  isOn: true,
  kinds: ['contact', 'tagline', 'unknown', 'summary', 'skills', 'date', 'education', 'title'],
  mayFind: line => SIGNS.test(line.plain),
  *find(line) {
    const words = line.plain.slice(line.start, Math.min(line.end, line.start + 300));
    if (PEOPLE.test(words)) return;
    for (const pattern of [BIRTH, AGE, FAMILY, TRAIT]) {
      for (const match of words.matchAll(pattern)) {
        const from = line.start + match.index;
        const to = from + match[0].trimEnd().length;
        yield { from, to, fixes: deleteIt(from, to) };
      }
    }
  },
  examples: {
    flagged: [
      'Jane Doe\n[Date of Birth: 12 March 1990]',
      'Jane Doe\n[Marital Status: Married]',
      'Jane Doe\n[Gender: Female]',
      'Jane Doe\n[Age: 34]',
      "Jane Doe\n[Father's Name: R. Kumar]",
    ],
    clear: [
      'Verified date of birth for 80 patients a day',
      'Modernized a 20 year old system',
      'Jane Doe\nSingle Family Home Inspector',
      'Jane Doe\nBoston, MA',
    ],
  },
};
