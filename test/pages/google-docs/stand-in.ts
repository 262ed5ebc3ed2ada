import type { Counters } from './counters.ts';
import { DOCUMENTS } from './documents.ts';
import type { Editing, Mode } from './editing.ts';
import type { Download } from './export-text.ts';
import { removeForeign } from './foreign.ts';
import type { InputFrame } from './input.ts';
import { readMarkup } from './markup.ts';
import type { Switches } from './switches.ts';
import { DocumentText } from './text.ts';
import type { TextInterface } from './text-interface.ts';
import type { View } from './view.ts';

/** A stretch of one line in one style, in px of the window. */
export interface TrueBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Page, counted from 0. */
  readonly page: number;
  readonly text: string;
}

interface Parts {
  readonly switches: Switches;
  readonly counters: Counters;
  readonly editing: Editing;
  readonly view: View;
  readonly input: InputFrame;
  readonly text: TextInterface;
  readonly download: Download;
  readonly state: { flag: unknown };
}

/** What tests may ask and do, on `window.standIn`. Offsets are UTF-16 offsets into the raw text. */
export function makeHooks({ switches, counters, editing, view, input, text, download, state }: Parts) {
  return {
    counters,
    /** Whether pages are drawn and input is taken. */
    isReady: () => view.drawn.length > 0 && input.isReady,
    /** What was in the flag's slot when it was read. */
    flag: () => state.flag,
    /** The whole model with its control characters. */
    text: () => editing.document.raw,
    /** Paragraphs by kind, to see what an edit made of them. */
    paragraphs: () =>
      editing.document.paragraphs.map(({ text, block, styles }) => ({
        text,
        kind: block.kind,
        bold: Array.from({ length: text.length }, (_, unit) => (styles[unit]?.isBold ? text[unit] : '')).join(
          '',
        ),
      })),
    offsetOf(words: string, nth = 0): number {
      let at = -1;
      for (let count = 0; count <= nth; count++) at = editing.document.raw.indexOf(words, at + 1);
      if (at < 0) throw new Error(`The document does not hold “${words}”.`);
      return at;
    },
    selection: () => ({ start: editing.start, end: editing.end }),
    /** Puts the selection there as a user does: no gliding, the focus in the editor. */
    select(start: number, end = start) {
      editing.select(start, end);
      input.focus();
    },
    /** Where `start`–`end` is to be seen, from the layout; also of pages that are not drawn. */
    rectOf(start: number, end: number): TrueBox[] {
      const origin = view.manager.getBoundingClientRect();
      return view.geometry.boxes(start, end).map(({ left, top, right, bottom, page, text }) => ({
        left: left + origin.left,
        top: top + origin.top,
        right: right + origin.left,
        bottom: bottom + origin.top,
        page,
        text,
      }));
    },
    /** The part of the window in which the document is to be seen. */
    viewport: () => view.scroller.getBoundingClientRect().toJSON() as DOMRect,
    offsetAt: (x: number, y: number) => view.offsetAt(x, y),
    caret: () => view.geometry.caret(editing.head),
    pages: () => view.geometry.flow.pages.length,
    drawnPages: () => view.drawn,
    scrollTop: () => view.scroller.scrollTop,
    scrollTo: (offset: number) => view.reveal(offset),
    hasFocus: () => input.hasFocus,
    undoDepth: () => editing.undoDepth,
    /** An edit by somebody else, whose caret moves there. */
    remote(at: number, removed: number, words: string) {
      editing.remote(at, removed, words);
      view.showOther(at + words.length);
    },
    /** Changes a switch that is read at each use (`paste`, `zoom`, `runs`, `order`, …). */
    set(name: keyof Switches, value: string | number | boolean) {
      Object.assign(switches, { [name]: value });
      view.draw();
    },
    /** The same for several; all that is drawn goes and, a task later, is built anew. */
    async vary(changed: Partial<Switches>) {
      Object.assign(switches, changed);
      view.clear();
      await new Promise(resolve => setTimeout(resolve));
      view.draw();
    },
    setMode(mode: Mode) {
      editing.mode = mode;
      input.showMode();
    },
    /** From now on the editor takes no input and does not say so. */
    lock: (isLocked = true) => {
      editing.isLocked = isLocked;
    },
    compose: () => input.compose(),
    endComposing: (words: string) => input.endComposing(words),
    replaceFrame: () => input.create(),
    makeStale: () => text.makeStale(),
    removeForeign: () => removeForeign(view.scroller, counters),
    /** Shows another tab of the document: other text, another address, no load. */
    openTab(id: string, doc: string) {
      const url = new URL(location.href);
      url.searchParams.set('tab', id);
      history.pushState(null, '', url);
      text.makeStale();
      editing.document = new DocumentText(readMarkup(DOCUMENTS[doc] ?? ''), '');
      editing.select(editing.first);
    },
    /** What the address for the download answers now. */
    exported: () => ({
      status: switches.exported ? 200 : 403,
      body: switches.exported ? download.text(switches.exportLag) : '',
    }),
    showDialog(isShown: boolean) {
      document.querySelector<HTMLElement>('.modal-dialog')!.hidden = !isShown;
    },
  };
}

export type StandIn = ReturnType<typeof makeHooks>;

declare global {
  interface Window {
    standIn: StandIn;
  }
}
