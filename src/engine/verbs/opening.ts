/** The verb form a sentence opens with; `none` when it opens with no verb or nobody can tell. */
export type VerbForm = 'past' | 'base' | 'third' | 'gerund' | 'none';

/** How a sentence of a line opens. Positions are indexes into `line.tokens`. */
export interface Opening {
  /** The first word of the sentence. */
  readonly first: number;
  /** The verb, after adverbs such as “successfully”; equal to `first` when there is none. */
  readonly verb: number;
  readonly form: VerbForm;
  /** Base form of the verb (“bring” for “Brought”); empty when `form` is `none`. */
  readonly base: string;
}
