/** What the popup knows about the tab it was opened over. */
export interface PageStatus {
  state: 'on' | 'off' | 'unavailable';
  /** Host name as people read it, such as `example.com`; '' where there is none. */
  site: string;
  /** Is this site one where hints start by themselves? */
  isAlways: boolean;
  /** Hints are off everywhere before this time, in ms since 1970; 0 when they are not. */
  pausedUntil: number;
  /** Whether hints are off on this tab until its page is left. */
  isPausedHere: boolean;
  /** Hints shown now. */
  hints: number;
  /** Name of the field with the focus, if its page declares it not to be prose; otherwise ''. */
  silenced: string;
  /** Why the state is `unavailable`, or why not everything is checked, in a sentence; otherwise ''. */
  reason: string;
}

/** A page of which nothing is known. */
export const noPage: PageStatus = {
  state: 'unavailable',
  site: '',
  isAlways: false,
  pausedUntil: 0,
  isPausedHere: false,
  hints: 0,
  silenced: '',
  reason: '',
};

/** The field a statement would go into; `label` as the page names it, such as "Professional Summary". */
export interface Target {
  label: string;
  /** Nobody has been there yet: it is the professional summary by its name. */
  isOffered?: boolean;
}

/** What became of a text. `sentence` replaces the popup's own wording when it is not ''. */
export interface InsertOutcome {
  kind: 'inserted' | 'copied' | 'failed' | 'asked';
  sentence: string;
  /** Whether `undoInsert` can take it back. */
  isUndoable?: boolean;
}

/** The popup's only way to the page. Rejections are told to the user by their message. */
export interface PageLink {
  /** Id of the tab that is meant, once hints have started there; undefined where they can't. */
  tab(): Promise<number | undefined>;
  status(): Promise<PageStatus>;
  target(): Promise<Target | undefined>;
  /**
   * `asked`: the site is new, so the user is asked first. `isMeant`: they have said yes. `isParagraph`: at the end of the
   * field, as a paragraph of its own, instead of at the caret.
   */
  insert(text: string, isMeant?: boolean, isParagraph?: boolean): Promise<InsertOutcome>;
  /** Takes the last inserted text out again; true when the field then reads as before. */
  undoInsert(): Promise<boolean>;
  /** The field with the focus is prose after all, now and whenever it is there. */
  readSilenced(): Promise<void>;
  /** Called straight from the user's click, as the browser wants for a permission prompt. */
  setAlways(on: boolean): Promise<PageStatus>;
  /** Switches hints off or on again in all frames of this tab, until the page is left. */
  pauseHere(isPaused: boolean): Promise<void>;
  /** Calls `run` whenever another page, or another field of it, may be meant by now. */
  watch(run: () => void, signal: AbortSignal): void;
}
