const HOUR = 3_600_000;
/** When a new day of work begins, by the user's own clock. */
const MORNING = 5;

/** When a pause of this length ends, in ms since 1970. Tomorrow begins at five in the morning. */
export function pauseEnd(length: 'hour' | 'tomorrow', now: number): number {
  if (length === 'hour') return now + HOUR;
  const end = new Date(now);
  if (end.getHours() >= MORNING) end.setDate(end.getDate() + 1);
  end.setHours(MORNING, 0, 0, 0);
  return end.getTime();
}
