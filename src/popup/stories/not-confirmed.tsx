import { bulletOf } from '../../goals/star/bullet.ts';
import { isConfirmed } from '../../goals/star/story.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import type { StoriesProps } from './stories-panel.tsx';

/** Achievements of which the user has not yet said that they are true: to be looked at before anything is sent. */
export function NotConfirmed({ state, telling, popup }: StoriesProps) {
  const open = state.stories.stories.filter(story => story.deleted === undefined && !isConfirmed(story));
  if (open.length === 0) return null;
  return (
    <details class="review-group">
      <summary class="group-title">
        {say('stories_not_confirmed')} <span class="group-count">{open.length}</span>
      </summary>
      <p class="review-next">{sayCount('stories_not_confirmed_help', open.length)}</p>
      <ul class="goal-rows">
        {open.map(story => (
          <li key={story.id} class="goal-row">
            <button
              type="button"
              class="goal-open"
              onClick={() => {
                popup.showTab('stories', false);
                telling.show('story', story.id);
              }}
            >
              <span class="goal-text clamped" dir="auto">
                {bulletOf(story).text}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
