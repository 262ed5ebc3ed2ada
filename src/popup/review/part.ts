// What the popup loads when the review is first opened.
export { keepReview } from './keep-review.ts';
export { ReviewPanel } from './review-panel.tsx';
