import type { Blank, Fix } from '../engine/finding.ts';

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

/** What is written for the answers given, one for each blank; undefined when there is none. Several are one change. */
export function changeFor(
  text: string,
  blanks: readonly Blank[],
  answers: readonly string[],
): Omit<Fix, 'label'> | undefined {
  const filled = blanks
    .map((blank, at) => ({ blank, answer: answers[at] ?? '' }))
    .filter(({ answer }) => answer.trim() !== '')
    .sort((a, b) => a.blank.from - b.blank.from);
  const [first, last] = [filled[0]?.blank, filled.at(-1)?.blank];
  if (!first || !last) return undefined;
  let written = '';
  let at = first.from;
  for (const { blank, answer } of filled) {
    written += text.slice(at, blank.from) + fillBlank(blank, answer);
    at = blank.to;
  }
  return { from: first.from, to: last.to, text: written };
}
