import type { Rule } from '../engine/rule.ts';

const STREET =
  /\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z0-9][\w.'’-]{0,20} ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Ct|Circle|Cir|Way|Place|Pl|Terrace|Parkway|Pkwy|Highway|Hwy)\b\.?(?:,? (?:Apt|Apartment|Unit|Suite|Ste|Flat|#)\.? ?#?\w{1,5})?/g;
const BOX = /\bP\.? ?O\.? Box \d{1,6}/g;

export const streetAddress: Rule = {
  id: 'street-address',
  family: 'personal',
  level: 'consider',
  title: 'Full address',
  advice: 'City and state, or country, are enough. A full street address is a privacy risk.',
  source: 'privacy advice of several resume guides',
  isOn: true,
  kinds: ['contact', 'tagline', 'unknown', 'date'],
  *find(line) {
    if (line.section !== 'top') return;
    for (const pattern of [STREET, BOX]) {
      for (const match of line.plain.slice(0, 300).matchAll(pattern))
        yield { from: match.index, to: match.index + match[0].length };
    }
  },
  examples: {
    flagged: ['Jane Doe\n[123 Main Street], Boston, MA 02101', 'Jane Doe\n[P.O. Box 118], Reno, NV'],
    clear: ['Jane Doe\nBoston, MA', 'Ran 40 drives a year'],
  },
};
