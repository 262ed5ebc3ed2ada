import type { Finding } from '../engine/finding.ts';
import type { HintCard } from './hint-card.ts';
import type { CaretMemory } from './last-caret.ts';
import type { Session } from './session.ts';

/** Moves the caret to the next marked words after it, in page order and round again, and opens their card. */
export function showNextHint(sessions: readonly Session[], caret: CaretMemory, card: HintCard): boolean {
  const ordered = [...sessions].sort((a, b) =>
    a.field.element.compareDocumentPosition(b.field.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const hints = ordered.flatMap(session => session.marks().map(finding => ({ session, finding })));
  if (hints.length === 0) return false;
  const next = hints[(indexOfCurrent(hints, caret) + 1) % hints.length];
  if (!next) return false;
  const { session, finding } = next;
  card.close();
  session.field.select(finding.from, finding.from);
  session.field.element.scrollIntoView({ block: 'nearest' });
  card.open(session, finding, { isFocused: true });
  return true;
}

/** The last hint that begins at or before the caret; -1 when there is none. */
function indexOfCurrent(
  hints: readonly { session: Session; finding: Finding }[],
  caret: CaretMemory,
): number {
  const last = caret.get();
  if (!last) return -1;
  return hints.findLastIndex(({ session, finding }) => session.field === last.field && finding.from <= last.at.from);
}
