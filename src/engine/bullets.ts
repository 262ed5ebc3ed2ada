import { Document } from './lines/document.ts';
import { headingOf } from './lines/heading.ts';
import type { Section } from './lines/line.ts';
import { hasMetric } from './metrics/metric.ts';

/** A statement of what somebody did: its words `from`–`to` (UTF-16 offsets into the text), and whether they name a quantity. */
export interface Bullet {
  readonly from: number;
  readonly to: number;
  readonly hasResult: boolean;
}

/** Lists in these are no statements of work. */
const NO_WORK: ReadonlySet<Section> = new Set<Section>([
  'education',
  'skills',
  'certifications',
  'languages',
  'interests',
  'references',
]);

/** The bullets of a text about work, in order. `title` is what the page calls the text. Never throws. */
export function readBullets(text: string, title = ''): Bullet[] {
  const document = new Document(false, headingOf(title, false)?.section ?? 'top');
  document.update(text);
  return document.records
    .map(record => record.line)
    .filter(line => line.kind === 'bullet' && !NO_WORK.has(line.section))
    .map(line => ({ from: line.from + line.start, to: line.from + line.end, hasResult: hasMetric(line) }));
}
