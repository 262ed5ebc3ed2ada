import type { Family, Fix, Level, Question } from './finding.ts';
import type { Line, LineKind } from './lines/line.ts';
import type { Style } from './settings.ts';
import type { Hit } from './text/phrase-trie.ts';

export type { Hit };

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
  readonly style: Style;
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
  /** Kinds of line the rule speaks about; bullets when left out. */
  readonly kinds?: readonly LineKind[];
  /**
   * What a finding depends on besides its own line: nothing (`line`, the default), the other bullets of the role, or
   * the lines of the whole resume that have one of the rule's kinds. An edit elsewhere runs the rule again only then.
   */
  readonly scope?: 'line' | 'role' | 'resume';
  /**
   * Phrases the rule is about, lower case, words separated by one space, “a/b” for either word and “[word]” for one
   * that may be missing. All phrases of all rules are looked up in one pass; `find` then runs only on lines with a hit.
   */
  readonly phrases?: readonly string[];
  /**
   * A quick look: false where `find` surely finds nothing, which is so for most lines. With the scope `resume` it also says
   * that no other line is judged by this one.
   */
  mayFind?(line: Line): boolean;
  find(line: Line, resume: Resume, hits: readonly Hit[]): Iterable<Match>;
  /** Spans in [brackets] are what the rule marks; each example is checked as a bullet of an experience section. */
  readonly examples: { readonly flagged: readonly string[]; readonly clear: readonly string[] };
}
