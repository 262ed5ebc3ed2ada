import { useEffect, useState } from 'preact/hooks';
import { spokenAnswer } from '../../goals/interview/spoken-answer.ts';
import { spokenStory } from '../../goals/star/interview-story.ts';
import { say } from '../../platform/i18n.ts';
import { openOwnPage } from '../../platform/own-pages.ts';
import { isPracticeTab, practiceAddress } from './practice-tab.ts';
import type { StoriesProps } from './stories-panel.tsx';
import { ToldHead } from './told-head.tsx';

/** The words to say, large, with a clock, and for paper. Nothing is recorded. */
export function PracticeView({ state, popup, telling }: StoriesProps) {
  const { open, practised, stories, answers, length } = state.stories;
  const story = stories.find(({ id }) => id === open);
  const answer = answers.find(({ id }) => id === open);
  const goal = state.goals.items.find(({ id }) => id === answer?.goal);
  const { text, seconds } =
    practised === 'answer' && answer
      ? spokenAnswer(answer, goal, length, popup.goals.today())
      : story
        ? spokenStory(story)
        : { text: '', seconds: 0 };
  const [started, setStarted] = useState<number>();
  const [passed, setPassed] = useState(0);

  useEffect(() => {
    if (started === undefined) return;
    const timer = setInterval(() => setPassed(Math.floor((Date.now() - started) / 1000)), 250);
    return () => clearInterval(timer);
  }, [started]);

  const onPrint = () => {
    // Popups and side panels can't be relied on to print: a tab shows the same words.
    if (isPracticeTab(location.hash)) print();
    else void openOwnPage(practiceAddress(state.stories));
  };

  return (
    <section class="view" aria-label={say('stories_practice')}>
      <ToldHead title={say('stories_practice')} onBack={() => telling.show(practised, open)} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long words are scrolled with the keys. */}
      <section class="goals-scroll practice" tabIndex={0} aria-label={say('stories_words')}>
        {text.split('\n').map(part => (
          <p key={part} dir="auto">
            {part}
          </p>
        ))}
      </section>
      <footer class="foot practice-foot">
        <span class="practice-clock" role="timer">
          {say('stories_clock', passed, seconds)}
        </span>
        <span class="practice-actions">
          <button type="button" class="button" data-focus="print" onClick={onPrint}>
            {say('stories_print')}
          </button>
          <button
            type="button"
            class="button is-main"
            data-focus="first"
            onClick={() => {
              setPassed(0);
              setStarted(started === undefined ? Date.now() : undefined);
            }}
          >
            {say(started === undefined ? 'stories_clock_start' : 'stories_clock_stop')}
          </button>
        </span>
      </footer>
    </section>
  );
}
