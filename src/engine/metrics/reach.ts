import type { Token } from '../text/token.ts';
import { CAPITAL, CAPITALS, GLUED, NUMBER, wordFact } from '../text/word-facts.ts';
import { PREPOSITIONS } from './clause-words.ts';
import { LETTERS } from './pieces.ts';
import { COUNTED_WITHOUT_S, MEASURES, NO_PLURALS, NOUN_STOPS, NUMBER_WORDS } from './quantity.data.ts';

/** The word, figure or sign at `at`, or an empty string beyond either end. */
export const wordAt = (pieces: readonly Token[], at: number): string => pieces[at]?.word ?? '';

const isA = (piece: Token | undefined, fact: number): boolean =>
  piece !== undefined && (piece.facts & fact) !== 0;

export const isNumber = (piece: Token | undefined): boolean => isA(piece, NUMBER);
export const isWord = (piece: Token | undefined): boolean => isA(piece, LETTERS);
export const isGlued = (piece: Token | undefined): boolean => isA(piece, GLUED);
export const isGluedWord = (piece: Token | undefined): boolean => isWord(piece) && isGlued(piece);
export const isCapital = (piece: Token | undefined): boolean => isA(piece, CAPITAL);
/** Several letters, all of them capitals. */
export const isInCapitals = (piece: Token | undefined): boolean => isA(piece, CAPITALS);

export const isDash = (word: string): boolean => word === '-' || word === '–' || word === '—';

/** The figure a piece stands for, 0 when it is no figure: `1,200` → 1200, `2.5` → 2.5. */
export function figureValue(piece: Token | undefined): number {
  if (!isNumber(piece)) return 0;
  if (/^\d+$/.test(piece!.word)) return Number(piece!.word);
  return Number(
    piece!.word
      .replace(/[,'’](?=\d{3}(?!\d))/g, '')
      .replace(/,/g, '.')
      .replace(/['’]/g, ''),
  );
}

export const isPlural = (word: string): boolean =>
  COUNTED_WITHOUT_S.has(word) ||
  (word.length > 3 &&
    word.endsWith('s') &&
    !word.endsWith('ss') &&
    !word.endsWith("'s") &&
    !NO_PLURALS.has(word));

export const isNounStop = (word: string): boolean => PREPOSITIONS.has(word) || NOUN_STOPS.has(word);
const NOUN_STOP = wordFact(isNounStop);

/**
 * Where the noun counted by the figure before `at` ends (exclusive piece index), or 0 when none follows within four
 * words: “40 full-time cashiers”, “three open-source tools”, “4 VPC”.
 */
export function countedNounEnd(pieces: readonly Token[], at: number): number {
  let words = 0;
  for (let i = at; i < pieces.length && words < 4; i++) {
    const piece = pieces[i]!;
    if (isNumber(piece)) return 0;
    if (!isWord(piece)) {
      if (isDash(piece.word) || piece.word === '&' || piece.word === '/' || (i === at && piece.word === '+'))
        continue;
      return 0;
    }
    if (isA(piece, NOUN_STOP)) return 0;
    if (isPlural(piece.word) || (words === 0 && MEASURES.has(piece.word))) return i + 1;
    if (words === 0 && isInCapitals(piece)) return i + 1;
    if (!NUMBER_WORDS.has(piece.word) && piece.word !== 'and') words++;
  }
  return 0;
}
