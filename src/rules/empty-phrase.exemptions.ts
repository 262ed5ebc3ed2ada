import type { Line } from '../engine/lines/line.ts';
import { wordAt } from '../engine/span.ts';

/** A word of the phrase, and the neighbour that makes it a term of a trade. */
const AFTER: Readonly<Record<string, RegExp>> = {
  'next-generation': /^(?:sequencing|firewall|firewalls|science)$/,
  extraordinary: /^(?:meeting|items?|general)$/,
};
const BEFORE: Readonly<Record<string, RegExp>> = {
  quality: /^(?:water|air|product|data)$/,
  love: /.*/,
};

/** Whether the phrase is a term of a trade here, or the name of a prize. */
export function isExempt(line: Line, first: number, last: number): boolean {
  const word = wordAt(line, first);
  if (AFTER[wordAt(line, last)]?.test(wordAt(line, last + 1))) return true;
  if (BEFORE[word]?.test(wordAt(line, first - 1))) return true;
  return line.tokens
    .slice(last + 1, last + 4)
    .some(token => /^(?:award|awards|prize|certificate|badge|medal)$/.test(token.word));
}
