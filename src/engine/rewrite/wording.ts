/** “in order to>to” → the phrase and what may stand for it; nothing after “>” means the phrase can go. */
export interface Wording {
  readonly phrases: readonly string[];
  readonly instead: ReadonlyMap<string, string>;
}

/** Reads a list of “phrase>plainer words” rows. */
export function wordings(rows: string): Wording {
  const instead = new Map<string, string>();
  const phrases: string[] = [];
  for (const row of rows.split('\n')) {
    const [phrase = '', words] = row.trim().split('>');
    if (phrase === '') continue;
    phrases.push(phrase);
    if (words !== undefined) instead.set(phrase, words);
  }
  return { phrases, instead };
}
