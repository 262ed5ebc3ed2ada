import { type Change, type DocumentText, lengthOf, type Piece, type Style } from './text.ts';

export type Mode = 'editing' | 'suggesting' | 'viewing';

interface Entry extends Change {
  readonly anchor: number;
  readonly head: number;
  readonly isTyping: boolean;
}

const piecesOf = (text: string, style: Style): Piece[] =>
  text.split('\n').map(part => ({ text: part, styles: new Array<Style>(part.length).fill(style) }));

/** The document being edited: selection, undo and redo, and edits of other people. Offsets are into the raw text. */
export class Editing {
  document: DocumentText;
  anchor: number;
  head: number;
  mode: Mode;
  /** Input is taken and does nothing, as when the connection is lost. */
  isLocked = false;
  private readonly changed: () => void;
  private done: Entry[] = [];
  private undone: Entry[] = [];

  constructor(document: DocumentText, mode: Mode, changed: () => void) {
    this.document = document;
    this.mode = mode;
    this.changed = changed;
    this.anchor = this.head = this.first;
  }

  get first(): number {
    return this.document.starts[0] ?? 0;
  }
  get last(): number {
    return (this.document.starts.at(-1) ?? 0) + (this.document.paragraphs.at(-1)?.text.length ?? 0);
  }
  get start(): number {
    return Math.min(this.anchor, this.head);
  }
  get end(): number {
    return Math.max(this.anchor, this.head);
  }
  get canEdit(): boolean {
    return !this.isLocked && this.mode !== 'viewing';
  }
  get undoDepth(): number {
    return this.done.length;
  }

  select(anchor: number, head = anchor): void {
    const within = (offset: number) => {
      const { index, at } = this.document.locate(Math.min(this.last, Math.max(this.first, offset)));
      return this.document.starts[index]! + at;
    };
    [this.anchor, this.head] = [within(anchor), within(head)];
    this.changed();
  }

  /** Puts text where the selection is; "\n" begins a paragraph of the same kind. */
  insert(text: string, isTyping = false): void {
    if (!this.canEdit) return;
    const style = this.styleAt(this.start, this.start < this.end);
    const pieces = piecesOf(text, style);
    // A suggestion keeps the old words and puts the new ones behind them.
    const from = this.mode === 'suggesting' ? this.end : this.start;
    this.edit(from, this.end, pieces, isTyping && this.anchor === this.head);
  }

  /** Takes out `from`–`to`; a suggestion leaves the words where they are. */
  remove(from: number, to: number): void {
    if (!this.canEdit || from >= to) return;
    if (this.mode === 'suggesting') this.select(from);
    else this.edit(from, to, [{ text: '', styles: [] }], false);
  }

  undo(): void {
    this.step(this.done, this.undone);
  }
  redo(): void {
    this.step(this.undone, this.done);
  }

  /** An edit by somebody else: no undo of ours takes it back. */
  remote(at: number, removed: number, text: string): void {
    const style = this.styleAt(at, removed > 0);
    const pieces = piecesOf(text, style);
    if (!this.document.replace(at, at + removed, pieces)) return;
    const shift = (offset: number) =>
      offset <= at ? offset : Math.max(at, offset - removed) + (offset >= at + removed ? text.length : 0);
    [this.anchor, this.head] = [shift(this.anchor), shift(this.head)];
    const moved = (entry: Entry): Entry => ({
      ...entry,
      from: shift(entry.from),
      to: shift(entry.to),
      anchor: shift(entry.anchor),
      head: shift(entry.head),
    });
    this.done = this.done.map(moved);
    this.undone = this.undone.map(moved);
    this.changed();
  }

  private edit(from: number, to: number, pieces: readonly Piece[], isTyping: boolean): void {
    const { anchor, head } = this;
    const change = this.document.replace(from, to, pieces);
    if (!change) return;
    const last = this.done.at(-1);
    if (isTyping && last?.isTyping && last.to === from)
      this.done[this.done.length - 1] = { ...last, to: change.to };
    else this.done.push({ ...change, anchor, head, isTyping });
    this.undone = [];
    this.anchor = this.head = from + lengthOf(pieces);
    this.changed();
  }

  private step(source: Entry[], target: Entry[]): void {
    if (!this.canEdit) return;
    const entry = source.pop();
    if (!entry) return;
    const { anchor, head } = this;
    const change = this.document.replace(entry.from, entry.to, entry.pieces);
    if (change) target.push({ ...change, anchor, head, isTyping: false });
    [this.anchor, this.head] = [entry.anchor, entry.head];
    this.changed();
  }

  /** New words look like those they replace, else like those before them. */
  private styleAt(offset: number, replaces: boolean): Style {
    const { index, at } = this.document.locate(offset);
    const { styles, block } = this.document.paragraphs[index]!;
    return (replaces ? styles[at] : undefined) ?? styles[at - 1] ?? styles[at] ?? block.style;
  }
}
