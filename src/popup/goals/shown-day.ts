import type { Day } from '../../goals/day.ts';
import { say } from '../../platform/i18n.ts';

/** A day as people write it: 30 Jun 2027. */
export function shownDay(day: Day): string {
  return written(day, { year: 'numeric' });
}

/** The same without the year, for days that can't be mistaken. */
export function shortDay(day: Day): string {
  return written(day, {});
}

const formats = new Map<string, Intl.DateTimeFormat>();

function written(day: Day, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  // Making one takes longer than using it a hundred times.
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(say('goals_date_locale'), {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
      ...options,
    });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
