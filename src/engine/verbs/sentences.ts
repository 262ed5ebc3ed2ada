import type { Token } from '../text/token.ts';
import { openingAt } from './leading-verb.ts';
import type { Opening } from './opening.ts';

const ENDS = new Set(['.', '!', '?', ';', '•', '●', '▪']);
const ABBREVIATIONS = new Set(
  'inc co corp ltd llc st mr mrs ms dr vs no dept approx est e.g i.e jr sr'.split(' '),
);

/** How each sentence of a line opens, the line itself first. */
export function openingsOf(text: string, tokens: readonly Token[], own: Opening): Opening[] {
  const openings = [own];
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    if (token.to - token.from !== 1 || !ENDS.has(token.word)) continue;
    const next = tokens[at + 1]!;
    const before = tokens[at - 1]!;
    if (
      token.word === '.' &&
      (next.from === token.to || before.word.length === 1 || ABBREVIATIONS.has(before.word))
    )
      continue;
    const first = text[next.from]!;
    const isNew = first !== first.toLowerCase() || (token.word === ';' && first !== first.toUpperCase());
    if (isNew) openings.push(openingAt(tokens, at + 1));
  }
  return openings;
}
