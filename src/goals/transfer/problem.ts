/** What makes a whole file unfit. */
type FileProblem =
  | 'too_big'
  | 'empty'
  | 'no_json'
  | 'too_deep'
  | 'no_record'
  | 'no_number'
  | 'no_entries'
  | 'newer_file';

/** What makes one entry of a file, or its settings, unfit. */
type EntryProblem =
  | 'no_entry'
  | 'unknown_kind'
  | 'odd_name'
  | 'odd_settings'
  | 'twice'
  | 'newer_entry'
  | 'no_text'
  | 'wrong_parts';

/**
 * Why a file, or a part of it, can’t be used. `entry`: which one, from 1; `key`: of the entry, where it has one; `name`: a
 * name inside that data never has; `line`, `character`: where in the file, from 1.
 */
export interface Problem {
  readonly kind: FileProblem | EntryProblem;
  readonly entry?: number;
  readonly key?: string;
  readonly name?: string;
  readonly line?: number;
  readonly character?: number;
  readonly megabytes?: number;
}
