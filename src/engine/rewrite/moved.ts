import type { Blank, Fix, Question } from '../finding.ts';

/** Fixes after the text before them has grown by `by` units. */
export function movedFixes(fixes: readonly Fix[], by: number): readonly Fix[] {
  if (fixes.length === 0) return fixes;
  return fixes.map(({ label, from, to, text }) => ({ label, from: from + by, to: to + by, text }));
}

const movedBlank = ({ from, to, before, after }: Blank, by: number): Blank => ({
  from: from + by,
  to: to + by,
  before,
  after,
});

/** The same for the places where an answer can go. */
export function movedQuestion(question: Question | undefined, by: number): Question | undefined {
  return question && { ...question, blanks: question.blanks.map(blank => movedBlank(blank, by)) };
}
