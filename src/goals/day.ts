/** A calendar day without a time zone, as `2027-06-30`. Days compare as strings. */
export type Day = string;

/** Is it a day that exists, written as `2027-06-30`? */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value))
    return false;
  // Every month has 28 days; the calendar is asked for the rest alone, as thousands of days are read at once.
  return value.slice(8) < '29' || shifted(value, 0) === value;
}

/** The day it is for the user at a time in milliseconds since 1970. */
export function dayOf(time: number): Day {
  const date = new Date(time);
  return day(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** Months and days out of range carry over: month 13 is January, day 0 the last of the month before. */
export function day(year: number, month: number, date: number): Day {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}

export function partsOf(of: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = of.split('-').map(Number);
  return { year, month, date };
}

export function addDays(to: Day, days: number): Day {
  return shifted(to, days);
}

/** The same date `months` later, or the last day of a month that is too short: 31 January + 1 is 28 February. */
export function addMonths(to: Day, months: number): Day {
  const { year, month, date } = partsOf(to);
  const last = partsOf(endOfMonth(year, month + months));
  return day(last.year, last.month, Math.min(date, last.date));
}

export function endOfMonth(year: number, month: number): Day {
  return day(year, month + 1, 0);
}

/** Whole months that fit between two days; negative when `to` comes first. */
export function monthsBetween(from: Day, to: Day): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  if (to >= from) return addMonths(from, months) > to ? months - 1 : months;
  return addMonths(from, months) < to ? months + 1 : months;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(of: Day): number {
  return new Date(`${of}T00:00:00Z`).getUTCDay();
}

function shifted(from: string, days: number): Day {
  const { year, month, date } = partsOf(from);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
