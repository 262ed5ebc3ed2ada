import { columns } from '../../goals/wording/count.ts';
import { useKept } from '../use-kept.ts';

/** Characters a line of the resume may hold. */
export const lineWidths = [70, 80, 90, 100, columns, 120, 130] as const;

/** How long a line of the user's resume is, kept for all bullets, and how to change it. */
export const useLineWidth = () =>
  useKept<number>('line-width', columns, stored => lineWidths.find(width => width === stored));
