import { useState } from 'preact/hooks';
import { bulletOf } from '../../goals/star/bullet.ts';
import { compare, outcomeSentence } from '../../goals/star/outcome.ts';
import { resultFirst } from '../../goals/star/result-first.ts';
import type { Story } from '../../goals/star/story.ts';
import { sizeOf } from '../../goals/wording/count.ts';
import { lineWidths } from '../../goals/wording/line-width.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { useLineWidth } from './line-width.ts';
import { StarLetters } from './star-letters.tsx';
import type { StoriesProps } from './stories-panel.tsx';

/** The story as a line of the resume, with the act or the result in front. */
export function StoryBullet({ story, state, telling }: StoriesProps & { story: Story }) {
  const [width, setWidth] = useLineWidth();
  const [isTurned, setTurned] = useState(false);
  const bullet = bulletOf(story, width);
  const turned = resultFirst(bullet.text);
  const text = (isTurned && turned) || bullet.text;
  const against = outcomeSentence(story);
  return (
    <section aria-label={say('stories_as_bullet')}>
      <h3 class="part-title">
        {say('stories_as_bullet')}
        <span class="part-count">
          {bullet.isDraft && <b class="draft-mark">{say('stories_draft')}</b>}
          {sayCount('popup_lines', sizeOf(text, width).lines, width)}
        </span>
      </h3>
      <p class="outcome outcome-text" data-part="bullet" dir="auto">
        {text}
      </p>
      <StarLetters bullet={text} />
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
          onClick={() => void telling.deliver(text)}
        >
          {state.target ? say('goals_insert_into', state.target.label) : say('popup_copy')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void telling.keepStatement(text, { story: story.id })}
        >
          {say('stories_keep')}
        </button>
      </div>
      {turned && (
        <label class="waive">
          <input
            type="checkbox"
            data-part="result-first"
            checked={isTurned}
            onChange={event => setTurned(event.currentTarget.checked)}
          />
          {say('stories_result_first')}
        </label>
      )}
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
  );
}
