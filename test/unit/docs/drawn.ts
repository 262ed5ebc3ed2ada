import { type Chunk, chunkOf } from '../../../src/docs/chunk.ts';
import type { Run } from '../../../src/docs/run.ts';

export interface Drawn {
  /** Runs of each line. */
  readonly lines: readonly (readonly string[])[];
  readonly marker?: string;
  readonly page?: object;
}

const PAGE = {};
const LINE = 18;
const ADVANCE = 7;

/** Paragraphs one under the other, as a page draws them: every character 7 wide, every line 18 high. */
export function drawn(paragraphs: readonly Drawn[]): Chunk[] {
  const tops = new Map<object, number>();
  return paragraphs.flatMap(({ lines, marker, page = PAGE }) => {
    let top = tops.get(page) ?? 0;
    const runs: Run[] = [];
    const run = (label: string, left: number): Run => ({
      element: {} as Element,
      label,
      font: '',
      left,
      top,
      right: left + label.length * ADVANCE,
      bottom: top + LINE,
    });
    lines.forEach((line, index) => {
      if (marker && index === 0) runs.push(run(marker, 10));
      let left = 40;
      for (const label of line) {
        runs.push(run(label, left));
        left += (label.length + 1) * ADVANCE;
      }
      top += LINE;
    });
    tops.set(page, top);
    return chunkOf(runs, page) ?? [];
  });
}

/** Paragraphs of one line in one run each. */
export const paragraphs = (...texts: string[]): Chunk[] => drawn(texts.map(text => ({ lines: [[text]] })));
