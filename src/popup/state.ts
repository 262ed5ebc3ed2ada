import type { Draft } from '../goals/draft.ts';
import type { Goal } from '../goals/goal.ts';
import { inOrder } from '../goals/order.ts';
import { statementsWith } from '../goals/search.ts';
import type { Statement } from '../goals/statement.ts';
import type { Unreadable } from '../platform/items.ts';
import { type GoalsState, initialGoals } from './goals/goals-state.ts';
import type { PageStatus, Target } from './page.ts';
import type { ReviewPart } from './review/open-review.ts';
import { initialReview, type ReviewState } from './review/review-state.ts';
import type { Asking } from './statements/asking.ts';
import type { StoriesPart } from './stories/open-stories.ts';
import { initialStories, type StoriesState } from './stories/stories-state.ts';

/** What a notice offers to do about it. */
export type Remedy =
  | { kind: 'restore'; id: string }
  | { kind: 'reopen'; draft: Draft }
  | { kind: 'copy'; text: string }
  | { kind: 'purge'; id: string }
  | { kind: 'restore-goal'; id: string }
  | { kind: 'purge-goal'; id: string }
  | { kind: 'insert'; text: string }
  | { kind: 'undo-insert'; text: string }
  | { kind: 'unignore'; hash: string }
  | { kind: 'rule-off'; rule: string; title: string }
  | { kind: 'repaste'; text: string }
  | { kind: 'undo'; run(): Promise<void> }
  | { kind: 'change-goal'; id: string; change(goal: Goal, now: number): Goal; focus: string };

export interface Notice {
  text: string;
  isProblem: boolean;
  remedy?: Remedy;
}

export const tabs = ['statements', 'goals', 'review', 'stories'] as const;
export type Tab = (typeof tabs)[number];

/** All the popup shows; changed only by the functions below and by whole-field spreads. */
export interface State {
  tab: Tab;
  isLoaded: boolean;
  /** In the user's order, without the deleted ones. */
  statements: readonly Statement[];
  /** Last deleted first. */
  deleted: readonly Statement[];
  unreadable: readonly Unreadable[];
  view: 'list' | 'editor' | 'ask' | 'deleted';
  query: string;
  /** The last used first, instead of the user's own order. */
  isByUse: boolean;
  /** Texts go to the end of the field, as a paragraph, instead of to the caret. */
  isParagraph: boolean;
  /** Id of the row the keyboard stands on; kept valid by `visible` and `current`. */
  picked: string;
  draft: Draft;
  /** What is asked before a statement goes out. */
  asking: Asking | undefined;
  /** Phrases that sound like leaving and that the user called fine. */
  fine: readonly string[];
  /** What is wrong with the draft, in a sentence, or ''. */
  draftProblem: string;
  notice: Notice | undefined;
  /** The last thing told to screen readers; a new object each time, so the same words can be told twice. */
  announcement: { text: string };
  page: PageStatus | undefined;
  target: Target | undefined;
  isPageKnown: boolean;
  isInserting: boolean;
  /** Who is to have the keyboard focus, on the tabs or in the list of statements; a new object each time somebody is asked to take it. */
  focus: { on: 'search' | 'row' | 'tab' };
  goals: GoalsState;
  review: ReviewState;
  reviewPart: ReviewPart | undefined;
  stories: StoriesState;
  storiesPart: StoriesPart | undefined;
}

export const noDraft: Draft = { text: '', statement: '' };

export const initialState: State = {
  tab: 'statements',
  isLoaded: false,
  statements: [],
  deleted: [],
  unreadable: [],
  view: 'list',
  query: '',
  isByUse: false,
  isParagraph: false,
  picked: '',
  draft: noDraft,
  asking: undefined,
  fine: [],
  draftProblem: '',
  notice: undefined,
  announcement: { text: '' },
  page: undefined,
  target: undefined,
  isPageKnown: false,
  isInserting: false,
  focus: { on: 'search' },
  goals: initialGoals,
  review: initialReview,
  reviewPart: undefined,
  stories: initialStories,
  storiesPart: undefined,
};

let lastFound: (Pick<State, 'statements' | 'query' | 'isByUse'> & { rows: readonly Statement[] }) | undefined;

/** The statements the search leaves; the same list again as long as nothing changes. */
export function visible({ statements, query, isByUse }: State): readonly Statement[] {
  const isSame =
    lastFound?.statements === statements && lastFound.query === query && lastFound.isByUse === isByUse;
  if (!lastFound || !isSame) {
    const found = statementsWith(statements, query);
    const rows = isByUse ? found.toSorted((a, b) => lastUse(b) - lastUse(a)) : found;
    lastFound = { statements, query, isByUse, rows };
  }
  return lastFound.rows;
}

// One that was written later than others were used comes before them.
const lastUse = ({ used, created }: Statement) => used ?? created;

/** The row Enter acts on: the picked one while it is visible, else the first. */
export function current(state: State): Statement | undefined {
  const rows = visible(state);
  return rows.find(row => row.id === state.picked) ?? rows[0];
}

/** The id of the row `by` rows away from the current one, clamped to the list. */
export function neighbour(state: State, by: number): string {
  const rows = visible(state);
  const from = rows.findIndex(row => row.id === current(state)?.id);
  return rows[Math.max(0, Math.min(from + by, rows.length - 1))]?.id ?? '';
}

/** Takes over what storage holds. When the picked row is gone, the one that took its place is picked. */
export function withItems(
  state: State,
  items: readonly Statement[],
  unreadable: readonly Unreadable[],
): State {
  const place = visible(state).findIndex(row => row.id === state.picked);
  const next: State = {
    ...state,
    isLoaded: true,
    statements: inOrder(items.filter(item => item.deleted === undefined)),
    deleted: items
      .filter(item => item.deleted !== undefined)
      .toSorted((a, b) => (b.deleted ?? 0) - (a.deleted ?? 0)),
    unreadable,
  };
  const rows = visible(next);
  if (place < 0 || rows.some(row => row.id === state.picked)) return next;
  return { ...next, picked: rows[Math.min(place, rows.length - 1)]?.id ?? '' };
}

/** Where in the whole list a row lands that goes one visible row up (-1) or down (1); undefined at its end, and where use sorts it. */
export function placeAfterMove(state: State, id: string, by: -1 | 1): number | undefined {
  if (state.isByUse) return undefined;
  const rows = visible(state);
  const passed = rows[rows.findIndex(row => row.id === id) + by];
  if (!passed || !rows.some(row => row.id === id)) return undefined;
  return state.statements.indexOf(passed);
}
