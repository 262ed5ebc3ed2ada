import type { Finding, Fix, Question } from './finding.ts';
import type { Located } from './line-checker.ts';
import type { Line } from './lines/line.ts';

/** The finding for a match in a line that begins at `line.from`. */
export function findingAt({ rule, match }: Located, line: Line): Finding {
  const by = line.from;
  const finding = {
    rule: rule.id,
    family: rule.family,
    level: rule.level,
    from: by + match.from,
    to: by + match.to,
    line: { from: by + line.start, to: by + line.end },
    title: rule.title,
    advice: match.advice ?? rule.advice,
    fixes: moveFixes(match.fixes ?? [], by),
  };
  return match.question ? { ...finding, question: moveQuestion(match.question, by) } : finding;
}

/** The same finding after the text before its line has grown by `by` units. */
export function moved(finding: Finding, by: number): Finding {
  const { from, to, line } = finding;
  const result = {
    ...finding,
    from: from + by,
    to: to + by,
    line: { from: line.from + by, to: line.to + by },
    fixes: moveFixes(finding.fixes, by),
  };
  return finding.question ? { ...result, question: moveQuestion(finding.question, by) } : result;
}

function moveFixes(fixes: readonly Fix[], by: number): readonly Fix[] {
  return fixes.length === 0 || by === 0
    ? fixes
    : fixes.map(fix => ({ ...fix, from: fix.from + by, to: fix.to + by }));
}

function moveQuestion(question: Question, by: number): Question {
  return {
    ...question,
    blanks: question.blanks.map(blank => ({ ...blank, from: blank.from + by, to: blank.to + by })),
  };
}
