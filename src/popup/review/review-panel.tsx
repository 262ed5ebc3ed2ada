import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../platform/i18n.ts';
import { useRequest } from '../../ui/use-request.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import type { Reviewing } from './keep-review.ts';
import { PastedBox } from './pasted-box.tsx';
import { ReviewGroups } from './review-groups.tsx';
import { ReviewHead } from './review-head.tsx';
import { reviewShown } from './review-state.ts';
import { SourceSwitch } from './source-switch.tsx';

export type ReviewingPopup = Popup & { review: Reviewing };

const CURRENT = '.is-current .hint-open';

export interface ReviewProps {
  state: State;
  popup: ReviewingPopup;
}

/** The hints of the page in one list, or those of pasted text. */
export function ReviewPanel({ state, popup }: ReviewProps) {
  const panel = useRef<HTMLElement>(null);
  const { review, storiesPart } = state;
  const shown = reviewShown(review);

  const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
  useRequest(state.focus, () => {
    if (state.focus.on !== 'tab') (find(CURRENT) ?? find('input:checked'))?.focus();
  });
  useRequest(review.focus, () => {
    if (review.focus.on === '') return;
    const waiting = { row: '*', 'first-row': 'body, .source input', 'lost-row': 'body' }[review.focus.on];
    if (!document.activeElement?.matches(waiting)) return;
    (find(CURRENT) ?? find('#pasted, input:checked'))?.focus();
    // The focus brings the row into view, not what has opened below it.
    find('.is-current')?.scrollIntoView({ block: 'nearest' });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, for achievements that wait for a yes
  useEffect(() => void popup.openStories(), []);

  const isPage = review.source === 'page';
  const hasFields = shown?.texts.some(({ text }) => text.trim()) || review.tooLong.length > 0;
  const canList = shown && (isPage ? hasFields : review.pastedText.trim() !== '');
  return (
    <section class="view review" ref={panel} aria-label={say('popup_review')}>
      <SourceSwitch state={state} popup={popup} />
      {isPage && !review.isPageOpen && <p class="review-note">{say('review_page_closed')}</p>}
      {isPage && review.isPageOpen && !shown && <p class="review-note">{say('review_reading')}</p>}
      {isPage && review.isPageOpen && shown && !hasFields && (
        <p class="review-note">{say('review_no_fields')}</p>
      )}
      {isPage && (!review.isPageOpen || (shown && !hasFields)) && (
        <button
          type="button"
          class="button is-main review-paste"
          onClick={() => popup.review.showSource('pasted')}
        >
          {say('review_paste')}
        </button>
      )}
      {!isPage && <PastedBox state={state} popup={popup} />}
      {isPage &&
        review.tooLong.map(label => (
          <p class="review-note" key={label}>
            {say('popup_field_too_long', label)}
          </p>
        ))}
      {canList && (
        <>
          <ReviewHead state={state} popup={popup} review={shown} />
          <ReviewGroups state={state} popup={popup} review={shown} />
          {storiesPart && (
            <storiesPart.NotConfirmed state={state} popup={popup} telling={storiesPart.telling} />
          )}
        </>
      )}
    </section>
  );
}
