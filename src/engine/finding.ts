/** What kind of wording a finding is about. */
export type Family =
  | 'duty'
  | 'vague'
  | 'buzz'
  | 'passive'
  | 'pronoun'
  | 'metric'
  | 'tense'
  | 'repeat'
  | 'length'
  | 'consistency'
  | 'outdated'
  | 'personal'
  | 'blank';

/** How much it matters; also the order in which findings compete for a place on screen. */
export type Level = 'fix' | 'improve' | 'consider';

/** One replacement, ready to apply: the text `from`–`to` (UTF-16 offsets into the checked text) becomes `text`. */
export interface Fix {
  /** What the button says, for example «Brought in 50 new customers every month.» or «Delete “various”». */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A blank the user can fill. The text `from`–`to` becomes `before + answer + after`. */
export interface Blank {
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** What only the user knows, asked in one sentence. Never contains a number of its own. */
export interface Question {
  readonly text: string;
  /** Where the user may find the answer, in one sentence; empty when there is nothing useful to say. */
  readonly hint: string;
  /** What to say instead when no figure exists: scope, frequency or effect, in one sentence. */
  readonly otherwise?: string;
  /** Where an answer can go, best first. */
  readonly blanks: readonly Blank[];
}

/** Something to say about `from`–`to` (UTF-16 offsets into the checked text, `to` exclusive). */
export interface Finding {
  /** Id of the rule, which is also its file name in `src/rules`. */
  readonly rule: string;
  readonly family: Family;
  readonly level: Level;
  readonly from: number;
  readonly to: number;
  /** The bullet or sentence it stands in, without its bullet sign. Findings of one line share one card. */
  readonly line: { readonly from: number; readonly to: number };
  /** The kind of fault in two or three words: “Duty phrase”. */
  readonly title: string;
  /** What, why and what to try; at most 140 characters. */
  readonly advice: string;
  readonly fixes: readonly Fix[];
  readonly question?: Question | undefined;
}
