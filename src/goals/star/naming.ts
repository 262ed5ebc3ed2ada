import { clause } from '../wording/tidy.ts';
import { readAmount } from './amount.ts';
import type { Period, Story } from './story.ts';

const ADJECTIVE: Record<Period, string> = {
  day: 'daily',
  week: 'weekly',
  month: 'monthly',
  quarter: 'quarterly',
  year: 'yearly',
};

/** “52 customers”, “$1.2M revenue”; a single one is “1 customer”. */
export function counted(story: Story, figure: string): string {
  const unit = clause(story.unit ?? '');
  const isOne = readAmount(figure)?.value === 1;
  return unit === '' ? figure : `${figure} ${isOne ? singular(unit) : unit}`;
}

/** “the 50-customer monthly target”, “the monthly target of 50 new customers”, “the $1.2M yearly revenue target”. */
export function targetNamed(story: Story, figure: string): string {
  const unit = clause(story.unit ?? '');
  const often = story.period && story.claim !== 'every' ? `${ADJECTIVE[story.period]} ` : '';
  const amount = readAmount(figure);
  const isCount = amount !== undefined && amount.currency === '' && amount.sign === '';
  if (unit === '')
    return isCount && amount.value === 0 ? `the ${often}target of ${figure}` : `the ${figure} ${often}target`;
  if (isCount && amount.value !== 0 && /^\p{L}+$/u.test(unit))
    return `the ${figure}-${singular(unit)} ${often}target`;
  if (!isCount && amount) return `the ${figure} ${often}${unit} target`;
  return `the ${often}target of ${counted(story, figure)}`;
}

/** One of them: customers → customer. Only the last word changes; “sales” and “hours” are told by the ending alone. */
function singular(unit: string): string {
  if (/(?:ss|us|is)$/i.test(unit)) return unit;
  if (/(?:series|species|news)$/i.test(unit)) return unit;
  return unit
    .replace(/people$/i, 'person')
    .replace(/children$/i, 'child')
    .replace(/men$/i, 'man')
    .replace(/([^aeiou])ies$/i, '$1y')
    .replace(/(ss|x|z|ch|sh)es$/i, '$1')
    .replace(/s$/i, '');
}
