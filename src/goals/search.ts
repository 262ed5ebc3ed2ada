/** Does the text hold every word of the query, in any order, case and accents aside? An empty query fits all. */
export function holdsWords(text: string, query: string): boolean {
  const plain = folded(text);
  return folded(query)
    .split(/\s+/)
    .every(word => plain.includes(word));
}

/** Without case and accents, to compare by. */
export function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
