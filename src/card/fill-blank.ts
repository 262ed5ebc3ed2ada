import type { Blank } from '../engine/finding.ts';

/** Longest run of the unit's last words that the answer ends with: “a day” of “calls a day” in “60 a day”. */
function repeated(answer: string, unit: string): string {
  const words = unit.split(' ');
  const runs = words.map((_, index) => words.slice(index).join(' '));
  return runs.find(run => run !== '' && answer.toLowerCase().endsWith(` ${run.toLowerCase()}`)) ?? '';
}

/**
 * What stands in a blank once it is answered. People answer “12 employees” where the unit follows anyway: words that
 * `after` begins with are not said twice.
 */
export function fillBlank({ before, after }: Pick<Blank, 'before' | 'after'>, answer: string): string {
  const said = answer.trim();
  const unit = /^[^\p{L}]*(\p{L}[\p{L} -]*)/u.exec(after)?.[1]?.trimEnd() ?? '';
  const again = repeated(said, unit);
  return before + said.slice(0, said.length - again.length).trimEnd() + after;
}
