import type { Token } from '../text/token.ts';
import type { Opening } from '../verbs/opening.ts';

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

/** One job, project or post: the bullets under one header. */
export interface Role {
  readonly bullets: readonly Line[];
}

/** One logical line: a bullet with its wrapped continuation lines is one line, and its text then holds "\n". */
export interface Line {
  /** Where `text` begins in the document, in UTF-16 units. */
  readonly from: number;
  /** The line as written, bullet sign included. */
  readonly text: string;
  /** As long as `text`, with quotations, addresses, code and LaTeX commands blanked out: what patterns may look at. */
  readonly plain: string;
  /** Where the words begin in `text`, after indent and bullet sign. */
  readonly start: number;
  /** Where the words end in `text`, before trailing white space and closing LaTeX braces. */
  readonly end: number;
  /** Which characters `text` holds, see signs.ts. */
  readonly signs: number;
  readonly kind: LineKind;
  readonly section: Section;
  readonly tense: Tense;
  /** Tokens of `plain` from `start` to `end`. */
  readonly tokens: readonly Token[];
  /** What holds for any of the tokens, see word-facts.ts. */
  readonly facts: number;
  /** How each sentence of the line opens; the first one is the line's own. Empty on lines that are no bullets. */
  readonly openings: readonly Opening[];
  /** The job the line belongs to; null outside of one and when lines are judged alone. */
  readonly role: Role | null;
  /** Whether it states a quantity; undefined until somebody asks. */
  hasNumber: boolean | undefined;
}
