import { publicWording } from '../../goals/public-wording.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { missingGoal } from './missing-goal.ts';
import { ENOUGH_BULLETS, itemsIn, type Review } from './review.ts';
import type { ReviewProps } from './review-panel.tsx';

/** What is good, how far it has come, and the one thing to do next. */
export function ReviewHead({ state, popup, review }: ReviewProps & { review: Review }) {
  const { bullets, withResult, next } = review;
  const { source, firstCount, checks } = state.review;
  const more = source === 'page' ? withResult - firstCount : 0;
  const isEnough = bullets >= ENOUGH_BULLETS;
  const words = next?.at.text.slice(next.finding.from, next.finding.to);
  return (
    <div class="review-head">
      <p class={isEnough ? 'review-progress' : 'review-next'}>
        {isEnough ? sayCount('review_progress', bullets, withResult) : say('review_not_enough')}
        {isEnough && more > 0 && <span class="review-more"> {say('review_more', more)}</span>}
      </p>
      {isEnough && (
        <div class="review-bar" aria-hidden="true">
          <span style={{ width: `${(100 * withResult) / bullets}%` }} />
        </div>
      )}
      {next && (
        <p class="review-next">
          {say('review_next')}{' '}
          <button type="button" class="link" onClick={() => void popup.review.begin(next.key)}>
            {next.finding.title}: “{words}”
          </button>
        </p>
      )}
      {source === 'page' && isEnough && <MissingGoal state={state} popup={popup} review={review} />}
      {itemsIn(review).length === 0 && (
        <>
          <p class="review-none">{say('review_none')}</p>
          <details class="review-checks">
            <summary>{sayCount('review_checks', checks.length)}</summary>
            <p>{checks.join(' · ')}</p>
          </details>
        </>
      )}
    </div>
  );
}

/** A goal that is ready for the resume, and not where it is read first. */
function MissingGoal({ state, popup, review }: ReviewProps & { review: Review }) {
  const goal = missingGoal(review.texts, state.goals.items, review.ignored);
  if (!goal) return null;
  return (
    <p class="review-next">
      {say('review_goal', publicWording(goal) ?? '')}{' '}
      <button type="button" class="link" onClick={() => void popup.goals.insertWording(goal.id)}>
        {state.target ? say('goals_insert_into', state.target.label) : say('goals_insert')}
      </button>{' '}
      <button type="button" class="link is-soft" onClick={() => void popup.review.ignoreGoal(goal)}>
        {say('review_goal_off')}
      </button>
    </p>
  );
}
