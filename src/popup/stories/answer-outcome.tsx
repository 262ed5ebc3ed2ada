import type { Goal } from '../../goals/goal.ts';
import { unexplained } from '../../goals/interview/acronyms.ts';
import type { Answer } from '../../goals/interview/answer.ts';
import { missingParts, spokenAnswer } from '../../goals/interview/spoken-answer.ts';
import { say } from '../../platform/i18n.ts';
import { LeavingNotice } from '../wording/leaving-notice.tsx';
import type { StoriesProps } from './stories-panel.tsx';

interface Props extends StoriesProps {
  answer: Answer;
  goal: Goal | undefined;
}

/** The answer as it is said, short or full, with what an interviewer would stumble over. */
export function AnswerOutcome({ answer, goal, state, popup, telling }: Props) {
  const today = popup.goals.today();
  const { length } = state.stories;
  const spoken = spokenAnswer(answer, goal, length, today);
  const missing = missingParts(answer, goal, today);
  const acronyms = unexplained(spoken.text);
  return (
    <section aria-label={say('stories_answer_spoken')}>
      <h3 class="part-title">
        {say('stories_answer_spoken')}
        <span class="part-count">{say(`stories_seconds_${spoken.fit}`, spoken.seconds)}</span>
      </h3>
      <div class="chips">
        {(['short', 'full'] as const).map(one => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={one === length}
            onClick={() => telling.set({ length: one })}
          >
            {say(`stories_answer_${one}`)}
          </button>
        ))}
      </div>
      <p class="outcome outcome-text answer-text" dir="auto">
        {spoken.text || say('stories_answer_empty')}
      </p>
      {missing.includes('why') && <p class="part-help">{say('stories_answer_no_why')}</p>}
      {acronyms.length > 0 && (
        <p class="part-help">{say('stories_answer_acronyms', acronyms.map(({ text }) => text).join(', '))}</p>
      )}
      <LeavingNotice text={spoken.text} fine={state.fine} onFine={phrase => void popup.callFine(phrase)} />
      <div class="share">
        <button
          type="button"
          class="button is-main"
          onClick={() => {
            telling.set({ practised: 'answer' });
            telling.show('practice', answer.id);
          }}
        >
          {say('stories_practise')}
        </button>
        <button type="button" class="button" onClick={() => void popup.copy(spoken.text)}>
          {say('popup_copy')}
        </button>
      </div>
    </section>
  );
}
