import type { Day } from '../../goals/day.ts';
import { say } from '../../platform/i18n.ts';

/** A day as people write it: 30 Jun 2027. */
export function shownDay(day: Day): string {
  return new Intl.DateTimeFormat(say('goals_date_locale'), {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
