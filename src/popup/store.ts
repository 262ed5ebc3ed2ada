import type { Advice } from '../advice.ts';
import type { Goal } from '../goals/goal.ts';
import type { Statement } from '../goals/statement.ts';
import type { Items } from '../platform/items.ts';
import type { KeyNames } from './keys.ts';
import type { PageLink } from './page.ts';
import type { ReviewPage } from './review/review-page.ts';
import { initialState, type State } from './state.ts';

/** What the popup needs from outside, so that tests can bring their own. */
export interface Parts {
  statements: Items<Statement>;
  goals: Items<Goal>;
  page: PageLink;
  reviewed: ReviewPage;
  /** The whole engine; rejects when it can't be loaded. */
  loadAdvice(): Promise<Advice>;
  /** Aborts when the window closes. */
  signal: AbortSignal;
  /** Puts text on the clipboard; rejects when the browser refuses. */
  copy(text: string): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  newId(): string;
  keys: KeyNames;
  /** Opens the same app beside the page, straight from the user's click. Missing where this is it. */
  openPanel?: () => Promise<void>;
  /** Runs it once the popup shows. */
  afterPaint(run: () => Promise<void>): void;
}

/** The state in one place, with those who want to hear of changes. */
export interface Store {
  get(): State;
  set(change: Partial<State> | ((state: State) => State)): void;
  watch(run: () => void): () => void;
}

export function createStore(): Store {
  let state = initialState;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = announced(state, typeof change === 'function' ? change(state) : { ...state, ...change });
      for (const run of watchers) run();
    },
    watch(run) {
      watchers.add(run);
      return () => watchers.delete(run);
    },
  };
}

// Whatever appears on screen as a message is told to screen readers too.
function announced(before: State, after: State): State {
  const isNew = (key: 'notice' | 'draftProblem') => after[key] && after[key] !== before[key];
  if (isNew('draftProblem')) return { ...after, announcement: { text: after.draftProblem } };
  return after.notice && isNew('notice') ? { ...after, announcement: { text: after.notice.text } } : after;
}
