import type { Fix } from '../finding.ts';
import type { Line } from '../lines/line.ts';
import { capital } from './capital.ts';

const JOINS = /^[\p{L}\d$€£(“"]/u;

/** A fix that takes the tokens `first` to `last` out, with the space or comma that goes with them. */
export function deletion(line: Line, first: number, last: number): Fix[] {
  const { text, tokens } = line;
  const label = `Delete “${text.slice(tokens[first]!.from, tokens[last]!.to)}”`;
  const after = tokens[last + 1];
  const isOpening = first === 0 || /^[.!?]$/.test(tokens[first - 1]!.word);
  const head = after?.word === ',' ? tokens[last + 2] : after;
  if (isOpening && head) {
    return [{ label, from: tokens[first]!.from, to: head.to, text: capital(text.slice(head.from, head.to)) }];
  }
  if (after && JOINS.test(after.word))
    return [{ label, from: tokens[first]!.from, to: after.from, text: '' }];
  const before = tokens[first - 1]?.word === ',' ? tokens[first - 2] : tokens[first - 1];
  return [{ label, from: before?.to ?? tokens[first]!.from, to: tokens[last]!.to, text: '' }];
}

/** The same where the words `canGo`, else none. */
export const deletionOf = (line: Line, first: number, last: number, canGo: boolean): Fix[] =>
  canGo ? deletion(line, first, last) : [];

/** A fix that puts `words` for the tokens `first` to `last`, with a capital where there was one; none without `words`. */
export function replacement(line: Line, first: number, last: number, words: string | undefined): Fix[] {
  if (words === undefined) return [];
  if (words === '') return deletion(line, first, last);
  const from = line.tokens[first]!.from;
  const to = line.tokens[last]!.to;
  const old = line.text.slice(from, to);
  const text = /^\p{Lu}/u.test(old) ? capital(words) : words;
  return [{ label: `“${text}” for “${old}”`, from, to, text }];
}

/** A fix that begins the token with a capital letter. */
export const capitalization = (line: Line, at: number): Fix[] =>
  replacement(line, at, at, capital(line.text.slice(line.tokens[at]!.from, line.tokens[at]!.to)));
