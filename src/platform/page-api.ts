/** Where an inserted text would go. */
export interface InsertTarget {
  /** What the user calls the field: “Professional Summary”. */
  readonly label: string;
  /** When the field last had the focus, in ms since 1970; the newest frame wins. */
  readonly focusedAt: number;
}

interface FrameState {
  /** Marks shown now. */
  readonly hints: number;
  /** Name of a field that is too long to be checked, or null. */
  readonly tooLong: string | null;
}

export interface InsertResult {
  /** `done`, or why the text is not there: see `Outcome` of the editors; `no-field` when there was none. */
  readonly outcome: 'done' | 'unchanged' | 'changed-otherwise' | 'no-field';
  readonly label: string;
}

/**
 * What a content script answers, one object per frame under `globalThis[PAGE_API]` of the extension's own isolated
 * world. Asked through `scripting.executeScript`: it reaches each frame, brings every answer back, and a page can
 * neither see nor call it.
 */
export interface PageApi {
  state(): FrameState;
  insertTarget(): InsertTarget | null;
  insert(text: string): Promise<InsertResult>;
  /** Opens the next hint after the caret; false when this frame has none. */
  nextHint(): boolean;
  hasFocus(): boolean;
  /** Ends everything in this frame without a trace. */
  stop(): void;
}

export const PAGE_API = 'upshotPage';
