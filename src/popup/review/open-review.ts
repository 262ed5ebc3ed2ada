import type { ComponentType } from 'preact';
import type { Parts, Store } from '../store.ts';
import type { Reviewing } from './keep-review.ts';
import type { ReviewProps } from './review-panel.tsx';

/** The review once it is loaded: most who open the popup never look at it. */
export interface ReviewPart {
  readonly Panel: ComponentType<ReviewProps>;
  readonly review: Reviewing;
}

/** Loads the review on first use, and has it read the page. */
export function reviewOpener(store: Store, parts: Parts): () => Promise<void> {
  let loading: Promise<ReviewPart> | undefined;
  const load = async (): Promise<ReviewPart> => {
    const { keepReview, ReviewPanel } = await import('./part.ts');
    return { Panel: ReviewPanel, review: keepReview(store, parts) };
  };
  return async () => {
    loading ??= load();
    const reviewPart = await loading;
    if (store.get().reviewPart !== reviewPart) store.set({ reviewPart });
    reviewPart.review.open();
  };
}
