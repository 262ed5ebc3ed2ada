import { MONTHS, SEASONS, SHORT_MONTHS } from '../text/months.ts';
import type { Tense } from './line.ts';

/*
 * Looking ahead at what comes anyway keeps these small: after each of several alternatives V8 would compile what follows
 * anew, up to ten times over; after a look ahead it does so once.
 */
const WORDS = '(?=\\S)';
const MONTH = `(?:${SHORT_MONTHS}|${MONTHS}|may)(?=\\W)`;
const POINT = `${WORDS}(?:(?:${MONTH}\\.?,?|${SEASONS})(?=\\s)\\s{1,3}|\\d{1,2}\\s?[/.-]\\s?)?${WORDS}(?:(?:19|20)\\d\\d|['’]\\d\\d|20xx)`;
const ONGOING = '(?:(?:to |till )?(?:present|currently|current|now|today|ongoing|date))';
const RANGE = new RegExp(
  `(?:^|[^a-z0-9])${POINT}(?=\\D)\\s{0,3}${WORDS}(?:[-–—−‒]{1,3}|to|until|through|till)(?=.)\\s{0,3}${WORDS}(${POINT}|${ONGOING})(?![a-z0-9])`,
  'i',
);
const MONTH_RANGE = new RegExp(
  `(?:^|[^a-z])${MONTH}\\.?\\s{0,2}${WORDS}[-–—]\\s{0,2}${WORDS}${MONTH}\\.?\\s{1,2}${WORDS}(?:19|20)\\d\\d`,
  'i',
);
const SINCE = new RegExp(`^(?:since|from)\\s{1,3}${POINT}$`, 'i');
const ALONE = new RegExp(
  `^(?:(?:expected|anticipated|graduated|completed|issued)[:\\s]\\s{0,2})?${POINT}$`,
  'i',
);

const MAY_DATE = /(?:19|20)(?:\d\d|xx)|['’]\d\d/i;
const ENDS_NOW = new RegExp(`^${ONGOING}$`, 'i');

/** A period or a point in time in a line, and whether nothing else stands beside it. */
export interface DateInfo {
  readonly isAlone: boolean;
  readonly hasRange: boolean;
  /** `present` when the period has not ended. */
  readonly tense: Tense;
}

/** The dates of a line of up to 200 characters; undefined when there are none. */
export function dateIn(text: string): DateInfo | undefined {
  if (text.length > 200 || !MAY_DATE.test(text)) return undefined;
  const line = text.trim();
  const range = RANGE.exec(line);
  if (range) {
    const isOngoing = ENDS_NOW.test(range[1]!);
    const rest = line.length - range[0].length;
    return { isAlone: rest <= 3, hasRange: true, tense: isOngoing ? 'present' : 'past' };
  }
  if (SINCE.test(line)) return { isAlone: true, hasRange: true, tense: 'present' };
  if (MONTH_RANGE.test(line)) return { isAlone: line.length < 22, hasRange: true, tense: 'past' };
  if (ALONE.test(line)) return { isAlone: true, hasRange: false, tense: 'past' };
  return undefined;
}
