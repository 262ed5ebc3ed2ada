import { editBetween } from './edit.ts';
import { isLatex } from './latex.ts';
import type { Role, Section } from './line.ts';
import { LineReader } from './line-reader.ts';
import type { ReadLine } from './read-line.ts';
import { isSameState, type ReadingState, startState } from './reading-state.ts';
import { fillRoles } from './roles.ts';

/** A line with what is needed to read on from it. `line.from` is moved in place when text before it grows or shrinks. */
export interface LineRecord<Known = unknown> {
  readonly line: ReadLine;
  readonly before: ReadingState;
  /** Whatever a user of the document has found out about the line. */
  known: Known | undefined;
}

/** Which records an edit replaced: `removed` went away at index `at`, and `added` new ones stand there. */
export interface LineChange<Known> {
  readonly at: number;
  readonly removed: readonly LineRecord<Known>[];
  readonly added: number;
  /** How far the records after them have moved, in UTF-16 units. */
  readonly shift: number;
}

/** The lines of a text that changes: after an edit only what the edit can have changed is read again. */
export class Document<Known = unknown> {
  records: LineRecord<Known>[] = [];
  private text: string | undefined;
  private isLatex = false;
  private readonly isEachLine: boolean;
  private readonly section: Section;

  /** `section` is where the text begins; a field's own label may tell. */
  constructor(isEachLine: boolean, section: Section = 'top') {
    this.isEachLine = isEachLine;
    this.section = section;
  }

  /** Takes over the whole new text. Undefined when nothing has changed. */
  update(text: string): LineChange<Known> | undefined {
    const old = this.text;
    if (text === old) return undefined;
    const wasLatex = this.isLatex;
    this.isLatex = isLatex(text);
    this.text = text;
    const reader = new LineReader(text, this.isLatex, this.isEachLine);
    if (old === undefined || wasLatex !== this.isLatex) return this.readAll(reader, text);
    return this.readAgain(reader, old, text);
  }

  /** Lets go of what the lines can make again. */
  settle(): void {
    for (const { line } of this.records) line.settle(this.text!);
  }

  private readAll(reader: LineReader, text: string): LineChange<Known> {
    const removed = this.records;
    const added: LineRecord<Known>[] = [];
    let state = startState(this.isEachLine ? 'experience' : this.section);
    for (let from = 0; from <= text.length; ) {
      const { line, next, state: after } = reader.read(from, state);
      added.push({ line, before: state, known: undefined });
      from = next;
      state = after;
    }
    this.records = added;
    fillRoles(added, 0, added.length);
    return { at: 0, removed, added: added.length, shift: 0 };
  }

  private readAgain(reader: LineReader, old: string, text: string): LineChange<Known> {
    const { records } = this;
    const edit = editBetween(old, text);
    const shift = text.length - old.length;
    // The line above may take the edited one in, or let it go.
    const at = Math.max(0, indexAt(records, edit.from) - 1);
    const added: LineRecord<Known>[] = [];
    let state = records[at]!.before;
    let from = records[at]!.line.from;
    let end = at;
    while (from <= text.length) {
      while (end < records.length && records[end]!.line.from + shift < from) end++;
      const record = records[end];
      if (
        from >= edit.newTo &&
        record &&
        record.line.from >= edit.oldTo &&
        record.line.from + shift === from &&
        goesOn(record, state)
      )
        break;
      const reading = reader.read(from, state);
      added.push({ line: reading.line, before: state, known: undefined });
      from = reading.next;
      state = reading.state;
    }
    if (from > text.length) end = records.length;
    const removed = records.slice(at, end);
    if (shift !== 0) for (let i = end; i < records.length; i++) records[i]!.line.from += shift;
    if (added.length === removed.length) for (const [i, record] of added.entries()) records[at + i] = record;
    else this.records = [...records.slice(0, at), ...added, ...records.slice(end)];
    return { at, removed, added: added.length, shift };
  }
}

/** Whether the lines from an old record on stay as they are when `state` holds there. */
function goesOn(record: LineRecord, state: ReadingState): boolean {
  if (isSameState(record.before, state)) return true;
  return startsRole(record) && isSameState({ ...record.before, role: state.role }, state);
}

/** A line that begins a role whatever role stands above it. */
function startsRole({ line, before }: LineRecord): boolean {
  if (line.kind === 'heading') return false;
  return (line.kind === 'title' || line.kind === 'date') && !before.isInHeader;
}

/** Index of the last record that begins at or before `offset`. */
function indexAt(records: readonly LineRecord[], offset: number): number {
  let low = 0;
  let high = records.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (records[middle]!.line.from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The records around `[from, to)` that belong to the same roles. */
export function roleRange(
  records: readonly LineRecord[],
  from: number,
  to: number,
  roles: ReadonlySet<Role>,
): [number, number] {
  let low = from;
  let high = to;
  while (low > 0 && roles.has(records[low - 1]!.before.role)) low--;
  while (high < records.length && roles.has(records[high]!.before.role)) high++;
  return [low, high];
}
