/** A word, a number or one symbol of a line. */
export interface Token {
  /** UTF-16 offsets into the line's text, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** The token in lower case, with curly apostrophes straightened. */
  readonly word: string;
  /** What holds for the word, and how it is written, see word-facts.ts. */
  readonly facts: number;
}
