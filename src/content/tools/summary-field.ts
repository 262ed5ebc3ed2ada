import { inPageOrder } from '../frame.ts';
import type { Session } from '../session.ts';

/** What a professional summary is called, best first. */
const NAMES = [
  /\b(?:professional|career|executive) (?:summary|profile)\b/i,
  /\b(?:summary|profile)\b/i,
  /\b(?:about(?: me)?|objective|bio)\b/i,
];

/** Everything the page calls a field, by its label, heading, placeholder, name or aria. */
function namesOf({ field }: Session): string {
  const { element } = field;
  const attributes = ['aria-label', 'placeholder', 'data-placeholder', 'name', 'id'];
  const own = attributes.map(name => (element.getAttribute(name) ?? '').replaceAll(/[_-]+/g, ' '));
  return [field.label(), ...own].join(' ');
}

/** The field of a page that is surely its professional summary. */
export function summaryField(sessions: Iterable<Session>): Session | undefined {
  const named = inPageOrder(sessions).map(session => ({ session, names: namesOf(session) }));
  for (const name of NAMES) {
    const found = named.find(({ names }) => name.test(names));
    if (found) return found.session;
  }
  return undefined;
}
