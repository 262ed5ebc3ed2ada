import { publicWording } from '../../goals/public-wording.ts';
import { bulletOf } from '../../goals/star/bullet.ts';
import { isConfirmed } from '../../goals/star/story.ts';
import { say } from '../../platform/i18n.ts';
import { GrowingField } from '../../ui/growing-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { StoriesProps } from './stories-panel.tsx';

/** Stories that happened and answers that are prepared. */
export function StoriesList({ state, telling }: StoriesProps) {
  const { stories, answers, isLoaded, bullet } = state.stories;
  const isThere = ({ deleted }: { deleted?: number }) => deleted === undefined;
  const told = stories.filter(isThere);
  const prepared = answers.filter(isThere);
  const gone = [
    ...stories
      .filter(one => !isThere(one))
      .map(one => ({ what: 'story' as const, id: one.id, text: titleOf(one) })),
    ...answers
      .filter(one => !isThere(one))
      .map(one => ({ what: 'answer' as const, id: one.id, text: one.company || say('stories_answer') })),
  ];
  const goalName = (id = '') => {
    const goal = state.goals.items.find(one => one.id === id);
    return goal ? (publicWording(goal) ?? goal.text) : say('stories_answer');
  };
  return (
    <section class="view" aria-label={say('popup_stories')}>
      <form
        class="capture"
        onSubmit={event => {
          event.preventDefault();
          void telling.begin(bullet);
        }}
      >
        <GrowingField
          aria-label={say('stories_bullet')}
          placeholder={say('stories_bullet_hint')}
          data-focus="first"
          value={bullet}
          onInput={event => telling.set({ bullet: event.currentTarget.value })}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            void telling.begin(bullet);
          }}
        />
        <button type="submit" class="button is-main">
          {say('stories_begin')}
        </button>
      </form>
      <div class="goals-scroll">
        {isLoaded && told.length === 0 && (
          <div class="empty is-top">
            <h2 class="empty-title">{say('stories_empty_title')}</h2>
            <p>{say('stories_empty_text')}</p>
            <p class="example">
              <span class="example-tag">{say('popup_example')}</span>
              {say('stories_example')}
            </p>
          </div>
        )}
        {told.length > 0 && (
          <section>
            <h2 class="list-title">{say('stories_told')}</h2>
            <ul class="goal-rows">
              {told.map(story => (
                <li key={story.id} class="goal-row">
                  <button
                    type="button"
                    class="goal-open"
                    data-focus={`told ${story.id}`}
                    onClick={() => telling.show('story', story.id)}
                  >
                    <span class="goal-text clamped" dir="auto">
                      {titleOf(story)}
                    </span>
                    {!isConfirmed(story) && <span class="goal-meta">{say('stories_not_confirmed')}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2 class="list-title">{say('stories_answers')}</h2>
          <ul class="goal-rows">
            {prepared.map(answer => (
              <li key={answer.id} class="goal-row">
                <button
                  type="button"
                  class="goal-open"
                  data-focus={`told ${answer.id}`}
                  onClick={() => telling.show('answer', answer.id)}
                >
                  <span class="goal-text clamped" dir="auto">
                    {goalName(answer.goal)}
                  </span>
                  {answer.company && <span class="goal-meta">{answer.company}</span>}
                </button>
              </li>
            ))}
          </ul>
          <button type="button" class="button list-button" onClick={() => void telling.beginAnswer('')}>
            <Icon name="add" />
            {say('stories_new_answer')}
          </button>
        </section>
        {gone.length > 0 && (
          <details class="moves list-details">
            <summary>
              {say('popup_recently_deleted')} ({gone.length})
            </summary>
            <ul>
              {gone.map(({ what, id, text }) => (
                <li key={id} class="move">
                  <span class="clamped" dir="auto">
                    {text}
                  </span>
                  <button type="button" class="link" onClick={() => void telling.restore(what, id)}>
                    {say('popup_restore')}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function titleOf(story: Parameters<typeof bulletOf>[0]): string {
  return bulletOf(story).text;
}
