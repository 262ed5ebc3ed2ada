import { addDays, type Day } from './day.ts';
import {
  coming,
  isoDay,
  monthEnd,
  type Named,
  NUMBERS,
  namedDay,
  periodEnd,
  quarterEnd,
  seasonEnd,
  span,
  spanOf,
  weekdayNext,
  yearEnd,
} from './due-days.ts';

interface Phrase {
  pattern: RegExp;
  /** The last day the phrase leaves; '' for a time that has no day; undefined when it is no time after all. */
  due(named: Named, today: Day): Day | '' | undefined;
}

const number = String.raw`(?<n>\d+(?:\.\d+)?|${Object.keys(NUMBERS).join('|')})`;
const upTo = String.raw`(?:\s*(?:[-–—]|to|or)\s*(?<n2>\d+|${Object.keys(NUMBERS).join('|')}))?`;
const unit = '(?<unit>day|week|fortnight|month|quarter|semester|year|decade)s?';
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = String.raw`(?<y>\d{4})(?![\d-])`;
const date = '(?<d>[0-3]?\\d)(?:st|nd|rd|th)?';
const lead = String.raw`(?:(?<which>by|before|in|on|until|till|through|this|next|no\s+later\s+than)\s+)`;
const phrase = (source: string) => new RegExp(String.raw`\b${source}(?!\w)`, 'gi');

const part = '(?:(?:end\\s+of|early|mid|late)[-\\s]+)?';
const season = '(?<season>spring|summer|autumn|fall|winter)';
const days = 'sunday|monday|tuesday|wednesday|thursday|friday|saturday';
const numbered = String.raw`${number}${upTo}\s*${unit}`;

// In order of trust: where two overlap, the first one counts.
const dates: readonly Phrase[] = [
  { pattern: phrase(String.raw`${lead}?(?<y>\d{4})-(?<m>\d\d)-${date}`), due: isoDay },
  {
    pattern: phrase(String.raw`${lead}?(?:the\s+)?${date}\s+(?:of\s+)?${month}\.?(?:,?\s+${year})?`),
    due: namedDay,
  },
  { pattern: phrase(String.raw`${lead}?${month}\.?\s+${date}(?:,?\s+${year})?`), due: namedDay },
  { pattern: phrase(String.raw`${lead}?(?:the\s+)?${part}${month}\.?,?\s+${year}`), due: monthEnd },
  { pattern: phrase(String.raw`(?:from\s+\w+\s+to\s+|${lead})(?:the\s+)?${part}${month}`), due: monthEnd },
  {
    pattern: phrase(String.raw`${lead}?(?:the\s+)?${part}q(?<q>[1-4])(?:(?:\s+of)?\s+${year})?`),
    due: quarterEnd,
  },
  {
    pattern: phrase(
      String.raw`${lead}(?:the\s+)?${part}(?:(?<rel>this|next|the)\s+)?${season}(?:(?:\s+of)?\s+${year})?`,
    ),
    due: seasonEnd,
  },
  { pattern: phrase(String.raw`${season}(?:\s+of)?\s+${year}`), due: seasonEnd },
  {
    pattern: phrase(String.raw`(?<which>by|before|in|during|until)\s+(?:the\s+)?${part}${year}`),
    due: yearEnd,
  },
  { pattern: phrase(String.raw`(?:the\s+)?end\s+of\s+${year}`), due: yearEnd },
];

const spans: readonly Phrase[] = [
  {
    pattern: phrase(
      String.raw`(?:with)?in\s+(?:(?:the|next|coming|first|about|around|less|than|under)\s+)*${numbered}(?:\s+and\s+a\s+(?<half>half))?`,
    ),
    due: span,
  },
  {
    pattern: phrase(String.raw`(?:with)?in\s+half\s+an?\s+${unit}`),
    due: ({ unit = '' }, today) => spanOf(0.5, unit, today),
  },
  {
    pattern: phrase(String.raw`(?:over|during|for)\s+(?:the\s+)?(?:(?:next|coming)\s+)?${numbered}`),
    due: span,
  },
  {
    pattern: phrase(String.raw`${number}\s+${unit}\s+(?:from\s+(?:now|today)|after\s+graduat\w+)`),
    due: span,
  },
  { pattern: phrase(String.raw`${number}[-\s]${unit}\s+(?:plan|goal|program(?:me)?)`), due: span },
];

const periods: readonly Phrase[] = [
  {
    pattern: phrase(
      String.raw`(?:by\s+|before\s+|at\s+)?(?:the\s+)?end\s+of\s+(?:the\s+|(?<rel>this|next)\s+)?(?<unit>week|month|quarter|year)`,
    ),
    due: periodEnd,
  },
  { pattern: phrase(String.raw`(?<rel>this|next)\s+(?<unit>week|month|quarter|year)`), due: periodEnd },
  { pattern: phrase(String.raw`within\s+the\s+(?<unit>week|month|quarter|year)`), due: periodEnd },
  {
    pattern: phrase(
      String.raw`(?:by|before|until|on|this|next|in)\s+(?:(?:this|next)\s+)?(?<weekday>${days})`,
    ),
    due: weekdayNext,
  },
  {
    pattern: phrase(String.raw`(?:by\s+|until\s+)?(?<rel>today|tonight|tomorrow)`),
    due: ({ rel }, today) => addDays(today, /tomorrow/i.test(rel ?? '') ? 1 : 0),
  },
  {
    pattern: phrase(
      String.raw`(?:by|before|until)\s+(?<rel>christmas|new\s+year)(?:['’]s(?:\s+(?:eve|day))?)?`,
    ),
    due: ({ rel }, today) => coming(today, 12, /^c/i.test(rel ?? '') ? 25 : 31),
  },
  {
    pattern: phrase(String.raw`by\s+(?:the\s+)?(?:age\s+(?:of\s+)?|time\s+I(?:\s+am|['’]m)\s+)(?<n>\d\d)`),
    due: () => '',
  },
];

/** Every phrase that says when. Where two overlap, the first one counts. */
export const FRAMES: readonly Phrase[] = [...dates, ...spans, ...periods];
