import type { Switches } from '../../pages/google-docs/switches.ts';
import type { Words } from './drawn-marks.ts';

/** Switches that can be changed while the document is open. */
export type Layer = Partial<Switches>;

/** What is marked in the document “resume”. */
export const RESUME: readonly Words[] = ['Responsible for', 'Helped with'];
export const THREE: readonly Words[] = [
  ['Responsible for', 0],
  ['Responsible for', 1],
  ['Responsible for', 2],
];

/** The first over two lines, the second over three. */
const WRAPPED: readonly Words[] = ['was always responsible for', 'Was always responsible for'];

const LAYERS: readonly Layer[] = [
  { order: 'shuffled' },
  { order: 'reversed', runs: 'word' },
  { space: 'next', runs: 'word' },
  { space: 'neither', runs: 'word' },
  { trailing: 'kept' },
  { labels: 'nbsp' },
  { labels: 'double', runs: 'word' },
  { font: 'style' },
  { role: false, markers: false },
  { header: 'Responsible for sales', footer: 'Helped with sales' },
];
/** Documents with what is marked in each, and the layers it is tried with. */
export const DOCUMENTS: Readonly<Record<string, [words: readonly Words[], ...layers: Layer[]]>> = {
  resume: [RESUME, ...LAYERS],
  repeated: [THREE, {}, { order: 'shuffled', header: 'Responsible for sales.', runs: 'word' }],
  wrapped: [WRAPPED, {}, { runs: 'word', trailing: 'kept' }],
  styles: [['Was responsible for', 'Responsible for'], {}, { runs: 'style', font: 'style' }],
  table: [['Helped with', ['Responsible for', 2]], {}, { table: 'column', order: 'shuffled' }, { zoom: 2 }],
  emoji: [['Responsible for'], {}, { runs: 'word', zoom: 1.25 }],
  rtl: [['Responsible for'], {}, { runs: 'word' }],
  numbered: [RESUME, {}, { runs: 'word', order: 'shuffled' }],
  mixed: [RESUME, {}, { runs: 'word' }],
};
