import type { Finding } from './finding.ts';
import { createLineChecker } from './line-checker.ts';
import type { Line } from './lines/line.ts';
import { readLines } from './lines/read-lines.ts';
import type { Rule } from './rule.ts';
import type { CheckSettings } from './settings.ts';

export interface Checker {
  /** Findings in document order, offsets in UTF-16 units of `text`. Never throws. Quick when little has changed since the last call. */
  check(text: string): readonly Finding[];
}

/** A checker for one text that changes over time. `rules` in order of precedence. */
export function createChecker(rules: readonly Rule[], settings: CheckSettings = {}): Checker {
  const checkLine = createLineChecker(rules, settings);
  return {
    check(text) {
      const lines: readonly Line[] = readLines(text, settings);
      return lines.flatMap(line => checkLine(line, { lines }));
    },
  };
}
