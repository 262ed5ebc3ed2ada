import type { Finding } from './finding.ts';
import { byWeight } from './level.ts';

/** The findings worth a mark in the text: the weightiest one of each line, in document order. */
export function pickMarks(findings: readonly Finding[]): Finding[] {
  const best = new Map<number, Finding>();
  for (const finding of findings) {
    const rival = best.get(finding.line.from);
    if (!rival || byWeight(finding, rival) < 0) best.set(finding.line.from, finding);
  }
  return [...best.values()].sort((a, b) => a.from - b.from);
}
