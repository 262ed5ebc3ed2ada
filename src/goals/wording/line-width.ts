import { columns } from './count.ts';

/** Characters a line of the resume may hold, for the user to choose from. */
export const lineWidths = [70, 80, 90, 100, columns, 120, 130] as const;

/** Where the choice is stored. */
export const lineWidthKey = 'line-width';

/** The stored choice, or undefined where there is none. */
export function readLineWidth(stored: unknown): number | undefined {
  return lineWidths.find(width => width === stored);
}
