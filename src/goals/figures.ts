import { folded } from './search.ts';

/** Two linked texts that tell different figures: `here` are those only one has, `there` those only the other has. */
export interface Differing {
  here: readonly string[];
  there: readonly string[];
}

const FIGURE = /(?<![\p{L}\d])[$€£]?\d+(?:[.,]\d+)*(?:\s?(?:%|k\b|m\b|bn\b))?/giu;
/** Years and days of dates stand in one text and not in the other for good reasons. */
const DATE =
  /\b(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d\b|\b(?:19|20)\d\d(?:-\d\d){0,2}\b/gi;

/** The figures of a text as written, each once; years are none. */
export function figuresIn(text: string): string[] {
  return [...new Set((text.replace(DATE, ' ').match(FIGURE) ?? []).map(one => one.trim()))];
}

/**
 * Compares the figures of two texts that tell of the same thing. One that says more is no difference: each must hold a
 * figure the other does not know. `known`: further words that belong to the first text. Undefined where all is well.
 */
export function differingFigures(one: string, other: string, known = ''): Differing | undefined {
  const [ours, theirs] = [figuresIn(one), figuresIn(other)];
  const all = new Set([...ours, ...figuresIn(known)].map(plain));
  const there = theirs.filter(figure => !all.has(plain(figure)));
  const its = new Set(theirs.map(plain));
  const here = ours.filter(figure => !its.has(plain(figure)));
  return here.length > 0 && there.length > 0 ? { here, there } : undefined;
}

// “1,200” and “1200”, “5 %” and “5%” are one figure.
const plain = (figure: string) =>
  folded(figure)
    .replace(/\s/g, '')
    .replace(/,(?=\d{3}(?!\d))/g, '');
