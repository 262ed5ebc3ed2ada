import { clause } from '../wording/tidy.ts';
import { type Amount, likeAmount, readAmount, round } from './amount.ts';
import { counted, targetNamed } from './naming.ts';
import type { Story } from './story.ts';

/** Target and actual side by side. `unread`: one of the two is no figure, or they are in different currencies. */
export type Comparison = 'exceeded' | 'met' | 'missed' | 'unread' | 'open';

/** How the actual figure stands against the target; `open` while one of them is not there yet. */
export function compare(story: Story): Comparison {
  if (!clause(story.target ?? '') || !clause(story.actual ?? '')) return 'open';
  const pair = figures(story);
  if (!pair) return 'unread';
  const over = (pair.actual.value - pair.target.value) * (story.isLowerBetter ? -1 : 1);
  return over > 0 ? 'exceeded' : over === 0 ? 'met' : 'missed';
}

/**
 * What came of it against the target, without a full stop: “Exceeded the 50-customer monthly target by 2 (104 %)”. Holds the
 * two figures as typed, their difference and ratio, nothing else; no ratio where there is none (a target of zero, figures
 * below zero, points of a percentage). '' without a target; “[how many?]” for a figure that is still open.
 */
export function outcomeSentence(story: Story): string {
  const [target = '', actual = ''] = [clause(story.target ?? ''), clause(story.actual ?? '')];
  if (target === '') return '';
  const [aim, about] = [targetNamed(story, target), story.isEstimate ? 'about ' : ''];
  if (actual === '') return `Reached [how many?] of ${counted(story, target)}${times(story)}`;
  const pair = figures(story);
  if (!pair) return `Reached ${about}${counted(story, actual)}${times(story)}`;
  const difference = likeAmount(Math.abs(round(pair.actual.value - pair.target.value)), styleOf(pair));
  const by = `${about}${points(pair) ? difference.replace('%', '') : difference}${pair.actual.isOpen ? '+' : ''}${points(pair)}`;
  switch (compare(story)) {
    case 'exceeded':
      return story.isLowerBetter
        ? `Beat ${aim} by ${by}${times(story)}${less(pair)}`
        : `Exceeded ${aim} by ${by}${times(story)}${share(pair)}`;
    case 'met':
      return story.isEstimate
        ? `Reached about ${actual} of ${counted(story, target)}${times(story)}`
        : `Met ${aim}${times(story)}`;
    default:
      return story.isLowerBetter
        ? `Came to ${about}${counted(story, actual)}${times(story)} against a target of ${target}`
        : `Reached ${about}${actual} of ${counted(story, target)}${times(story)}${share(pair)}`;
  }
}

/** “every month for 6 months”, “on average over 6 months”, or '' for once: only what the user claims. */
export function times({ claim, period, periods = '' }: Story): string {
  const count = clause(periods);
  const span = period && count !== '' ? ` ${count} ${period}${count === '1' ? '' : 's'}` : '';
  if (claim === 'every' && period) return ` every ${period}${span && ` for${span}`}`;
  if (claim === 'average') return ` on average${span && ` over${span}`}`;
  return '';
}

interface Pair {
  target: Amount;
  actual: Amount;
}

/** Both figures; undefined where one is none or they are in different currencies. */
export function figures({ target = '', actual = '' }: Story): Pair | undefined {
  const pair = { target: readAmount(target), actual: readAmount(actual) };
  if (!pair.target || !pair.actual) return undefined;
  const [a, b] = [pair.target, pair.actual];
  const isSame = (one: string, other: string) => one === '' || other === '' || one === other;
  const isPercent = (amount: Amount) => amount.sign === '%';
  return isSame(a.currency, b.currency) && isPercent(a) === isPercent(b)
    ? { target: a, actual: b }
    : undefined;
}

// The difference is written as the finer of the two; plainly where they are scaled differently.
function styleOf({ target, actual }: Pair): Amount {
  const isAlike = target.sign.toLowerCase() === actual.sign.toLowerCase();
  return {
    ...actual,
    currency: actual.currency || target.currency,
    sign: isAlike ? actual.sign : '',
    decimals: isAlike ? Math.max(target.decimals, actual.decimals) : 0,
  };
}

function points({ target, actual }: Pair): string {
  if (target.sign !== '%') return '';
  return Math.abs(round(actual.value - target.value)) === 1 ? ' point' : ' points';
}

function share({ target, actual }: Pair): string {
  if (target.value <= 0 || actual.value < 0 || target.sign === '%' || actual.isOpen) return '';
  return ` (${percent((actual.value / target.value) * 100)} %)`;
}

function less({ target, actual }: Pair): string {
  if (target.value <= 0 || actual.value < 0 || target.sign === '%') return '';
  return ` (${percent((1 - actual.value / target.value) * 100)} % less)`;
}

/** A share in words of at most two decimals. One that is not 100 or 0 never reads so. */
export function percent(value: number): string {
  const digits = [0, 1, 2].find(places => !/^(?:100|0)(?:\.0+)?$/.test(value.toFixed(places))) ?? 0;
  return String(Number(value.toFixed(digits)));
}
