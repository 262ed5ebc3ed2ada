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
  const kept: T[] = [];
  for (const candidate of ordered) {
    const tops = [...kept, candidate].map(mark => mark.top).sort((a, b) => a - b);
    const isCrowded = tops.some(
      (top, index) => (tops[index + most] ?? Number.POSITIVE_INFINITY) - top < viewHeight,
    );
    if (candidate.level === 'fix' || !isCrowded) kept.push(candidate);
  }
  return kept;
}
