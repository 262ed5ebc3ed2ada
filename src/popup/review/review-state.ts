import { itemsIn, type Review, type ReviewItem } from './review.ts';

export type ReviewSource = 'page' | 'pasted';

export interface ReviewState {
  source: ReviewSource;
  /** Undefined until the engine is there and the texts are read. */
  page: Review | undefined;
  /** Whether the page can be read at all. */
  isPageOpen: boolean;
  tooLong: readonly string[];
  pasted: Review | undefined;
  pastedText: string;
  /** Bullets with a result when this page was first reviewed. */
  firstCount: number;
  /** Titles of the checks that run. */
  checks: readonly string[];
  /** Key of the row the keyboard stands on, or '': then it is the first. */
  picked: string;
  /**
   * Asks the row to take the focus; a new object each time. `first-row`: unless the user has gone elsewhere meanwhile;
   * `lost-row`: only if the focus went away with a row.
   */
  focus: { on: 'row' | 'first-row' | 'lost-row' | '' };
  /** Asks the box to write over `from`–`to` of its text, so that its own undo knows; a new object each time. */
  edit: { from: number; to: number; text: string } | undefined;
  /** Asks the box to select words; a new object each time. */
  select: { from: number; to: number } | undefined;
  isGoodOpen: boolean;
}

export const initialReview: ReviewState = {
  source: 'page',
  page: undefined,
  isPageOpen: true,
  tooLong: [],
  pasted: undefined,
  pastedText: '',
  firstCount: 0,
  checks: [],
  picked: '',
  focus: { on: '' },
  edit: undefined,
  select: undefined,
  isGoodOpen: false,
};

export const reviewShown = (state: ReviewState): Review | undefined => state[state.source];

/** Keys of the rows that show, in order. */
export function rowKeys(state: ReviewState): readonly string[] {
  const review = reviewShown(state);
  if (!review) return [];
  return [...itemsIn(review), ...(state.isGoodOpen ? review.good : [])].map(({ key }) => key);
}

export function pickedKey(state: ReviewState): string {
  const keys = rowKeys(state);
  return keys.includes(state.picked) ? state.picked : (keys[0] ?? '');
}

export function itemOf(state: ReviewState, key: string): ReviewItem | undefined {
  const review = reviewShown(state);
  return review && itemsIn(review).find(item => item.key === key);
}

/** The same state with a new review; where the picked row has gone, the one in its place is picked. */
export function withReview(state: ReviewState, source: ReviewSource, review: Review): ReviewState {
  const place = rowKeys(state).indexOf(pickedKey(state));
  const next = { ...state, [source]: review };
  const keys = rowKeys(next);
  if (source !== state.source || keys.includes(next.picked)) return next;
  const picked = keys[Math.max(0, Math.min(place, keys.length - 1))] ?? '';
  return { ...next, picked, focus: { on: 'lost-row' } };
}
