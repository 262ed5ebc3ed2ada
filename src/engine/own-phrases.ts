import type { Rule } from './rule.ts';
import { spansOf } from './span.ts';
import { tokenize } from './text/tokenize.ts';

const ownPhrases: Rule = {
  id: 'own-phrases',
  family: 'buzz',
  level: 'consider',
  title: 'On your list',
  advice: 'You put this wording on your own list. Say it in another way, or take it off the list.',
  source: 'your own list',
  isOn: true,
  kinds: ['bullet', 'summary', 'tagline'],
  find: (line, _resume, hits) => spansOf(line, hits),
  examples: { flagged: [], clear: [] },
};

/** A rule that marks what the user asked for; undefined when they asked for nothing. */
export function ownPhrasesRule(phrases: readonly string[]): Rule | undefined {
  const listed = phrases.map(asWords).filter(phrase => phrase !== '');
  return listed.length === 0 ? undefined : { ...ownPhrases, phrases: listed };
}

/** The tokens of a phrase, lower case, one space between; signs that mean something in phrase lists are left out. */
export function asWords(phrase: string): string {
  return tokenize(phrase)
    .map(token => token.word)
    .filter(word => !/^[[\]/]$/.test(word))
    .join(' ');
}
