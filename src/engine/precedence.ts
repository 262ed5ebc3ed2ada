import type { Finding } from './finding.ts';
import { byWeight } from './level.ts';

const CARD_LIMIT = 3;

/**
 * One finding a span: of findings that overlap the weightier stays, then the one whose rule comes first in the list.
 * A question for a number stands beside any other finding, since it is about the whole line.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  if (findings.length < 2) return [...findings];
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byWeight)) {
    const isFree = kept.every(
      other =>
        finding.from >= other.to ||
        finding.to <= other.from ||
        (finding.family === 'metric') !== (other.family === 'metric'),
    );
    if (isFree) kept.push(finding);
  }
  return kept;
}

/** At most three findings of a line, the weightiest ones. */
export const capped = (findings: readonly Finding[]): readonly Finding[] => findings.slice(0, CARD_LIMIT);

export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.from - b.from || a.to - b.to);
