/** “managed” → “Managed”; “iOS” stays. */
export const capital = (text: string): string =>
  text.replace(/^\p{Ll}(?!\p{Lu})/u, letter => letter.toUpperCase());
