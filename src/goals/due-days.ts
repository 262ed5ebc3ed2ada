import { addDays, addMonths, type Day, day, endOfMonth, isDay, partsOf, weekday } from './day.ts';

/** What a phrase captured, each as written. */
export type Named = Partial<
  Record<
    'n' | 'n2' | 'unit' | 'half' | 'y' | 'm' | 'd' | 'month' | 'season' | 'weekday' | 'q' | 'which' | 'rel',
    string
  >
>;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

// First month of each season north of the equator, three months long.
const SEASONS: Record<string, number> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 };

export const NUMBERS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};

export function isoDay({ which, y, m, d }: Named): Day | undefined {
  const named = `${y}-${m}-${d}`;
  return isDay(named) ? before(which, named) : undefined;
}

export function namedDay({ which, month: name, d, y }: Named, today: Day): Day | undefined {
  const [month, date] = [monthOf(name), Number(d)];
  const named = y ? day(Number(y), month, date) : coming(today, month, date);
  // 31 June is no day: it must not become 1 July.
  return partsOf(named).date === date && date > 0 ? before(which, named) : undefined;
}

export function monthEnd({ which, month: name, y }: Named, today: Day): Day | undefined {
  // "This may help" names no month.
  if (name === 'may' && /this/i.test(which ?? '')) return undefined;
  const month = monthOf(name);
  const now = partsOf(today);
  const year = y
    ? Number(y)
    : now.month > month || (now.month === month && isBefore(which))
      ? now.year + 1
      : now.year;
  return isBefore(which) ? day(year, month, 0) : endOfMonth(year, month);
}

export function quarterEnd({ which, q, y }: Named, today: Day): Day {
  const last = Number(q) * 3;
  const now = partsOf(today);
  const year = y ? Number(y) : now.month > last ? now.year + 1 : now.year;
  return isBefore(which) ? day(year, last - 2, 0) : endOfMonth(year, last);
}

export function seasonEnd(named: Named, today: Day): Day {
  const first = SEASONS[named.season?.toLowerCase() ?? ''] ?? 1;
  const { year } = partsOf(today);
  const [start, end] = [(of: number) => day(of, first, 1), (of: number) => endOfMonth(of, first + 2)];
  const isNext = /next/i.test(`${named.which} ${named.rel}`);
  const years = named.y ? [Number(named.y)] : [year - 1, year, year + 1, year + 2];
  const isAhead = (of: number) => (isNext || isBefore(named.which) ? start(of) > today : end(of) >= today);
  const chosen = named.y ? Number(named.y) : (years.find(isAhead) ?? year + 1);
  return isBefore(named.which) ? addDays(start(chosen), -1) : end(chosen);
}

export function yearEnd({ which, y }: Named): Day | undefined {
  const year = Number(y);
  if (year < 1990 || year > 2100) return undefined;
  return day(isBefore(which) ? year - 1 : year, 12, 31);
}

export function span({ n, n2, unit: name = '', half }: Named, today: Day): Day | undefined {
  const count = numberOf(n2 ?? n) + (half ? 0.5 : 0);
  return spanOf(count, name, today);
}

const MONTHS_IN: Record<string, number> = { month: 1, quarter: 3, semester: 6, year: 12, decade: 120 };
const DAYS_IN: Record<string, number> = { day: 1, week: 7, fortnight: 14 };

export function spanOf(count: number, name: string, today: Day): Day | undefined {
  const unit = name.toLowerCase();
  const months = (MONTHS_IN[unit] ?? 0) * count;
  const days = (DAYS_IN[unit] ?? 0) * count;
  // Nobody plans past two hundred years; a number that big is no plan and would leave the calendar.
  if (months > 2400 || days > 73_000) return undefined;
  return addDays(addMonths(today, Math.floor(months)), Math.round((months % 1) * 30 + days));
}

export function periodEnd({ rel, unit: name = '' }: Named, today: Day): Day {
  const { year, month } = partsOf(today);
  const by = /next/i.test(rel ?? '') ? 1 : 0;
  const unit = name.toLowerCase();
  if (unit === 'week') return addDays(today, ((7 - weekday(today)) % 7) + 7 * by);
  if (unit === 'month') return endOfMonth(year, month + by);
  if (unit === 'quarter') return endOfMonth(year, Math.ceil(month / 3) * 3 + 3 * by);
  return day(year + by, 12, 31);
}

export function weekdayNext({ weekday: name = '' }: Named, today: Day): Day {
  const wanted = WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());
  return addDays(today, (wanted - weekday(today) + 7) % 7 || 7);
}

export function coming(today: Day, month: number, date: number): Day {
  const { year } = partsOf(today);
  const named = day(year, month, date);
  return named >= today ? named : day(year + 1, month, date);
}

const monthOf = (name = '') => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const numberOf = (word = '') => NUMBERS[word.toLowerCase()] ?? Number(word);
const isBefore = (which = '') => which.toLowerCase() === 'before';
const before = (which: string | undefined, named: Day) => (isBefore(which) ? addDays(named, -1) : named);
