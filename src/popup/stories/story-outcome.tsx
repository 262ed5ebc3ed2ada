import { mismatchesOf } from '../../goals/linked-figures.ts';
import { bulletOf } from '../../goals/star/bullet.ts';
import { spokenStory } from '../../goals/star/interview-story.ts';
import { compare, outcomeSentence } from '../../goals/star/outcome.ts';
import type { Story } from '../../goals/star/story.ts';
import { sizeOf } from '../../goals/wording/count.ts';
import { lineWidths } from '../../goals/wording/line-width.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { useLineWidth } from './line-width.ts';
import type { StoriesProps } from './stories-panel.tsx';
import { ToldShare } from './told-share.tsx';

/** What becomes of a story: a bullet for the resume and words for the interview. */
export function StoryOutcome({ story, ...props }: StoriesProps & { story: Story }) {
  const { state, telling } = props;
  const [width, setWidth] = useLineWidth();
  const bullet = bulletOf(story, width);
  const spoken = spokenStory(story);
  const against = outcomeSentence(story);
  const mismatches = mismatchesOf(story, {
    goals: state.goals.items,
    statements: state.statements,
    answers: state.stories.answers,
  });
  return (
    <>
      {mismatches.map(({ where, id, here, there }) => (
        <p key={id} class="note" data-part="differ">
          {here.length > 0
            ? say(`stories_differ_${where}`, here.join(', '), there.join(', '))
            : say('stories_stray_statement', there.join(', '))}
        </p>
      ))}
      <section aria-label={say('stories_as_bullet')}>
        <h3 class="part-title">
          {say('stories_as_bullet')}
          <span class="part-count">
            {bullet.isDraft && <b class="draft-mark">{say('stories_draft')}</b>}
            {sayCount('popup_lines', sizeOf(bullet.text, width).lines, width)}
          </span>
        </h3>
        <p class="outcome outcome-text" data-part="bullet" dir="auto">
          {bullet.text}
        </p>
        {against && (
          <p class="part-help" data-part="against">
            {say('stories_against', against)}
          </p>
        )}
        {compare(story) === 'missed' && <p class="part-help">{say('stories_missed')}</p>}
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
          <button
            type="button"
            class="button"
            onClick={() => void telling.keepStatement(bullet.text, { story: story.id })}
          >
            {say('stories_keep')}
          </button>
        </div>
        <label class="line-width">
          {say('stories_line_width')}
          <select
            class="select"
            value={String(width)}
            onChange={event => setWidth(Number(event.currentTarget.value))}
          >
            {lineWidths.map(one => (
              <option key={one} value={String(one)}>
                {one}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section aria-label={say('stories_as_spoken')}>
        <h3 class="part-title">
          {say('stories_as_spoken')}
          <span class="part-count">{say(`stories_seconds_${spoken.fit}`, spoken.seconds)}</span>
        </h3>
        <p class="outcome outcome-text" dir="auto">
          {spoken.text}
        </p>
        <ToldShare {...props} what="story" id={story.id} text={spoken.text} />
      </section>
    </>
  );
}
