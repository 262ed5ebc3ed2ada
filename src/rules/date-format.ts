import type { Line } from '../engine/lines/line.ts';
import type { Resume, Rule } from '../engine/rule.ts';
import { MONTHS, SHORT_MONTHS } from '../engine/text/months.ts';

const MONTH_NAMED = new RegExp(`\\b(?:${MONTHS}) (?:19|20)\\d\\d`, 'i');
const MONTH_SHORT = new RegExp(`\\b(?:${SHORT_MONTHS})\\.? (?:19|20)\\d\\d`, 'i');
const NUMERIC = /(?<![\d/])(?:0?[1-9]|1[0-2])[/.](?:19|20)\d\d/;
/** May, long and short in one, tells no style. */
const YEARS = /^(?!.*\bmay \d)[^\d]{0,120}(?:19|20)\d\d\s?[-–—]\s?(?:(?:19|20)\d\d|present|current|now)/i;

type Style = 'March 2021' | 'Mar 2021' | '03/2021' | '2021';

function styleOf(line: Line): Style | undefined {
  const text = line.plain.slice(0, 200);
  if (!/(?:19|20)\d\d/.test(text)) return undefined;
  if (MONTH_NAMED.test(text)) return 'March 2021';
  if (MONTH_SHORT.test(text)) return 'Mar 2021';
  if (NUMERIC.test(text)) return '03/2021';
  return YEARS.test(text) ? '2021' : undefined;
}

const counted = new WeakMap<Resume, ReadonlyMap<Style, number>>();

function countsOf(resume: Resume): ReadonlyMap<Style, number> {
  const known = counted.get(resume);
  if (known) return known;
  const counts = new Map<Style, number>();
  for (const line of resume.lines) {
    if (line.kind !== 'title' && line.kind !== 'date') continue;
    const style = styleOf(line);
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  counted.set(resume, counts);
  return counts;
}

export const dateFormat: Rule = {
  id: 'date-format',
  family: 'consistency',
  level: 'consider',
  title: 'Dates differ',
  advice: 'Most dates here are written in another way. Pick one, for example “Jan 2020 – Mar 2022”.',
  source: 'several resume checkers',
  isOn: true,
  kinds: ['title', 'date'],
  scope: 'resume',
  *find(line, resume) {
    const own = styleOf(line);
    if (own === undefined) return;
    const wanted = resume.style.dates;
    if (wanted === undefined) {
      const counts = countsOf(resume);
      const most = Math.max(...counts.values());
      if (counts.get(own)! * 2 > most) return;
    } else if (own === wanted) return;
    const match = /(?:\p{L}{3,9}\.? |\d{1,2}[/.])?(?:19|20)\d\d/u.exec(line.plain);
    if (!match) return;
    const span = { from: match.index, to: match.index + match[0].length };
    yield wanted === undefined ? span : { ...span, advice: `You want dates like “${wanted}”.` };
  },
  examples: {
    flagged: [
      'Experience\nClerk, Acme, Jan 2020 – Mar 2022\n- Cut waste\nCook, Acme, Jan 2018 – Dec 2019\n- Cut waste\nAide, Acme, [03/2016] – 11/2017\n- Cut waste',
      'Experience\nClerk, Acme, 2020 – 2022\n- Cut waste\nCook, Acme, 2018 – 2019\n- Cut waste\nAide, Acme, [March 2016] – May 2017',
    ],
    clear: [
      'Experience\nClerk, Acme, Jan 2020 – Mar 2022\n- Cut waste\nCook, Acme, Jan 2018 – Dec 2019',
      'Experience\nClerk, Acme, 2020 – 2022',
      'Experience\nClerk, Acme, May 2022 – Present\n- Cut waste\nCook, Acme, May 2020 – May 2022\n- Cut waste\nAide, Acme, Sept 2017 – Apr 2019',
    ],
  },
};
