import { compare, figures, percent } from './outcome.ts';
import type { Story } from './story.ts';

/**
 * The result without its figures, as a share of the target: “Exceeded the target by 4 %”. '' where there is no target to
 * compare with, or the two are percentages themselves.
 */
export function shareOnly(story: Story): string {
  const pair = figures(story);
  if (!pair || pair.target.value <= 0 || pair.actual.value < 0 || pair.target.sign === '%') return '';
  const off = Math.abs(pair.actual.value / pair.target.value - 1) * 100;
  const about = story.isEstimate ? 'about ' : '';
  switch (compare(story)) {
    case 'exceeded':
      return `${story.isLowerBetter ? 'Beat' : 'Exceeded'} the target by ${about}${percent(off)} %`;
    case 'met':
      return 'Met the target';
    case 'missed':
      return story.isLowerBetter ? '' : `Reached ${about}${percent(100 - off)} % of the target`;
    default:
      return '';
  }
}
