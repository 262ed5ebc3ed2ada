/** What the stand-in saw happen. */
export interface Counters {
  /** Paste events on the editable, and how many of them changed the document. */
  pastes: number;
  pastesLanded: number;
  /** Calls of `getText`, and of the text interface itself with what it was called with. */
  texts: number;
  interfaceCalls: (string | undefined)[];
  selections: number;
  /** Writes of the page itself into its annotation layers. */
  writes: number;
  /** Times the page wrote the scroll position of its editor. */
  scrolls: number;
  /** Changes that somebody else made in the editor or its pages: what kind, and the class of what was changed. */
  foreign: string[];
  /** Foreign nodes removed by the hostile switch or by `removeForeign`. */
  removed: number;
  /** Key presses that came to the editable. */
  keys: number;
}

export const newCounters = (): Counters => ({
  pastes: 0,
  pastesLanded: 0,
  texts: 0,
  interfaceCalls: [],
  selections: 0,
  writes: 0,
  scrolls: 0,
  foreign: [],
  removed: 0,
  keys: 0,
});
