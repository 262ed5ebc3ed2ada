import type { Token } from '../text/token.ts';
import { OPENER } from './beginnings.ts';
import type { MetricKind, Span } from './metric.ts';
import { FRACTIONS, PERIOD_ADVERBS, PERIODS, ZERO_NOUNS } from './quantity.data.ts';
import { wordAt } from './reach.ts';

type Pieces = readonly Token[];

/** What makes the words a quantity, and how many words it takes, by the opening word. */
function phraseOf(pieces: Pieces, at: number): readonly [MetricKind, words: number] | undefined {
  const word = wordAt(pieces, at);
  const next = wordAt(pieces, at + 1);
  const third = wordAt(pieces, at + 2);
  const before = wordAt(pieces, at - 1);
  switch (word) {
    case 'from':
      return undefined;
    case 'in':
    case 'by':
      return next === 'half' ? ['multiple', 2] : undefined;
    case 'half':
      return /^(?:of|the|all)$/.test(next) ? ['multiple', 2] : undefined;
    case 'a':
    case 'one':
      if (next === 'dozen') return ['count', 2];
      return FRACTIONS.has(next) &&
        (before === 'by' ||
          (/^(?:about|almost|nearly|roughly)$/.test(before) && wordAt(pieces, at - 2) === 'by') ||
          (third === 'of' && next !== 'quarter'))
        ? ['multiple', 2]
        : undefined;
    case 'once':
    case 'twice':
      if (PERIOD_ADVERBS.has(next)) return ['frequency', 2];
      if (/^(?:an?|per|each|every)$/.test(next) && PERIODS.has(third)) return ['frequency', 3];
      return word === 'twice' && /^(?:the|as)$/.test(next) ? ['multiple', 2] : undefined;
    case 'every':
      return next === 'other' && PERIODS.has(third) ? ['frequency', 3] : undefined;
    case 'number':
      return next === 'one' ? ['rank', 2] : undefined;
    case 'top':
      return /ile$/.test(next) ? ['rank', 2] : undefined;
    case 'zero':
      for (let i = 1; i <= 3; i++) if (ZERO_NOUNS.has(wordAt(pieces, at + i))) return ['zero', i + 1];
      return undefined;
    case 'first':
    case 'second':
    case 'third':
    case 'only':
      return rankOf(word, next, third, wordAt(pieces, at + 3), before);
  }
  if (word.startsWith('rank')) return /^(?:first|second|third)$/.test(next) ? ['rank', 2] : undefined;
  return /^(?:as|up|checked|down|back)$/.test(next) ? undefined : ['multiple', 1];
}

/** “first place”, “second of 40”, “third out of 12”, “first hire to …”. */
function rankOf(
  word: string,
  next: string,
  third: string,
  fourth: string,
  before: string,
): readonly [MetricKind, words: number] | undefined {
  if (next === 'place' || next === 'prize') return ['rank', 2];
  if (next === 'of' && /^\d/.test(third)) return ['rank', 3];
  if (next === 'out' && /^\d/.test(fourth)) return ['rank', 4];
  const isFirst = (word === 'first' || word === 'only') && /^(?:|the|as|was)$/.test(before);
  return isFirst && third === 'to' && !/^(?:point|line|step|contact|aid)$/.test(next)
    ? ['rank', 3]
    : undefined;
}

/** The quantity told without a figure that begins at piece `at`: “doubled”, “in half”, “twice a week”, “zero downtime”. */
export function phraseAt(pieces: Pieces, at: number): Span | undefined {
  if ((pieces[at]!.facts & OPENER) === 0) return undefined;
  const [kind, words] = phraseOf(pieces, at) ?? [];
  return kind && words ? { kind, from: at, to: at + words } : undefined;
}
