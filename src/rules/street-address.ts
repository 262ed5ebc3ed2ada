import type { Line } from '../engine/lines/line.ts';
import type { Match, Rule } from '../engine/rule.ts';
import { isCapital, spanOf, wordAt } from '../engine/span.ts';

const STREET =
  /^(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|circle|cir|way|place|pl|terrace|parkway|pkwy|highway|hwy)$/;
const UNIT = /^(?:apt|apartment|unit|suite|ste|flat|#)$/;
const HOUSE_NUMBER = /^\d{1,5}$/;
const BOX = /\bP\.? ?O\.? Box \d{1,6}/;
/** Most words of a street's name. */
const LONGEST_NAME = 4;

const isName = (line: Line, at: number): boolean => isCapital(line, at) || /^[\d.]/.test(wordAt(line, at));

/** “123 Main Street, Apt 4”, by its last word but the flat. */
function* streetsIn(line: Line): Iterable<Match> {
  for (let last = 2; last < line.tokens.length; last++) {
    if (!STREET.test(wordAt(line, last)) || !isCapital(line, last)) continue;
    let first = last - 1;
    while (last - first <= LONGEST_NAME && isName(line, first) && !HOUSE_NUMBER.test(wordAt(line, first)))
      first--;
    if (first < last - 1 && HOUSE_NUMBER.test(wordAt(line, first)))
      yield spanOf(line, first, UNIT.test(wordAt(line, last + 2)) ? last + 3 : last);
  }
}

export const streetAddress: Rule = {
  id: 'street-address',
  family: 'personal',
  level: 'consider',
  title: 'Full address',
  advice: 'City and state, or country, are enough. A full street address is a privacy risk.',
  source: 'privacy advice of several resume guides',
  isOn: true,
  kinds: ['contact', 'tagline', 'unknown', 'date'],
  mayFind: line => line.section === 'top',
  *find(line) {
    yield* streetsIn(line);
    const box = BOX.exec(line.plain);
    if (box) yield { from: box.index, to: box.index + box[0].length };
  },
  examples: {
    flagged: ['Jane Doe\n[123 Main Street], Boston, MA 02101', 'Jane Doe\n[P.O. Box 118], Reno, NV'],
    clear: ['Jane Doe\nBoston, MA', 'Ran 40 drives a year'],
  },
};
