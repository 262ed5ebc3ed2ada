import { deleteIt } from '../engine/rewrite/small-fixes.ts';
import type { Rule } from '../engine/rule.ts';
import { DIGITS } from '../engine/text/signs.ts';

const SSN = /(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)/g;
const NAMED =
  /\b(?:ssn|social security(?: (?:no|number))?|national insurance(?: (?:no|number))?|aadhaa?r|passport(?: (?:no|number))?|driver['’]?s? licen[cs]e (?:no|number|#)|tax id|bank account|iban|credit card)\.?\s{0,2}[:#-]{0,2}\s{0,2}(?:[A-Z]{0,3}\d[\d -]{4,24}\d)/gi;

export const personalNumber: Rule = {
  id: 'personal-number',
  family: 'personal',
  level: 'fix',
  title: 'Private number',
  advice: 'Delete this number now. It can be used to steal your identity, and no employer needs it here.',
  source: 'identity-theft advice of consumer offices',
  isOn: true,
  kinds: [
    'contact',
    'tagline',
    'unknown',
    'bullet',
    'summary',
    'skills',
    'education',
    'credential',
    'title',
    'date',
  ],
  mayFind: line => (line.signs & DIGITS) !== 0 && /\d{3}-\d|\d{4}|\d \d/.test(line.plain),
  *find(line) {
    for (const pattern of [SSN, NAMED]) {
      for (const match of line.plain.matchAll(pattern)) {
        const to = match.index + match[0].length;
        yield { from: match.index, to, fixes: deleteIt(match.index, to) };
      }
    }
  },
  examples: {
    flagged: ['Jane Doe\n[SSN: 123-45-6789]', 'Jane Doe\n[Passport No: X1234567]'],
    clear: [
      'Processed 400 Social Security claims a month',
      'Verified passports for 2,000 travellers',
      'Jane Doe\nCall 555-867-5309',
    ],
  },
};
