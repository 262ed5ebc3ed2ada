import { MONTHS, SEASONS, SHORT_MONTHS } from '../text/months.ts';
import type { Token } from '../text/token.ts';
import { GLUED, NUMBER } from '../text/word-facts.ts';
import { wordSet } from '../text/word-set.ts';
import { DATE_WORD } from './beginnings.ts';
import { isCapital, isGlued, isWord } from './reach.ts';

const YEAR = String.raw`(?:19[5-9]|20[0-4])\d`;
const MONTH = `(?:${SHORT_MONTHS}|${MONTHS}|may|${SEASONS})`;
const GRADE = String.raw`\d(?:\.\d{1,2})?(?: ?/ ?\d(?:\.\d{1,2})?)?`;
const any = (flags: string, ...forms: readonly string[]): RegExp => new RegExp(forms.join('|'), flags);

/** Dates, times, forms, telephone numbers, addresses and fixed terms (“24/7”, “1:1”). */
const compile = (): readonly RegExp[] => [
  any(
    'gi',
    String.raw`(?<![\d./])(?:\d{1,2}([./])\d{1,2}\1(?:19|20)?\d\d|\d{1,2}/${YEAR}|${YEAR}-(?:0[1-9]|1[0-2]))(?!\d)`,
    String.raw`(?<![\d.,])\d{1,2}(?:st|nd|rd|th)? (?!may)${MONTH}\b`,
    String.raw`\b${MONTH}[.,]? ?['’]?(?:${YEAR}\b|\d{1,2}(?:st|nd|rd|th)?(?:, ?${YEAR}\b|\b(?!,\d| (?:[a-z]{1,20} )?[a-z]{1,20}s\b|[%+])))`,
    String.raw`\b(?:[fc]y ?['’]?\d|class of ${YEAR}\b)\d{0,3}`,
    String.raw`\b(?:9|nine)(?: to | ?[-–] ?)(?:5|five)\b`,
    String.raw`(?<![\d.,])\d{1,2}(?::[0-5]\d(?!\d)(?: ?[ap]\.?m\b)?| ?[ap]\.?m\b)`,
    String.raw`\b(?:401|403|457|501) ?[(-]?[kbc]s?\b\)?(?:\(\d+\))?`,
    String.raw`\b(?:10(?:40|65|98|99)|1120|990|941|529(?= plan)|1031(?= exchange))(?:-?[a-z]{1,4})?\b(?![,.]\d)`,
    String.raw`\b(?:6|8|10|11|20)-[kqf]s?\b`,
    String.raw`\b(?:24[x/](?:[5-7]|365)(?:\/\d{1,3})?|1[:-](?:1|on-1)|[39]11|50/50|[28]0/[28]0|9/11|\d{2} under \d{2})\b`,
    String.raw`\b360(?=[-°]| degrees?| reviews?| feedback| views?)`,
    String.raw`\b${GRADE} c?gpa\b|\bc?gpa(?: ?[:=]| of| average){0,2} ?${GRADE}`,
    String.raw`(?<![\d-])(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}(?!\d)|(?<![\d-])\d{3}-\d\d-\d{4}(?!\d)|\+\d[\d ().–-]{8,20}`,
  ),
  any(
    'g',
    String.raw`\b[A-Z]{2} \d{5}(?:[-–]\d{4})?\b`,
    String.raw`\b\d{1,6}(?: [A-Z][a-z]{1,20}){1,3} (?:Street|St|Ave(?:nue)?|R(?:oa)?d|Boulevard|Blvd|Lane|Drive|Court|Place|Way|Highway|Parkway|Square)\b`,
  ),
];

let noAmounts: readonly RegExp[] | undefined;

const blank = (found: string): string => ' '.repeat(found.length);

/** `text` with all of them blanked out; same length, so offsets stay. */
export function blankNoAmounts(text: string): string {
  noAmounts ??= compile();
  return noAmounts.reduce((rest, pattern) => rest.replace(pattern, blank), text);
}

/** Figures that none of the patterns can touch, whatever stands around them. */
const PLAIN = /^\d\d?(?:,\d00)*(?:\.\d\d?)?$/;
const TERM_SIGNS = wordSet('/ : x a am p pm under to');

/** False when surely nothing would be blanked out in the line these pieces of ASCII are of; so for most lines. */
export function mayHoldNoAmount(pieces: readonly Token[]): boolean {
  for (let at = 0; at < pieces.length; at++) {
    const { word, facts } = pieces[at]!;
    if ((facts & DATE_WORD) !== 0) return true;
    if ((facts & NUMBER) === 0) continue;
    if ((word.length > 2 && !PLAIN.test(word)) || ((facts & GLUED) !== 0 && pieces[at - 1]!.word === '+'))
      return true;
    const next = pieces[at + 1];
    if (next === undefined) continue;
    if (
      next.word === '-'
        ? mayEndTerm(pieces[at + 2])
        : TERM_SIGNS.has(next.word) || (isCapital(next) && !isGlued(next))
    )
      return true;
  }
  return false;
}

/** “20-F”, “9-5”, “1-on-1”, but not “40-page”. */
const mayEndTerm = (piece: Token | undefined): boolean =>
  !isWord(piece) || piece!.word.length < 3 || piece!.word === 'five';
