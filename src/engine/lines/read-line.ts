import type { Token } from '../text/token.ts';
import { tokenize } from '../text/tokenize.ts';
import { factsOfAll } from '../text/word-facts.ts';
import type { Opening } from '../verbs/opening.ts';
import { openingsOf } from '../verbs/sentences.ts';
import type { Line, LineKind } from './line.ts';
import type { ReadingState } from './reading-state.ts';

const NO_OPENINGS: readonly Opening[] = [];
/** Words further in are not looked at: no line of a resume is that long, and work on a line stays bounded. */
const LONGEST = 4000;

/** The tokens of a line whose words are `plain.slice(start, end)`. */
export const tokensOf = (plain: string, start: number, end: number): readonly Token[] =>
  tokenize(plain.slice(0, Math.min(end, start + LONGEST)), start);

/** What a line turned out to be; `opening` is that of its first sentence. */
export interface Known {
  readonly kind: LineKind;
  readonly tokens: readonly Token[];
  readonly opening: Opening;
}

/** A line of a document. A page may show tens of thousands of words, so it keeps no tokens while nobody looks at it. */
export class ReadLine implements Line {
  from: number;
  text: string;
  plain: string;
  readonly start: number;
  readonly end: number;
  readonly signs: number;
  readonly kind: LineKind;
  readonly section: Line['section'];
  readonly tense: Line['tense'];
  readonly facts: number;
  readonly openings: readonly Opening[];
  readonly role: Line['role'];
  hasNumber: boolean | undefined = undefined;
  private words: readonly Token[] | undefined;

  /** Where `text` begins, its words begin and end, and which signs it holds: see `Line`. `state` is that of the lines above. */
  constructor(
    { from, start, signs }: Pick<Line, 'from' | 'start' | 'signs'>,
    text: string,
    plain: string,
    end: number,
    { kind, tokens, opening }: Known,
    { section, tense }: ReadingState,
    role: Line['role'],
  ) {
    this.from = from;
    this.text = text;
    this.plain = plain;
    this.start = start;
    this.end = end;
    this.signs = signs;
    this.kind = kind;
    this.section = section;
    this.tense = tense;
    this.facts = factsOfAll(tokens);
    this.openings =
      kind === 'bullet' || kind === 'summary' ? openingsOf(plain, tokens, opening) : NO_OPENINGS;
    this.role = kind === 'bullet' ? role : null;
    this.words = tokens;
  }

  get tokens(): readonly Token[] {
    this.words ??= tokensOf(this.plain, this.start, this.end);
    return this.words;
  }

  /** Lets go of what can be made again. `document` is the whole text now: a part keeps the text alive that it was cut from. */
  settle(document: string): void {
    const { text, plain } = this;
    this.words = undefined;
    this.text = document.slice(this.from, this.from + text.length);
    if (plain === text) this.plain = this.text;
  }
}
