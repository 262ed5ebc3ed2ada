import type { Level } from '../engine/finding.ts';

/** A mark that wants to be shown. */
export interface Candidate {
  readonly level: Level;
  /** Height on the page in CSS px; only differences count. */
  readonly top: number;
}

const RANK: Record<Level, number> = { fix: 0, improve: 1, consider: 2 };

/**
 * Keeps so many marks that no stretch of `viewHeight` CSS px shows more than `most`, stronger levels first, then
 * from the top. `fix` marks always stay. Independent of scrolling, so nothing comes and goes while reading.
 */
export function thinOut<T extends Candidate>(
  candidates: readonly T[],
  viewHeight: number,
  most: number,
): T[] {
  if (candidates.length <= most) return [...candidates];
  const ordered = [...candidates].sort((a, b) => RANK[a.level] - RANK[b.level] || a.top - b.top);
  /** Of what is kept, in order. */
  const tops: number[] = [];
  return ordered.filter(({ level, top }) => {
    const at = placeIn(tops, top);
    tops.splice(at, 0, top);
    if (level === 'fix') return true;
    for (let first = Math.max(0, at - most); first <= at && first + most < tops.length; first++) {
      if (tops[first + most]! - tops[first]! >= viewHeight) continue;
      tops.splice(at, 1);
      return false;
    }
    return true;
  });
}

/** Where a number belongs among sorted ones. */
function placeIn(sorted: readonly number[], number: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
