import type { Family, Fix, Level, Question } from './finding.ts';
import type { Line } from './lines/line.ts';

/** What a rule found. All offsets are UTF-16 units into `line.text`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** Replaces the rule's own advice where one sentence does not fit all cases; at most 140 characters. */
  readonly advice?: string;
  readonly fixes?: readonly Fix[];
  readonly question?: Question;
}

/** The resume around a line, for rules that compare lines. */
export interface Resume {
  readonly lines: readonly Line[];
}

/** One thing to look for. Its id is its file name, its row in the docs and its switch in the options. */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  readonly level: Level;
  /** Two or three words: “Duty phrase”. */
  readonly title: string;
  /** What, why and what to try; plain English, at most 140 characters. */
  readonly advice: string;
  /** Where the advice comes from. */
  readonly source: string;
  /** False when the rule ships switched off. */
  readonly isOn: boolean;
  find(line: Line, resume: Resume): Iterable<Match>;
  /** Spans in [brackets] are what the rule marks; each example is checked as a bullet of an experience section. */
  readonly examples: { readonly flagged: readonly string[]; readonly clear: readonly string[] };
}
