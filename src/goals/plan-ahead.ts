/** Years somebody may plan ahead, and what is offered until they say otherwise. */
export const yearsAhead = [1, 2, 3, 5] as const;
export const usualYears = 3;

/** The time frame in words that a goal gets, as somebody would type it. */
export function frameOf(years: number): string {
  return years === 1 ? 'within 1 year' : `within ${years} years`;
}
