import type { OpaqueRange } from './opaque-range.ts';

/**
 * What became of a write. `done`: the field reads exactly as intended. `unchanged`: nothing happened.
 * `changed-otherwise`: the text was or became different; nothing further may be tried.
 */
export type Outcome = 'done' | 'unchanged' | 'changed-otherwise';

/** A live place in a field. Both kinds can stand in a CSS highlight and give `getClientRects()`. */
export type LiveRange = Range | OpaqueRange;

/** UTF-16 offsets into `Field.text()`, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One open editor on the page. Every offset is a UTF-16 offset into `text()`. */
export interface Field {
  readonly element: HTMLElement;
  /** What the user would call the field: “Professional Summary”. Never empty. */
  label(): string;
  /** The text as the user sees it, "\n" between blocks. */
  text(): string;
  /**
   * Reads on until then, in ms of the page's clock, while the field is followed; false as long as there is more to read.
   * After that `text()` takes no time. Absent where it never does.
   */
  readAhead?(until: number): boolean;
  /** Where a span is: a live range (`old` if that still is it), or its boxes in client CSS pixels where the browser has no range. */
  place(from: number, to: number, old?: LiveRange): LiveRange | readonly DOMRect[] | undefined;
  /** The selection inside the field, or undefined when it is elsewhere. */
  selection(): Span | undefined;
  /** Puts the selection there and the focus into the field, without scrolling. */
  select(from: number, to: number): void;
  /** Replaces a span that must still read `expected`, as one undo step. */
  replace(from: number, to: number, expected: string, text: string): Promise<Outcome>;
  /** Puts text over a span (usually the last caret), as one undo step. */
  insert(text: string, at: Span): Promise<Outcome>;
  /** Calls `run` after each change of the text, by anyone, until `signal` aborts. */
  onChange(run: () => void, signal: AbortSignal): void;
  /** The text is LaTeX source, and `insert` escapes what would have a meaning there. */
  readonly isSource?: true;
  /** Present where the text is drawn on a canvas; `onChange` then calls before the change is painted. */
  readonly canvas?: CanvasField;
}

/** Marked words of a field that paints its marks itself. */
export interface CanvasMark extends Span {
  /** The line under them, as CSS writes a border. */
  readonly line: string;
}

/** How much of such a document can be reached. */
export interface CanvasState {
  /**
   * `full`: marks, list, writing. `list`: no marks. `opened`, `copied`: a list for the text as it was when the page was
   * loaded, or as the user copied it last. `clipboard`: no hints. In the last three texts are copied, not written.
   */
  readonly access: 'full' | 'list' | 'opened' | 'copied' | 'clipboard';
  /** Why it is not `full`; '' when it is. `no-script`: the page has to be loaded again. */
  readonly reason: '' | 'starting' | 'no-script' | 'no-interface' | 'no-layer' | 'unwanted';
  readonly isReadOnly: boolean;
}

/** What an editor does itself because its text is drawn on a canvas and is nowhere in the page's tree. */
export interface CanvasField {
  /** Where the keys are heard: `input`, `focusin`, `focusout` as an editable element has them, and a cancelable `escape`. */
  readonly keys: EventTarget;
  hasFocus(): boolean;
  /** Shows these marks in place of earlier ones and keeps them on their words. */
  paint(marks: readonly CanvasMark[]): void;
  /** The user has asked for a hint: waits until its words can be seen after `select` has gone there, or never will be. */
  reveal(from: number, to: number): Promise<void>;
  /** Where a card goes when its words are not drawn, in client CSS px. */
  anchor(): DOMRect | undefined;
  state(): CanvasState;
  /** How the page is built, as JSON without any of its words. */
  diagnose(): string;
}

/** One kind of editor. Supporting a new kind is one file that exports one of these, and one page in `test/pages`. */
export interface EditorKind {
  readonly id: string;
  /** Editable elements of this kind inside `root`, `root` itself included. */
  find(root: ParentNode): Iterable<HTMLElement>;
  open(element: HTMLElement): Field;
}
