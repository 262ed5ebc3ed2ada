import { hasFocus } from './last-caret.ts';
import type { Session } from './session.ts';
import { inTurns } from './turns.ts';

/** So far around the view fields are followed: about a screen each way, also within panes that scroll. */
const AROUND = '100%';

/**
 * Keeps the sessions awake that have the focus or are near the view, and lets the others sleep: a page may have a
 * thousand fields. Returns what puts a session under this care until it ends.
 */
export function nearView(signal: AbortSignal): (session: Session) => void {
  const byElement = new WeakMap<EventTarget, Session>();
  const near = new WeakSet<Element>();
  const settle = (session: Session | undefined) => {
    if (!session) return;
    if (near.has(session.field.element) || hasFocus(session.field)) session.wake();
    else session.sleep();
  };
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) near[isIntersecting ? 'add' : 'delete'](target);
      void inTurns(entries, ({ target }) => settle(byElement.get(target)));
    },
    // TypeScript's DOM library does not know the second one yet.
    { rootMargin: AROUND, scrollMargin: AROUND } as IntersectionObserverInit,
  );
  const settleAround = (event: Event) => {
    for (const node of event.composedPath()) settle(byElement.get(node));
  };
  for (const type of ['focusin', 'focusout']) document.addEventListener(type, settleAround, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return session => {
    const { element } = session.field;
    byElement.set(element, session);
    observer.observe(element);
    settle(session);
    session.signal.addEventListener('abort', () => observer.unobserve(element));
  };
}
