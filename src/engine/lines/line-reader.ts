import { DIGITS } from '../text/signs.ts';
import { openingAt } from '../verbs/leading-verb.ts';
import { continues } from './continuation.ts';
import { type DateInfo, dateIn } from './dates.ts';
import { type Heading, headingOf } from './heading.ts';
import { isEnglish } from './language.ts';
import { readLatexRow } from './latex.ts';
import { isExperience, kindOf } from './line-kind.ts';
import { type Known, ReadLine, tokensOf } from './read-line.ts';
import { afterHeading, afterLine, type ReadingState, startState } from './reading-state.ts';
import { type Row, readRow } from './row.ts';

/** A line, where the next one begins (past the text's end after the last), and what is known there. */
export interface Reading {
  readonly line: ReadLine;
  readonly next: number;
  readonly state: ReadingState;
}

const FENCE = /^\s{0,3}(?:```|~~~)/;

const isBreak = (code: number): boolean =>
  code < 14 ? code === 10 || code === 13 : code === 0x2028 || code === 0x2029;

/** Reads logical lines from a text, one at a time, from any line start whose state is known. */
export class LineReader {
  private readonly text: string;
  private readonly isLatex: boolean;
  private readonly isEachLine: boolean;
  private peeked: { row: Row; next: number } | null = null;

  constructor(text: string, isLatex: boolean, isEachLine: boolean) {
    this.text = text;
    this.isLatex = isLatex;
    this.isEachLine = isEachLine;
  }

  /** The logical line that begins at offset `from`. */
  read(from: number, state: ReadingState): Reading {
    let { row, next } = this.rowAt(from);
    if (row.end <= row.start && row.mark !== 'code') return this.blankLine(row, next, state);
    const before = this.isEachLine ? startState('experience') : state;
    const first = classify(row, before, this.isEachLine);
    if (this.isEachLine)
      return { line: new ReadLine(row, row.text, row.plain, row.end, first, before, null), next, state };
    const rows = [row];
    while (next <= this.text.length) {
      const following = this.rowAt(next);
      if (!continues(first.kind, rows[0]!, row, following.row) || headingOf(wordsOf(following.row), true))
        break;
      if (dateIn(wordsOf(following.row))?.hasRange) break;
      rows.push(following.row);
      row = following.row;
      next = following.next;
    }
    const line =
      rows.length === 1
        ? new ReadLine(row, row.text, row.plain, row.end, first, state, state.role)
        : this.joined(rows, first, state);
    return { line, next, state: afterRow(state, row, first) };
  }

  private rowAt(from: number): { row: Row; next: number } {
    if (this.peeked?.row.from === from) return this.peeked;
    let end = from;
    while (end < this.text.length && !isBreak(this.text.charCodeAt(end))) end++;
    const text = this.text.slice(from, end);
    const next = end + (this.text.startsWith('\r\n', end) ? 2 : 1);
    this.peeked = { row: this.isLatex ? readLatexRow(from, text) : readRow(from, text), next };
    return this.peeked;
  }

  private blankLine(row: Row, next: number, state: ReadingState): Reading {
    const kind = row.text.trim() === '' ? 'blank' : 'unknown';
    const known: Known = { kind, tokens: [], opening: openingAt([], 0) };
    const line = new ReadLine(row, row.text, row.plain, row.start, known, state, null);
    return { line, next, state };
  }

  private joined(rows: readonly Row[], first: Classified, state: ReadingState): ReadLine {
    const from = rows[0]!.from;
    const last = rows.at(-1)!;
    const text = this.text.slice(from, last.from + last.text.length);
    let plain = '';
    for (const row of rows) plain = plain.padEnd(row.from - from) + row.plain;
    const start = rows[0]!.start;
    const end = last.from - from + last.end;
    const tokens = tokensOf(plain, start, end);
    const opening = openingAt(tokens, 0);
    const signs = rows.reduce((all, row) => all | row.signs, 0);
    return new ReadLine(
      { from, start, signs },
      text,
      plain,
      end,
      { ...first, tokens, opening },
      state,
      state.role,
    );
  }
}

interface Classified extends Known {
  readonly heading: Heading | undefined;
  readonly dates: DateInfo | undefined;
}

const wordsOf = (row: Row): string => row.plain.slice(row.start, row.end);

function classify(row: Row, state: ReadingState, isListItem: boolean): Classified {
  const words = wordsOf(row);
  const tokens = tokensOf(row.plain, row.start, row.end);
  const opening = openingAt(tokens, 0);
  if (row.mark === 'code' || state.isInCode)
    return { kind: 'unknown', heading: undefined, dates: undefined, tokens, opening };
  const heading = row.hasBullet ? undefined : headingFor(row, words, state);
  if (heading) return { kind: 'heading', heading, dates: undefined, tokens, opening };
  const dates = (row.signs & DIGITS) === 0 ? undefined : dateIn(words);
  const kind = kindOf({
    words,
    text: row.plain,
    signs: row.signs,
    tokens,
    opening,
    hasBullet: row.hasBullet,
    isTitle: row.mark === 'title',
    dates,
    section: state.section,
    above: state.above,
    isListItem,
  });
  const isSilent = (kind === 'bullet' || kind === 'summary') && !isEnglish(tokens);
  return { kind: isSilent ? 'unknown' : kind, heading: undefined, dates, tokens, opening };
}

function headingFor(row: Row, words: string, state: ReadingState): Heading | undefined {
  const heading = headingOf(words, isExperience(state.section));
  if (heading || row.mark !== 'heading') return heading;
  // A Markdown or LaTeX heading with a name nobody knows: a role inside an experience section, else another section.
  return isExperience(state.section) && /^#{3,6}|subsection/.test(row.text.trimStart())
    ? undefined
    : { section: 'other' };
}

function afterRow(state: ReadingState, row: Row, { heading, kind, dates }: Classified): ReadingState {
  if (row.mark === 'code' && FENCE.test(row.text)) return { ...state, isInCode: !state.isInCode };
  return heading ? afterHeading(state, heading) : afterLine(state, kind, dates);
}
