import type { Finding, Fix } from './finding.ts';
import type { Located } from './line-checker.ts';
import type { Line } from './lines/line.ts';
import { movedFixes, movedQuestion } from './rewrite/moved.ts';

const NO_FIXES: readonly Fix[] = [];

/** The finding for a match in a line that begins at `line.from`. */
export function findingAt({ rule, match }: Located, line: Line): Finding {
  const { from: by, start, end } = line;
  return {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    from: by + match.from,
    to: by + match.to,
    line: { from: by + start, to: by + end },
    title: rule.title,
    advice: match.advice ?? rule.advice,
    question: movedQuestion(match.question, by),
    fixes: movedFixes(match.fixes ?? NO_FIXES, by),
  };
}

/** The same finding after the text before its line has grown by `by` units. Spelled out: it runs for every finding below an edit. */
export function moved(finding: Finding, by: number): Finding {
  const { rule, level, from, to, line } = finding;
  return {
    rule,
    family: finding.family,
    level,
    from: from + by,
    to: to + by,
    line: { from: line.from + by, to: line.to + by },
    title: finding.title,
    advice: finding.advice,
    question: movedQuestion(finding.question, by),
    fixes: movedFixes(finding.fixes, by),
  };
}
