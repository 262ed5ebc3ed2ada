import { cleanText, hasStructure } from './clean.ts';
import { commonEnds } from './edited-chunks.ts';

/** What has to be typed over what: `from`–`to` of the old text become `text`. UTF-16 offsets. */
export interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const isSpace = (unit: string | undefined) => unit === undefined || /\s/.test(unit);

/** Moves a border to the nearest start of a word at or before it. */
function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least && !isSpace(text[start - 1])) start--;
  return start;
}

function wordEnd(text: string, at: number, most: number): number {
  let end = at;
  while (end < most && !isSpace(text[end])) end++;
  return end;
}

/**
 * The smallest change in whole words that makes `from`–`to` of `before` read `text`: links, comments and styles of the
 * other words stay. Google Docs pastes neither nothing nor mere white space; then a word beside it is typed once more.
 * Undefined where there is none on the line.
 */
export function smallestChange(before: string, from: number, to: number, text: string): Change | undefined {
  const old = before.slice(from, to);
  const { head, tail } = commonEnds(old, text);
  // Whole words on both sides: what is typed over begins and ends where words do.
  const kept = wordStart(old, head, 0);
  const keptInNew = wordStart(text, head, 0);
  const start = Math.min(kept, keptInNew);
  const oldEnd = wordEnd(old, Math.max(start, old.length - tail), old.length);
  const newEnd = text.length - (old.length - oldEnd);
  const change =
    newEnd >= start
      ? { from: from + start, to: from + oldEnd, text: text.slice(start, newEnd) }
      : { from, to, text };
  return change.text.trim() === '' ? withNeighbour(before, change) : change;
}

function withNeighbour(before: string, change: Change): Change | undefined {
  const clean = cleanText(before);
  const lineEnd = clean.indexOf('\n', change.to);
  const end = lineEnd < 0 ? clean.length : lineEnd;
  let next = change.to;
  while (next < end && isSpace(clean[next])) next++;
  if (next < end) {
    const to = wordEnd(clean, next, end);
    return { from: change.from, to, text: change.text + before.slice(change.to, to) };
  }
  const lineStart = clean.slice(0, change.from).lastIndexOf('\n') + 1;
  let last = change.from;
  while (last > lineStart && isSpace(clean[last - 1])) last--;
  if (last === lineStart) return undefined;
  const from = wordStart(clean, last, lineStart);
  return { from, to: change.to, text: before.slice(from, change.from) + change.text };
}

/** Where `from`–`to` of `old` stands in `now`, after one change somewhere else; undefined when that is not sure. */
export function follow(
  old: string,
  now: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | undefined {
  const { head, tail } = commonEnds(old, now);
  if (to <= head) return { from, to };
  const shift = now.length - old.length;
  return from >= old.length - tail ? { from: from + shift, to: to + shift } : undefined;
}

/**
 * How `text` is put behind all of `raw`: Google Docs has no place for a caret behind the line feed of the last paragraph.
 * An empty paragraph at the end is filled, unless empty ones part the others.
 */
export function atEnd(raw: string, text: string): Change {
  const tail = ['\n\u0003\n', '\n'].find(tail => raw.endsWith(tail)) ?? '';
  const body = raw.slice(0, raw.length - tail.length);
  const isOpen = hasStructure(body.slice(-1)) || (/(?:^|\n)$/.test(body) && !/\n\n\S/.test(body));
  return { from: body.length, to: body.length, text: isOpen ? text : `\n${text}` };
}
