import { likeAmount, readAmount } from './amount.ts';
import { percent } from './outcome.ts';
import type { Period, Story } from './story.ts';

/** Working days of a period where the user says no other number. */
export const workingDays: Record<Period, number> = { day: 1, week: 5, month: 21, quarter: 63, year: 250 };
/** A product this close to the figure, as a share of it, is that figure: the day's number is rounded. */
const CLOSE = 0.05;

/** What a day's work comes to, as texts in the user's own way to write figures. */
export interface Funnel {
  wins: string;
  days: string;
  total: string;
  /** Share of the day's tries that worked out, in percent; '' without tries. */
  rate: string;
  /** Where the total is not the story's figure: how many a day (“2–3”), or on how many days, would be. */
  mismatch?: { figure: string; perDay: string; days: string };
}

/** Multiplies what worked out a day by the working days. Undefined until there are both, in figures above zero. */
export function funnelOf({
  tries = '',
  wins = '',
  days = '',
  period = 'month',
  target = '',
  actual = '',
}: Partial<Story>): Funnel | undefined {
  const [each, tried] = [readAmount(wins), readAmount(tries)];
  const worked = days.trim() === '' ? workingDays[period] : (readAmount(days)?.value ?? 0);
  if (!each || each.value <= 0 || worked <= 0) return undefined;
  const total = each.value * worked;
  const figure = readAmount(actual) ?? readAmount(target);
  const isOff = figure && figure.value > 0 && Math.abs(total - figure.value) > CLOSE * figure.value;
  const perDay = (figure?.value ?? 0) / worked;
  const span = [...new Set([Math.floor(perDay), Math.ceil(perDay)])].filter(count => count > 0).join('–');
  return {
    wins: wins.trim(),
    days: String(worked),
    total: likeAmount(total, each),
    rate: tried && tried.value > 0 ? percent((each.value / tried.value) * 100) : '',
    ...(isOff && {
      mismatch: {
        figure: likeAmount(figure.value, figure),
        perDay: span,
        days: String(Math.ceil(figure.value / each.value)),
      },
    }),
  };
}
