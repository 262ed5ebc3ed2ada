import { commonEnds } from './edited-chunks.ts';
import { countBefore } from './search.ts';

/** Shown before a list item; the text that Google Docs gives has no sign of its own there. */
const SIGN = '• ';

/** The text with a sign before each list item, and the way back to offsets of the text without. */
export interface BulletText {
  readonly text: string;
  /** Offset in the text without signs; inside a sign it is where the item's words begin. */
  toRaw(offset: number): number;
  fromRaw(offset: number): number;
}

/** Offsets where the lines of a text begin. Never empty. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last of the ascending `starts` that is not after `offset`. */
export function lineAt(starts: readonly number[], offset: number): number {
  return Math.max(0, countBefore(starts.length, line => starts[line]! <= offset) - 1);
}

/** Puts a sign before the lines `isBullet` names (by index). `starts` are the line starts of `clean`. */
export function withBullets(
  clean: string,
  starts: readonly number[],
  isBullet: readonly boolean[],
): BulletText {
  const signs = starts.filter((_, line) => isBullet[line]);
  if (signs.length === 0) return { text: clean, toRaw: offset => offset, fromRaw: offset => offset };
  let text = clean.slice(0, signs[0]);
  signs.forEach((start, index) => {
    text += SIGN + clean.slice(start, signs[index + 1] ?? clean.length);
  });
  const shown = signs.map((start, index) => start + index * SIGN.length);
  return {
    text,
    toRaw(offset) {
      const before = offset >= shown[0]! ? lineAt(shown, offset) + 1 : 0;
      return Math.max(offset - before * SIGN.length, signs[before - 1] ?? 0);
    },
    fromRaw(offset) {
      const before = offset >= signs[0]! ? lineAt(signs, offset) + 1 : 0;
      return offset + before * SIGN.length;
    },
  };
}

/** A text, where its lines begin, and which of them are list items. */
interface Known {
  readonly text: string;
  readonly starts: readonly number[];
  readonly isBullet: readonly boolean[];
}

/**
 * Which lines of the changed text are bullets, as far as the old text tells: lines before and after the change keep
 * what they were, changed ones take after the line that stood there. What is on screen is looked at afterwards anyway.
 */
export function carryBullets(old: Known, text: string, starts: readonly number[]): boolean[] {
  const { head, tail } = commonEnds(old.text, text);
  const first = lineAt(old.starts, head);
  const lastOld = lineAt(old.starts, old.text.length - tail);
  const last = lineAt(starts, text.length - tail);
  const changed = Array.from(
    { length: last - first },
    (_, at) => old.isBullet[Math.min(first + 1 + at, lastOld)]!,
  );
  return [...old.isBullet.slice(0, first + 1), ...changed, ...old.isBullet.slice(lastOld + 1)];
}
