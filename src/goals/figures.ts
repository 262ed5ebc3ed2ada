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

/**
 * What a text that was made of another tells otherwise: figures the `source` does not hold, or its target where it came to
 * something else. `known`: further words of the source. One that only leaves figures out is no difference.
 */
export function strayFigures(
  source: string,
  made: string,
  known: string,
  { target, actual }: { target: string; actual: string },
): Differing | undefined {
  const [ours, theirs] = [figuresIn(source), figuresIn(made)];
  const all = new Set([...ours, ...figuresIn(known)].map(plain));
  const there = theirs.filter(figure => !all.has(plain(figure)));
  const its = new Set(theirs.map(plain));
  const here = ours.filter(figure => !its.has(plain(figure)));
  if (there.length > 0) return { here, there };
  const isReached = ours.some(figure => plain(figure) === plain(actual));
  return isReached && its.has(plain(target)) && !its.has(plain(actual))
    ? { here: [actual], there: [target] }
    : undefined;
}

/** Are they one figure? “1,200” and “1200”, “5 %” and “5%” are. */
const plain = (figure: string) =>
  folded(figure)
    .replace(/\s/g, '')
    .replace(/,(?=\d{3}(?!\d))/g, '');
