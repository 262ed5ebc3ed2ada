import { plainOf } from '../text/plain.ts';
import { ADDRESS, QUOTE, signsOf } from '../text/signs.ts';

/** One physical line, before anybody knows what it is. */
export interface Row {
  /** UTF-16 offset in the document. */
  readonly from: number;
  readonly text: string;
  readonly plain: string;
  /** Where the words begin and end in `text`. */
  readonly start: number;
  readonly end: number;
  /** White space before the bullet sign or the first word, in characters. */
  readonly indent: number;
  readonly hasBullet: boolean;
  /** Which characters `text` holds, see signs.ts. */
  readonly signs: number;
  /** What Markdown or LaTeX says the line is. */
  readonly mark: 'heading' | 'title' | 'code' | null;
}

const BOLD = /^(?:\*\*|__)[^*_\n]{2,120}(?:\*\*|__)/;
const SIGNS = '•●▪◦‣▶►·○■□✓✔➤➢❖⁃∙⦿⮚◆◇★☆→»❯\uf0b7\uf0a7\uf0d8\ufffd';
/** People put an emoji where others put a bullet sign. */
const EMOJI_SIGN =
  /^\p{Extended_Pictographic}(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*(?=\s)/u;
const MAY_SIGN = /[-–—*+o(\da-z]/;
const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);
const isBlank = (character: string): boolean =>
  character <= ' ' || (character > '~' && (isSpace(character) || character === '\u200b'));

/** Where the words begin after indent and bullet sign, and whether there was a sign. */
function afterBullet(text: string): { indent: number; start: number; hasBullet: boolean } {
  let indent = 0;
  while (indent < text.length && isBlank(text[indent]!)) indent++;
  const sign = signLength(text, indent);
  let start = indent + sign;
  while (sign > 0 && start < text.length && isBlank(text[start]!)) start++;
  return { indent, start, hasBullet: sign > 0 };
}

function signLength(text: string, at: number): number {
  const sign = text[at];
  if (sign === undefined) return 0;
  if (sign >= 'A' && sign <= 'Z') return 0;
  if (SIGNS.includes(sign)) return 1;
  if (sign > '\u2000' && !MAY_SIGN.test(sign))
    return EMOJI_SIGN.exec(text.slice(at, at + 32))?.[0].length ?? 0;
  if (!MAY_SIGN.test(sign)) return 0;
  const next = text[at + 1];
  if (sign === '-' || sign === '–' || sign === '—')
    return isSpace(next) || /\p{Lu}/u.test(next ?? '') ? 1 : 0;
  if (sign === '*') return isSpace(next) || /\p{Lu}/u.test(next ?? '') ? 1 : 0;
  if (sign === '+') return isSpace(next) ? 1 : 0;
  if (sign === 'o') return /^o(?:\t|\u00a0| {2,3})/.test(text.slice(at, at + 4)) ? 1 : 0;
  return /^(?:\(?\d{1,2}[.)]|\(?[a-z]\))(?=\s)/.exec(text.slice(at, at + 6))?.[0].length ?? 0;
}

/** Reads a line of plain text or Markdown. */
export function readRow(from: number, text: string): Row {
  const signs = signsOf(text);
  const { indent, start, hasBullet } = afterBullet(text);
  const end = Math.max(start, text.trimEnd().length);
  const first = text[hasBullet ? start : indent];
  const heading = text[0] === '#' ? (/^#{1,6}\s+/.exec(text)?.[0].length ?? 0) : 0;
  if (heading > 0) {
    return {
      from,
      text,
      plain: text,
      start: heading,
      end: Math.max(heading, end),
      indent,
      hasBullet: false,
      signs,
      mark: 'heading',
    };
  }
  if (
    first === '|' ||
    ((first === '`' || first === '~') && /^(?:```|~~~)/.test(text.slice(start, start + 3)))
  ) {
    return { from, text, plain: text, start, end, indent, hasBullet, signs, mark: 'code' };
  }
  const isTitle =
    (first === '*' || first === '_') && !hasBullet && BOLD.test(text.slice(indent, indent + 130));
  return {
    from,
    text,
    plain: (signs & (ADDRESS | QUOTE)) === 0 ? text : plainOf(unmarked(text)),
    start,
    end,
    indent,
    hasBullet,
    signs,
    mark: isTitle ? 'title' : null,
  };
}

/** Blanks emphasis signs and the targets of Markdown links. */
function unmarked(text: string): string {
  let plain = text;
  if (plain.includes('**') || plain.includes('__')) plain = plain.replace(/\*\*|__/g, '  ');
  if (plain.includes('](')) {
    plain = plain.replace(/\[([^[\]\n]{1,120})\]\([^()\n]{0,300}\)/g, (whole, label: string) =>
      ` ${label} `.padEnd(whole.length),
    );
  }
  return plain;
}
