import { usualYears, yearsAhead } from '../../goals/plan-ahead.ts';
import { useKept } from '../use-kept.ts';

export const readPlanAhead = (stored: unknown): number | undefined =>
  yearsAhead.find(years => years === stored);

/** How many years ahead the user plans, kept for all goals, and how to change it. */
export const usePlanAhead = () => useKept<number>('plan-ahead', usualYears, readPlanAhead);
