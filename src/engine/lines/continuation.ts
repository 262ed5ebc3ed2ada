import { beginsSmall } from '../text/characters.ts';
import type { LineKind } from './line.ts';
import type { Row } from './row.ts';

const OPEN_END =
  /(?:,|&|\+|\/|-|–|\b(?:and|or|of|the|a|an|to|for|with|in|on|by|at|from|into|that|which|using|through|our|their|its|including))$/i;
const CLOSED_END = /[.!?:;]$/;
/** Shorter lines were ended by their writer, not by the width of a page. */
const WRAPPED_WIDTH = 40;

const startsSmall = (words: string): boolean => beginsSmall(words) || words[0] === '(' || words[0] === '&';

/** Whether `row` goes on with the bullet or paragraph that `first` began and `last` (the row just above) ended for now. */
export function continues(kind: LineKind, first: Row, last: Row, row: Row): boolean {
  if (kind !== 'bullet' && kind !== 'summary') return false;
  if (row.hasBullet || row.mark !== null || row.end <= row.start) return false;
  const above = last.plain.slice(last.start, last.end);
  const words = row.plain.slice(row.start, row.end);
  const isIndented = first.hasBullet && row.indent > first.indent;
  if (isIndented && (!CLOSED_END.test(above) || startsSmall(words))) return true;
  if (above.length < WRAPPED_WIDTH) return false;
  if (OPEN_END.test(above)) return true;
  const beganSmall = startsSmall(first.plain.slice(first.start, first.end));
  return startsSmall(words) && !CLOSED_END.test(above) && (first.hasBullet || !beganSmall);
}
