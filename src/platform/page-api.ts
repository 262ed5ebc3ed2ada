/** Where an inserted text would go. */
export interface InsertTarget {
  /** What the user calls the field: “Professional Summary”. */
  readonly label: string;
  /** When the field last had the focus, in ms since 1970; the newest frame wins. */
  readonly focusedAt: number;
  /** No caret is known: the field is the page's professional summary by its name. */
  readonly isOffered: boolean;
  /** How many UTF-16 units the page still takes there; null when it sets no limit. */
  readonly room: number | null;
  /** The field holds LaTeX: signs with a meaning there are escaped, see `written`. */
  readonly isLatex: boolean;
}

export interface FrameState {
  /** Lines with a mark, those included that get it once they come near the view. */
  readonly hints: number;
  /** Lines with something to fix or improve, marked or not. */
  readonly count: number;
  readonly isPaused: boolean;
  /** Fields in the frame. */
  readonly fields: number;
  /** How much of a document on a canvas can be reached, see `CanvasState` of the editors; null where there is none. */
  readonly canvas: {
    readonly access: 'full' | 'list' | 'opened' | 'copied' | 'clipboard';
    readonly reason: '' | 'starting' | 'no-script' | 'no-interface' | 'no-layer' | 'unwanted';
    readonly isReadOnly: boolean;
  } | null;
  /** Name of a field that is too long to be checked, or null. */
  readonly tooLong: string | null;
}

export interface InsertResult {
  /** `done`, or why the text is not there: see `Outcome` of the editors; `no-field` when there was none. */
  readonly outcome: 'done' | 'unchanged' | 'changed-otherwise' | 'no-field';
  readonly label: string;
  /** Whether `undoInsert` can take it back. */
  readonly isUndoable: boolean;
}

/** A field of a frame, as the review reads it. */
export interface PageField {
  /** Stays the same while the field is on the page; unique in its frame. */
  readonly id: number;
  /** What the user calls it: “Professional Summary”. */
  readonly label: string;
  /** Empty for a field that is too long to be checked. */
  readonly text: string;
  readonly isTooLong: boolean;
}

/** The fields of a frame in page order. `version` grows with every change of a text or of the list. */
export interface PageFields {
  readonly version: number;
  readonly fields: readonly PageField[];
}

/** Words in a field: `from`–`to` in UTF-16 units (`to` exclusive) of the field's text, which must still read `expected` there. */
export interface PagePlace {
  readonly field: number;
  readonly from: number;
  readonly to: number;
  readonly expected: string;
}

/** See `Outcome` of the editors. */
type Outcome = 'done' | 'unchanged' | 'changed-otherwise';

/**
 * What a content script answers, one object per frame under `globalThis[PAGE_API]` of the extension's own isolated
 * world. Asked through `scripting.executeScript`: it reaches each frame, brings every answer back, and a page can
 * neither see nor call it.
 */
export interface PageApi {
  state(): Promise<FrameState>;
  hasFocus(): boolean;
  /** No hints in this frame until the page is left. */
  pauseHere(isHere: boolean): void;
  /** Ends everything in this frame without a trace. */
  stop(): void;
}

/** What `page-tools.js` adds to it: verbs of the popup, the panel and the commands, which most pages never load. */
export interface PageTools {
  /** `isParagraph`: the text is to go to the end of the field, as a paragraph of its own, instead of to the caret. */
  insertTarget(isParagraph?: boolean): Promise<InsertTarget | null>;
  insert(text: string, isParagraph?: boolean): Promise<InsertResult>;
  /** A text as `insert` would write it now. */
  written(text: string): string;
  /** Site and name of the field with the focus, if its page declares it not to be prose. */
  silencedField(): { readonly site: string; readonly label: string } | null;
  /** Takes the last inserted text out again; true when the field then reads as before. */
  undoInsert(): Promise<boolean>;
  /** Puts a text on the clipboard; false when the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Shows a sentence on the page for a few seconds, and tells it to screen readers. */
  say(text: string): void;
  /** Goes to the next or previous hint from the caret on; false when this frame has none. */
  goToHint(way: 'next' | 'previous'): Promise<boolean>;
  /** Applies the first rewrite of the hint at the caret, or opens its card; false when there is none. */
  applyHint(): Promise<boolean>;
  fields(): Promise<PageFields>;
  /** Resolves with the present version once it is another than `version`. */
  changedSince(version: number): Promise<number>;
  /** Scrolls to a place and selects its words; `isAnswered`: opens the card of the hint there. False when they are gone. */
  show(place: PagePlace, isAnswered: boolean): boolean;
  /** Writes over a place, as one undo step. */
  replace(place: PagePlace, text: string): Promise<Outcome>;
  /** How the page of a document on a canvas is built, as JSON without any of its words; null where there is none. */
  diagnostics(): string | null;
  /** Remembers the first number it was ever given on this page, and returns that one. */
  firstCount(count: number): number;
}

export const PAGE_API = 'upshotPage';
/** Where the content script lends what it has to `page-tools.js`, in the isolated world of a frame. */
export const PAGE_FRAME = 'upshotFrame';
