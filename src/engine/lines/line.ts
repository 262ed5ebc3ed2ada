import type { Token } from '../text/token.ts';

/** What a line is; rules name the kinds they speak about and stay silent on all others. */
export type LineKind =
  | 'blank'
  | 'heading'
  | 'contact'
  | 'tagline'
  | 'title'
  | 'date'
  | 'skills'
  | 'education'
  | 'credential'
  | 'bullet'
  | 'summary'
  | 'unknown';

/** The section a line stands in, by the last heading above it. */
export type Section =
  | 'top'
  | 'summary'
  | 'objective'
  | 'experience'
  | 'projects'
  | 'volunteer'
  | 'leadership'
  | 'education'
  | 'skills'
  | 'certifications'
  | 'awards'
  | 'publications'
  | 'languages'
  | 'interests'
  | 'references'
  | 'other';

/** Tense the verbs of a line should have: `either` when the dates do not tell. */
export type Tense = 'past' | 'present' | 'either';

/** One logical line: a bullet with its wrapped continuation lines is one line, and its text then holds "\n". */
export interface Line {
  /** Where `text` begins in the document, in UTF-16 units. */
  readonly from: number;
  /** The line as written, bullet sign included. */
  readonly text: string;
  /** Where the words begin in `text`, after indent and bullet sign. */
  readonly start: number;
  readonly kind: LineKind;
  readonly section: Section;
  readonly tense: Tense;
  /** Tokens of `text` from `start` on; quotations, addresses and code are left out. */
  readonly tokens: readonly Token[];
}
