import type { Fix, Question } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { findMetrics } from '../metrics/metric.ts';
import { sentenceEnd } from '../span.ts';
import { baseOfPast } from '../verbs/inflect.ts';

/** Acts that are done up to a number: behind a duty frame that number is what was expected, not what came of it. */
const AIMS =
  /^(?:achieve|acquire|add|attract|boost|book|bring|close|collect|convert|cut|decrease|deliver|drive|earn|enroll|exceed|expand|gain|generate|grow|hit|improve|increase|land|lower|make|meet|obtain|place|produce|raise|reach|recruit|reduce|save|secure|sell|sign|win)$/;

/**
 * “Did you reach 50?” – before a duty with a number becomes an achievement. The answer goes where the number stands in
 * the rewritten line. `fixes` are the rewrites of the sentence at token `first`; at most one question.
 */
export function askTarget(line: Line, first: number, fixes: readonly Fix[]): Question[] {
  const [fix] = fixes;
  const act = /^\p{L}+/u.exec(fix?.text ?? '')?.[0].toLowerCase() ?? '';
  if (!fix || !AIMS.test(baseOfPast(act) ?? act)) return [];
  const end = line.tokens[sentenceEnd(line, first) - 1]!.to;
  for (const metric of findMetrics(line)) {
    const figure = /([$€£]?)(\d+(?:[.,]\d+)*)(?:%|[kKmM]\b)?/.exec(line.text.slice(metric.from, metric.to));
    if (!figure) continue;
    const [shown, sign = '', number = ''] = figure;
    const from = metric.from + figure.index + sign.length;
    if (from < fix.to || from >= end) continue;
    return [
      {
        text: `Did you reach ${shown}? Write the number you really reached.`,
        hint: 'Look in old reports, reviews or e-mails; the nearest number you can defend is enough.',
        blanks: [
          {
            from: fix.from,
            to: from + number.length,
            before: fix.text + line.text.slice(fix.to, from),
            after: '',
          },
        ],
      },
    ];
  }
  return [];
}
