import { mismatchesOf } from '../../goals/linked-figures.ts';
import { spokenStory } from '../../goals/star/interview-story.ts';
import type { Story } from '../../goals/star/story.ts';
import { say } from '../../platform/i18n.ts';
import type { StoriesProps } from './stories-panel.tsx';
import { StoryBullet } from './story-bullet.tsx';
import { ToldShare } from './told-share.tsx';

/** What becomes of a story: a bullet for the resume and words for the interview. */
export function StoryOutcome({ story, ...props }: StoriesProps & { story: Story }) {
  const { state } = props;
  const spoken = spokenStory(story);
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
      <StoryBullet story={story} {...props} />
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
