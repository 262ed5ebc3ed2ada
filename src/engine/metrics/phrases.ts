import type { Span } from './metric.ts';
import type { Piece } from './pieces.ts';
import { FRACTIONS, PERIOD_ADVERBS, PERIODS, ZERO_NOUNS } from './quantity.data.ts';
import { wordAt } from './reach.ts';

const MULTIPLYING = /^(?:(?:doubl|tripl|quadrupl|halv)(?:ed|ing)|(?:two|three|four|five|ten)fold)$/;

type Pieces = readonly Piece[];

const isOneOf = (word: string, ...words: readonly string[]): boolean => words.includes(word);

/** “in half”, “by a third”, “half of the”, “twice as”, “twice a week”, “every other day”. */
const shareAt = (pieces: Pieces, at: number): Span | undefined => {
  const [word, next, third] = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at + 2)];
  if (isOneOf(word, 'in', 'by') && next === 'half') return { kind: 'multiple', from: at, to: at + 2 };
  if (word === 'half' && isOneOf(next, 'of', 'the', 'all')) return { kind: 'multiple', from: at, to: at + 2 };
  if (isOneOf(word, 'a', 'one') && FRACTIONS.has(next) && next !== 'quarter') {
    return wordAt(pieces, at - 1) === 'by' || third === 'of'
      ? { kind: 'multiple', from: at, to: at + 2 }
      : undefined;
  }
  if (word === 'a' && next === 'quarter' && wordAt(pieces, at - 1) === 'by')
    return { kind: 'multiple', from: at, to: at + 2 };
  if (word === 'a' && next === 'dozen') return { kind: 'count', from: at, to: at + 2 };
  if (isOneOf(word, 'once', 'twice')) {
    if (PERIOD_ADVERBS.has(next)) return { kind: 'frequency', from: at, to: at + 2 };
    if (isOneOf(next, 'a', 'an', 'per', 'each', 'every') && PERIODS.has(third))
      return { kind: 'frequency', from: at, to: at + 3 };
    if (word === 'twice' && isOneOf(next, 'the', 'as')) return { kind: 'multiple', from: at, to: at + 2 };
  }
  if (word === 'every' && next === 'other' && PERIODS.has(third))
    return { kind: 'frequency', from: at, to: at + 3 };
  return undefined;
};

const rankAt = (pieces: Pieces, at: number): Span | undefined => {
  const [word, next, third] = [wordAt(pieces, at), wordAt(pieces, at + 1), wordAt(pieces, at + 2)];
  if (word === 'number' && next === 'one') return { kind: 'rank', from: at, to: at + 2 };
  if (word === 'top' && isOneOf(next, 'quartile', 'decile', 'percentile'))
    return { kind: 'rank', from: at, to: at + 2 };
  if (word.startsWith('rank') && isOneOf(next, 'first', 'second', 'third'))
    return { kind: 'rank', from: at, to: at + 2 };
  if (isOneOf(word, 'first', 'second', 'third')) {
    if (isOneOf(next, 'place', 'prize')) return { kind: 'rank', from: at, to: at + 2 };
    if (isOneOf(next, 'of', 'out') && /^\d/.test(wordAt(pieces, at + (next === 'of' ? 2 : 3)))) {
      return { kind: 'rank', from: at, to: at + (next === 'of' ? 3 : 4) };
    }
  }
  const opens = at === 0 || isOneOf(wordAt(pieces, at - 1), 'the', 'as', 'was');
  if (
    isOneOf(word, 'first', 'only') &&
    opens &&
    isOneOf(third, 'to') &&
    !isOneOf(next, 'point', 'line', 'step', 'contact', 'aid')
  ) {
    return { kind: 'rank', from: at, to: at + 3 };
  }
  return undefined;
};

/** The quantity told without a figure that begins at piece `at`: “doubled”, “in half”, “twice a week”, “zero downtime”. */
export function phraseAt(pieces: Pieces, at: number): Span | undefined {
  const word = wordAt(pieces, at);
  if (MULTIPLYING.test(word)) {
    const isOther = isOneOf(wordAt(pieces, at + 1), 'as', 'up', 'checked', 'down', 'back');
    return isOther ? undefined : { kind: 'multiple', from: at, to: at + 1 };
  }
  if (word === 'zero') {
    for (let i = at + 1; i <= at + 3; i++) {
      if (ZERO_NOUNS.has(wordAt(pieces, i))) return { kind: 'zero', from: at, to: i + 1 };
    }
    return undefined;
  }
  return shareAt(pieces, at) ?? rankAt(pieces, at);
}
