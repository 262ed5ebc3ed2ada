import type { Outcome } from '../../editors/editor.ts';
import type { PagePlace } from '../../platform/page-api.ts';
import type { Frame } from '../frame.ts';
import type { Session } from '../session.ts';

/** Keeps this much of the view, in CSS px, free above and below a place that is scrolled to. */
const AIR = 80;

function reads(session: Session, { from, to, expected }: PagePlace): boolean {
  return session.field.text().slice(from, to) === expected;
}

/** Scrolls every scrolling box around the field until the words can be seen; long fields are taller than the view. */
function scrollTo(session: Session, { from, to }: PagePlace): void {
  const { element } = session.field;
  element.scrollIntoView({ block: 'nearest' });
  const box = session.boxesAt(from, to)[0];
  if (!box) return;
  const view = element.ownerDocument.defaultView ?? window;
  for (let node: Element | null = element; node; node = node.parentElement) {
    const outer = node.getBoundingClientRect();
    const isClipping = node.scrollHeight > node.clientHeight && node !== document.documentElement;
    if (!isClipping || !/auto|scroll/.test(view.getComputedStyle(node).overflowY)) continue;
    const place = session.boxesAt(from, to)[0] ?? box;
    if (place.top < outer.top || place.bottom > outer.bottom)
      node.scrollTop += place.top - outer.top - outer.height / 2;
  }
  const place = session.boxesAt(from, to)[0] ?? box;
  if (place.top < AIR || place.bottom > view.innerHeight - AIR)
    view.scrollBy({ top: place.top - view.innerHeight / 2 });
}

/** Scrolls to the words, puts the focus into their field and selects them, or opens their card; false when they have changed. */
export function showPlace(
  { caret, card }: Frame,
  session: Session | undefined,
  place: PagePlace,
  isAnswered: boolean,
): boolean {
  if (!session || !reads(session, place)) return false;
  card.close();
  session.field.select(place.from, place.to);
  caret.remember(session.field);
  scrollTo(session, place);
  const finding = session.findings.find(one => one.from === place.from && one.to === place.to);
  if (isAnswered && finding) void card.open(session, finding, { isFocused: true });
  return true;
}

/** Writes over the words if they still read as expected. */
export async function replaceAt(
  session: Session | undefined,
  { from, to, expected }: PagePlace,
  text: string,
): Promise<Outcome> {
  return session ? session.field.replace(from, to, expected, text) : 'changed-otherwise';
}
