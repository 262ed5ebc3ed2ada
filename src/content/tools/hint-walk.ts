import type { Finding } from '../../engine/finding.ts';
import { type Frame, inPageOrder, isBefore } from '../frame.ts';
import type { CaretMemory } from '../last-caret.ts';
import type { Session } from '../session.ts';

export interface Hint {
  readonly session: Session;
  readonly finding: Finding;
}

/** A hint among those of its frame. */
export interface Step extends Hint {
  readonly place: number;
  readonly count: number;
}

function hintsOf(sessions: Iterable<Session>): Hint[] {
  return inPageOrder(sessions).flatMap(session => session.marks().map(finding => ({ session, finding })));
}

/** Walks from hint to hint: in page order from the caret on, and round again. */
export class HintWalk {
  /** Where the caret was put last; it begins a hint that has been seen already. */
  private shown: { field: Session['field']; from: number } | undefined;

  /** Moves the caret to the next or the previous marked words and opens their card; undefined when nothing is marked. */
  async go(way: 'next' | 'previous', { sessions, caret, card }: Frame): Promise<Step | undefined> {
    const hints = hintsOf(sessions);
    const isNext = way === 'next';
    const found = isNext
      ? hints.findIndex(hint => this.isAhead(hint, caret))
      : hints.findLastIndex(hint => this.isBehind(hint, caret));
    const at = found >= 0 ? found : isNext ? 0 : hints.length - 1;
    const hint = hints[at];
    if (!hint) return undefined;
    const { session, finding } = hint;
    const { field } = session;
    card.close();
    field.select(finding.from, finding.from);
    caret.remember(field);
    field.element.scrollIntoView({ block: 'nearest' });
    this.shown = { field, from: finding.from };
    await card.open(session, finding, { isFocused: true });
    return { ...hint, place: at + 1, count: hints.length };
  }

  /** The hint that was gone to last, or else the one on the caret's line. */
  current({ sessions, caret }: Frame): Hint | undefined {
    const last = caret.get();
    if (!last) return undefined;
    const inField = hintsOf(sessions).filter(({ session }) => session.field === last.field);
    const { from } = last.at;
    return (
      inField.find(({ finding }) => finding.from <= from && from <= finding.to) ??
      inField.find(({ finding: { line } }) => line.from <= from && from <= line.to)
    );
  }

  private isBehind({ session: { field }, finding: { from } }: Hint, caret: CaretMemory): boolean {
    const last = caret.get();
    if (!last) return false;
    if (field !== last.field) return isBefore(field.element, last.field.element);
    return from < last.at.from;
  }

  private isAhead({ session: { field }, finding: { from } }: Hint, caret: CaretMemory): boolean {
    const last = caret.get();
    if (!last) return true;
    if (field !== last.field) return isBefore(last.field.element, field.element);
    const isSeen = this.shown?.field === field && this.shown.from === from;
    return from > last.at.from || (from === last.at.from && !isSeen);
  }
}
