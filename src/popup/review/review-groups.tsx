import { say } from '../../platform/i18n.ts';
import { GoodRow } from './good-row.tsx';
import { HintRow } from './hint-row.tsx';
import type { Review, ReviewItem } from './review.ts';
import type { ReviewProps } from './review-panel.tsx';
import { pickedKey, rowKeys } from './review-state.ts';

/** The hints by how much they matter. Arrow keys walk, Enter goes there, A applies, I ignores. */
export function ReviewGroups({ state, popup, review }: ReviewProps & { review: Review }) {
  const picked = pickedKey(state.review);
  const isOneText = review.texts.length < 2;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const rows = rowKeys(state.review).length;
    const { review } = popup;
    if (event.key === 'ArrowDown') review.step(1);
    else if (event.key === 'ArrowUp') review.step(-1);
    else if (event.key === 'Home') review.step(-rows);
    else if (event.key === 'End') review.step(rows);
    else if (event.key.toLowerCase() === 'a') void review.apply(picked);
    else if (event.key.toLowerCase() === 'i') void review.ignore(picked);
    else return;
    event.preventDefault();
  }

  const group = (name: 'must' | 'could', items: readonly ReviewItem[]) =>
    items.length > 0 && (
      <section class="review-group" aria-labelledby={`group-${name}`}>
        <h2 class="group-title" id={`group-${name}`}>
          {say(`review_${name}`)} <span class="group-count">{items.length}</span>
        </h2>
        <ul>
          {items.map(item => (
            <HintRow
              key={item.key}
              item={item}
              isCurrent={item.key === picked}
              isOneText={isOneText}
              popup={popup}
            />
          ))}
        </ul>
      </section>
    );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows' buttons, heard in one place.
    <div class="review-groups" onKeyDown={onKeyDown}>
      {group('must', review.mustLook)}
      {group('could', review.couldImprove)}
      {review.good.length > 0 && (
        <details
          class="review-group"
          open={state.review.isGoodOpen}
          onToggle={event => popup.review.openGood(event.currentTarget.open)}
        >
          <summary class="group-title">
            {say('review_good')} <span class="group-count">{review.good.length}</span>
          </summary>
          <ul>
            {review.good.map(bullet => (
              <GoodRow
                key={bullet.key}
                bullet={bullet}
                isCurrent={bullet.key === picked}
                isOneText={isOneText}
                popup={popup}
              />
            ))}
          </ul>
        </details>
      )}
      {review.mustLook.length + review.couldImprove.length > 0 && (
        <p class="review-keys" id="review-keys">
          {say('review_keys')}
        </p>
      )}
    </div>
  );
}
