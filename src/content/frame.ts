import type { HintCard } from './hint-card.ts';
import type { CaretMemory } from './last-caret.ts';
import type { Session } from './session.ts';

/** What the content script of a frame lends to `page-tools.js`, which joins it on demand. */
export interface Frame {
  /** Resolves once the fields that are there at first are open. */
  readonly ready: Promise<void>;
  readonly sessions: ReadonlySet<Session>;
  readonly caret: CaretMemory;
  readonly card: HintCard;
  /** Aborts when everything in this frame ends. */
  readonly signal: AbortSignal;
  /** Calls `run` whenever a text, its findings or the set of sessions may have changed, until the frame ends. */
  watch(run: () => void): void;
  /** Reads every field of the frame as it is now, also those that nobody follows. */
  catchUp(): Promise<void>;
}

/** Sessions in the order of their fields on the page. */
export function inPageOrder(sessions: Iterable<Session>): Session[] {
  return [...sessions].sort((a, b) => (isBefore(a.field.element, b.field.element) ? -1 : 1));
}

export function isBefore(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
}
