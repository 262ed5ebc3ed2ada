import type { Finding } from '../../engine/finding.ts';
import { inPageOrder, isBefore } from '../frame.ts';
import type { HintCard } from '../hint-card.ts';
import type { CaretMemory } from '../last-caret.ts';
import type { Session } from '../session.ts';

interface Hint {
  readonly session: Session;
  readonly finding: Finding;
}

/** Walks from hint to hint: in page order from the caret on, and round again. */
export class HintWalk {
  /** Where the caret was put last; it begins a hint that has been seen already. */
  private shown: { field: Session['field']; from: number } | undefined;

  /** Moves the caret to the next marked words and opens their card; false when nothing is marked. */
  next(sessions: readonly Session[], caret: CaretMemory, card: HintCard): boolean {
    const hints = inPageOrder(sessions).flatMap(session =>
      session.marks().map(finding => ({ session, finding })),
    );
    const next = hints.find(hint => this.isAhead(hint, caret)) ?? hints[0];
    if (!next) return false;
    const { field } = next.session;
    card.close();
    field.select(next.finding.from, next.finding.from);
    caret.remember(field);
    field.element.scrollIntoView({ block: 'nearest' });
    card.open(next.session, next.finding, { isFocused: true });
    this.shown = { field, from: next.finding.from };
    return true;
  }

  private isAhead({ session: { field }, finding: { from } }: Hint, caret: CaretMemory): boolean {
    const last = caret.get();
    if (!last) return true;
    if (field !== last.field) return isBefore(last.field.element, field.element);
    const isSeen = this.shown?.field === field && this.shown.from === from;
    return from > last.at.from || (from === last.at.from && !isSeen);
  }
}
