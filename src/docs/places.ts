import type { Segment } from './align.ts';
import { isMixed, isRightToLeft } from './chunk.ts';
import type { Run } from './run.ts';
import { countBefore } from './search.ts';
import { type Visible, visibleBefore } from './visible.ts';

/** Part of a run. */
export interface Slice {
  readonly run: Run;
  /** What the run shows, as the document spells it: the spaces of labels are not to be trusted. */
  readonly words: string;
  /** UTF-16 offsets into `words`. */
  readonly from: number;
  readonly to: number;
}

const LEADING = /^\s*/;
const TRAILING = /\s*$/;

/** Spaces at one end of a label: no more than the text has there, unless it has none. */
function edge(ofLabel: string, ofText: string): string {
  const inText = ofText.replaceAll('\n', '');
  return inText === '' ? ofLabel : ofLabel.slice(0, inText.length);
}

/** The words of a run of which the visible unit `textFrom` of the text is the first, and where they begin in the text. */
function wordsOf(
  label: string,
  length: number,
  textFrom: number,
  visible: Visible,
  text: string,
): { words: string; start: number } | undefined {
  const start = visible.at[textFrom];
  const last = visible.at[textFrom + length - 1];
  if (start === undefined || last === undefined) return undefined;
  const inner = text.slice(start, last + 1);
  if (inner.includes('\n')) return undefined;
  const before = TRAILING.exec(text.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  const after = LEADING.exec(text.slice(last + 1, last + 9))?.[0] ?? '';
  const lead = edge(LEADING.exec(label)?.[0] ?? '', before);
  const trail = edge(TRAILING.exec(label)?.[0] ?? '', after);
  return { words: lead + inner + trail, start: start - lead.length };
}

/**
 * The drawn pieces of `from`–`to` (offsets into `text`, of which `visible` is what can be seen), or none where their place is not certain.
 * Words that are only partly on a drawn page have the pieces that are.
 */
export function slicesOf(
  segments: readonly Segment[],
  visible: Visible,
  text: string,
  from: number,
  to: number,
): readonly Slice[] {
  const start = visibleBefore(visible, from);
  const end = visibleBefore(visible, to);
  const slices: Slice[] = [];
  let covered = 0;
  let segmentCount = 0;
  let hasPart = false;
  const isBefore = (at: number) => segments[at]!.textFrom + segments[at]!.length <= start;
  for (let at = countBefore(segments.length, isBefore); at < segments.length; at++) {
    const segment = segments[at]!;
    if (segment.textFrom >= end) break;
    const first = Math.max(start, segment.textFrom);
    const last = Math.min(end, segment.textFrom + segment.length);
    covered += last - first;
    hasPart ||= segment.isPart;
    segmentCount++;
    const shift = segment.chunkFrom - segment.textFrom;
    for (const { run, from: runFrom, at: offsets } of segment.chunk.runs) {
      const low = Math.max(0, first + shift - runFrom);
      const high = Math.min(offsets.length, last + shift - runFrom);
      if (low >= high) continue;
      if (isMixed(run.label)) return [];
      const isWhole =
        runFrom >= segment.chunkFrom && runFrom + offsets.length <= segment.chunkFrom + segment.length;
      const spelled = isWhole && wordsOf(run.label, offsets.length, runFrom - shift, visible, text);
      if (spelled) {
        const at = (unit: number) => visible.at[runFrom - shift + unit]! - spelled.start;
        slices.push({ run, words: spelled.words, from: at(low), to: at(high - 1) + 1 });
      } else slices.push({ run, words: run.label, from: offsets[low]!, to: offsets[high - 1]! + 1 });
    }
  }
  // Beside an edit, only words that lie wholly on one side of it are known.
  return hasPart && (segmentCount > 1 || covered < end - start) ? [] : slices;
}

/** Which part of a run's width a slice takes, from its left edge; `widthOf` measures a text in the run's own font. */
export function shareOf(
  { run: { font }, words, from, to }: Slice,
  widthOf: (text: string, font: string) => number,
): { left: number; right: number } {
  const all = widthOf(words, font);
  const before = all > 0 ? widthOf(words.slice(0, from), font) / all : from / words.length;
  const until = all > 0 ? widthOf(words.slice(0, to), font) / all : to / words.length;
  return isRightToLeft(words)
    ? { left: 1 - Math.min(1, until), right: 1 - before }
    : { left: before, right: Math.min(1, until) };
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Joins the boxes of one finding that stand on the same line without other words between, in the order given. */
export function joinLines(boxes: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const box of boxes) {
    const last = joined.at(-1);
    const height = last ? Math.min(last.bottom - last.top, box.bottom - box.top) : 0;
    const overlap = last ? Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) : 0;
    const gap = last ? Math.max(box.left - last.right, last.left - box.right) : 0;
    if (last && overlap > height / 2 && gap < height) {
      joined[joined.length - 1] = {
        left: Math.min(last.left, box.left),
        top: Math.min(last.top, box.top),
        right: Math.max(last.right, box.right),
        bottom: Math.max(last.bottom, box.bottom),
      };
    } else joined.push(box);
  }
  return joined;
}
