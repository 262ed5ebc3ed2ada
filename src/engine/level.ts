import type { Finding, Level } from './finding.ts';

export const RANK: Readonly<Record<Level, number>> = { fix: 0, improve: 1, consider: 2 };

/** Orders findings by how much they matter, then by place. */
export function byWeight(a: Finding, b: Finding): number {
  return RANK[a.level] - RANK[b.level] || a.from - b.from || b.to - a.to;
}
