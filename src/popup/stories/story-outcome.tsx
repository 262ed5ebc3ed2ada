import { bulletOf } from '../../goals/star/bullet.ts';
import { spokenStory } from '../../goals/star/interview-story.ts';
import { outcomeSentence } from '../../goals/star/outcome.ts';
import type { Story } from '../../goals/star/story.ts';
import { sizeOf } from '../../goals/wording/count.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import type { StoriesProps } from './stories-panel.tsx';

/** What becomes of a story: a bullet for the resume and words for the interview. */
export function StoryOutcome({ story, state, popup, telling }: StoriesProps & { story: Story }) {
  const bullet = bulletOf(story);
  const spoken = spokenStory(story);
  const against = outcomeSentence(story);
  const goal = state.goals.items.find(({ id }) => id === story.goal);
  const [ours, theirs] = [story.actual, goal?.finish?.actual];
  return (
    <>
      {ours && theirs && ours.trim() !== theirs.trim() && (
        <p class="note">{say('stories_figures_differ', ours, theirs)}</p>
      )}
      <section aria-label={say('stories_as_bullet')}>
        <h3 class="part-title">
          {say('stories_as_bullet')}
          <span class="part-count">{sayCount('popup_lines', sizeOf(bullet.text).lines, 110)}</span>
        </h3>
        <p class="outcome outcome-text" data-part="bullet" dir="auto">
          {bullet.text}
        </p>
        {against && (
          <p class="part-help" data-part="against">
            {say('stories_against', against)}
          </p>
        )}
        {bullet.isDraft && <p class="part-help">{say('stories_fill_blanks')}</p>}
        {bullet.isShortened && <p class="part-help">{say('stories_shortened')}</p>}
        <div class="share">
          <button
            type="button"
            class="button is-main"
            data-part="insert"
            onClick={() => void telling.deliver(bullet.text)}
          >
            {state.target ? say('goals_insert_into', state.target.label) : say('popup_copy')}
          </button>
          <button type="button" class="button" onClick={() => void telling.keepStatement(bullet.text)}>
            {say('stories_keep')}
          </button>
        </div>
      </section>
      <section aria-label={say('stories_as_spoken')}>
        <h3 class="part-title">
          {say('stories_as_spoken')}
          <span class="part-count">{say(`stories_seconds_${spoken.fit}`, spoken.seconds)}</span>
        </h3>
        <p class="outcome outcome-text" dir="auto">
          {spoken.text}
        </p>
        <div class="share">
          <button
            type="button"
            class="button"
            onClick={() => {
              telling.set({ practised: 'story' });
              telling.show('practice', story.id);
            }}
          >
            {say('stories_practise')}
          </button>
          <button type="button" class="button" onClick={() => void popup.copy(spoken.text)}>
            {say('popup_copy')}
          </button>
        </div>
      </section>
    </>
  );
}
