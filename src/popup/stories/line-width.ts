import { columns } from '../../goals/wording/count.ts';
import { lineWidthKey, readLineWidth } from '../../goals/wording/line-width.ts';
import { useKept } from '../use-kept.ts';

/** How long a line of the user's resume is, kept for all bullets, and how to change it. */
export const useLineWidth = () => useKept<number>(lineWidthKey, columns, readLineWidth);
