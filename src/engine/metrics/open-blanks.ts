import type { Line } from '../lines/line.ts';

/** A place that still waits for its words; UTF-16 offsets into `line.text`, `to` exclusive. */
export interface OpenBlank {
  readonly from: number;
  readonly to: number;
}

const NAMES =
  'number|metric|amount|result|percentage|percent|before|after|time|date|dates|name|company|company name|employer|job title|title|city|city, state|state|school|degree|skill|skills|size|count|x|n';

/** Compiled when a line first may hold a blank: most texts have none. */
const compile = (): readonly RegExp[] => [
  new RegExp(
    String.raw`\[ ?(?:[xn#?]{1,4} ?%?|%|\$|(?:how|which|what|who|where|when|your|add|insert|enter) [^\][\n]{1,40}|${NAMES}) ?%?\]`,
    'gi',
  ),
  new RegExp(`[{<] ?(?:[xn#?]{1,3}|${NAMES}) ?[}>]`, 'gi'),
  /[$€£] ?(?:X{1,3}(?:,XXX){0,3}|x{2,3}|_{2,20}|\?{2,9})[KMB]?(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}_?])(?:X{1,3}|x{2,3}|\?{1,9}|_{2,20}) ?%/gu,
  /(?<![\p{L}\p{N}$€£,-])(?:X{2,3}|X{1,3},XXX)(?![\p{L}\p{N}%,-]| ?%)/gu,
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TKTK)(?![\p{L}\p{N}])/gu,
  /(?<!\p{L})lorem ipsum(?: dolor sit amet)?(?!\p{L})/giu,
];
let patterns: readonly RegExp[] | undefined;
const SIGNS = /[[{<_?]|X|x{2}|TB|TK|orem|OREM/;

const ROMAN = /(?:bowl|title|article|chapter|section|volume|part|phase|wrestlemania|louis|pope) $/i;

/** Super Bowl XX, Title XX, XX chromosomes: Roman figures and genetics. */
const isName = (text: string, from: number, to: number): boolean =>
  /^X+$/.test(text.slice(from, to)) &&
  (ROMAN.test(text.slice(Math.max(0, from - 12), from)) ||
    /^ chromosom|^ karyotyp/.test(text.slice(to, to + 12)));

/** False for most lines. */
export const mayHoldBlank = (text: string): boolean => SIGNS.test(text);

/** Every open blank of a line, in order, without overlaps: `[how many?]`, `XX%`, `$X`, `TBD`, lorem ipsum. */
export function findOpenBlanks(line: Pick<Line, 'text' | 'plain' | 'start' | 'end'>): OpenBlank[] {
  const blanks: OpenBlank[] = [];
  patterns ??= compile();
  const found = [
    ...patterns.flatMap(pattern => [...line.plain.matchAll(pattern)]),
    // As written: elsewhere underscores are Markdown.
    ...line.text.matchAll(/(?<![\p{L}\p{N}_])_{3,80}(?![\p{L}\p{N}_])/gu),
  ];
  for (const { 0: words, index: from } of found) {
    const to = from + words.length;
    const isInside = from >= line.start && to <= line.end;
    const isFree = blanks.every(other => from >= other.to || to <= other.from);
    if (isInside && isFree && !isName(line.plain, from, to)) blanks.push({ from, to });
  }
  return blanks.sort((a, b) => a.from - b.from);
}

export const hasOpenBlank = (line: Pick<Line, 'text' | 'plain' | 'start' | 'end'>): boolean =>
  mayHoldBlank(line.text) && findOpenBlanks(line).length > 0;
