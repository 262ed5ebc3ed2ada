import type { Finding, Fix } from './finding.ts';
import type { Located } from './line-checker.ts';
import type { Line } from './lines/line.ts';
import { movedFixes, movedQuestion } from './rewrite/moved.ts';

const NO_FIXES: readonly Fix[] = [];

/** The finding for a match in a line that begins at `line.from`. */
export function findingAt({ rule, match }: Located, line: Line): Finding {
  const { from: by, start, end } = line;
  const finding = {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    from: by + match.from,
    to: by + match.to,
    line: { from: by + start, to: by + end },
    title: rule.title,
    advice: match.advice ?? rule.advice,
    fixes: movedFixes(match.fixes ?? NO_FIXES, by),
  };
  return match.question ? { ...finding, question: movedQuestion(match.question, by) } : finding;
}

/** The same finding after the text before its line has grown by `by` units. Spelled out: it runs for every finding below an edit. */
export function moved(finding: Finding, by: number): Finding {
  const { rule, family, level, from, to, line, title, advice, fixes, question } = finding;
  const result = {
    rule,
    family,
    level,
    from: from + by,
    to: to + by,
    line: { from: line.from + by, to: line.to + by },
    title,
    advice,
    fixes: movedFixes(fixes, by),
  };
  return question ? { ...result, question: movedQuestion(question, by) } : result;
}
