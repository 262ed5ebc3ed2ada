/** Most phrases of one list, so that checking stays quick. */
export const MOST_PHRASES = 500;
/** Longest phrase, in UTF-16 units. */
const LONGEST = 80;

/** The phrases of a text, one a line; blank lines and what is too long to be a phrase are left out. */
export function phrasesIn(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(line => line.trim().replace(/\s+/g, ' '))
    .filter(line => line !== '' && line.length <= LONGEST);
}

/** A list with more phrases, none twice whatever its case, at most so many as fit. */
export function withPhrases(phrases: readonly string[], added: readonly string[]): string[] {
  const all = new Map([...phrases, ...added].map(phrase => [phrase.toLowerCase(), phrase]));
  for (const phrase of phrases) all.set(phrase.toLowerCase(), phrase);
  return [...all.values()].slice(0, MOST_PHRASES);
}
