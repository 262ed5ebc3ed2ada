import { asWords } from './own-phrases.ts';

/**
 * Whether wording is one the user never wants marked: the same words, or with such a phrase inside. Undefined when no
 * phrase is listed.
 */
export function allowList(phrases: readonly string[]): ((text: string) => boolean) | undefined {
  const listed = phrases.map(asWords).filter(phrase => phrase !== '');
  if (listed.length === 0) return undefined;
  return text => {
    const words = ` ${asWords(text)} `;
    return listed.some(phrase => words.includes(` ${phrase} `));
  };
}
