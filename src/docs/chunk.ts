import type { Run } from './run.ts';
import { visibleOf } from './visible.ts';

/** A run and which visible units of its chunk it shows. */
interface PlacedRun {
  readonly run: Run;
  /** Where its first visible unit stands in `Chunk.text`. */
  readonly from: number;
  /** Offsets of its visible units in its label. */
  readonly at: Uint32Array;
}

/** Runs that belong together, in reading order: a paragraph, or as much of it as one page shows. */
export interface Chunk {
  /** Only what can be seen, see `visibleOf`. */
  readonly text: string;
  readonly runs: readonly PlacedRun[];
  /** How many visible units at the start may be a list marker, which is no part of the document's text. */
  readonly marker: number;
  readonly page: object;
  /** In units of the page's drawing. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** Bottom of its first line. */
  readonly firstBottom: number;
}

/** Bullets, check boxes, numbers and letters that Google Docs puts before list items. */
const MARKER = /^(?:[^\p{L}\p{N}]{1,2}|\(?(?:\d{1,3}|\p{L}|[ivxlc]{1,6})[.):]|(?:\d{1,3}\.){2,4})$/u;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

export function isMarker(text: string): boolean {
  return MARKER.test(text);
}

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** Whether a text runs both ways; where its words stand can't be told from outside. */
export function isMixed(text: string): boolean {
  return RIGHT_TO_LEFT.test(text) && LEFT_TO_RIGHT.test(text);
}

/** Sorts runs into lines from the top. A run is in a line when its middle is within the line's height, or the other way round. */
function linesOf(runs: readonly Run[]): Run[][] {
  const lines: { top: number; bottom: number; runs: Run[] }[] = [];
  const byHeight = [...runs].sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
  for (const run of byHeight) {
    const middle = (run.top + run.bottom) / 2;
    const line = lines.find(({ top, bottom }) => middle > top && middle < bottom);
    if (line) line.runs.push(run);
    else lines.push({ top: run.top, bottom: run.bottom, runs: [run] });
  }
  lines.sort((a, b) => a.top - b.top);
  return lines.map(line => {
    const isReversed = line.runs.every(
      ({ label }) => RIGHT_TO_LEFT.test(label) || !LEFT_TO_RIGHT.test(label),
    );
    const hasReversed = isReversed && line.runs.some(({ label }) => RIGHT_TO_LEFT.test(label));
    return line.runs.sort((a, b) => (hasReversed ? b.left - a.left : a.left - b.left));
  });
}

/** Joins the runs of one paragraph on one page; undefined when there is nothing to see. */
export function chunkOf(runs: readonly Run[], page: object): Chunk | undefined {
  const lines = linesOf(runs);
  const ordered = lines.flat();
  let text = '';
  const placed: PlacedRun[] = [];
  for (const run of ordered) {
    const { text: shown, at } = visibleOf(run.label);
    placed.push({ run, from: text.length, at });
    text += shown;
  }
  const [first] = placed;
  if (!first || text === '') return undefined;
  const head = placed[1] ? text.slice(0, placed[1].from) : '';
  return {
    text,
    runs: placed,
    marker: isMarker(head) ? head.length : 0,
    page,
    left: Math.min(...ordered.map(run => run.left)),
    top: Math.min(...ordered.map(run => run.top)),
    bottom: Math.max(...ordered.map(run => run.bottom)),
    firstBottom: Math.max(...lines[0]!.map(run => run.bottom)),
  };
}

/** Widest gap between runs of one line that belong together, in line heights. */
const WIDEST_GAP = 1.5;

/** Chunks of runs that nothing groups: stretches of lines, cut where a wide gap may be the border of a table cell. */
export function chunksOfLines(runs: readonly Run[], page: object): Chunk[] {
  const pieces: Run[][] = [];
  for (const line of linesOf(runs)) {
    let piece: Run[] = [];
    for (const run of [...line].sort((a, b) => a.left - b.left)) {
      const last = piece.at(-1);
      if (last && run.left - last.right > WIDEST_GAP * (run.bottom - run.top)) {
        pieces.push(piece);
        piece = [];
      }
      piece.push(run);
    }
    pieces.push(piece);
  }
  return pieces.flatMap(piece => chunkOf(piece, page) ?? []);
}

/** Reading order of a page: from the top, side by side from the left. */
export function inReadingOrder(chunks: readonly Chunk[]): Chunk[] {
  return [...chunks].sort((a, b) => a.top - b.top || a.left - b.left);
}
