import type { Goal } from '../../goals/goal.ts';
import type { Answer } from '../../goals/interview/answer.ts';
import { answerRemarks } from '../../goals/interview/answer-remarks.ts';
import { spokenAnswer } from '../../goals/interview/spoken-answer.ts';
import { say } from '../../platform/i18n.ts';
import { LeavingNotice } from '../wording/leaving-notice.tsx';
import { DifferingNote } from './differing-note.tsx';
import type { StoriesProps } from './stories-panel.tsx';
import { ToldShare } from './told-share.tsx';

interface Props extends StoriesProps {
  answer: Answer;
  goal: Goal | undefined;
}

/** The answer as it is said, short or full, with what an interviewer would stumble over. */
export function AnswerOutcome({ answer, goal, ...props }: Props) {
  const { state, popup, telling } = props;
  const today = popup.goals.today();
  const { length } = state.stories;
  const spoken = spokenAnswer(answer, goal, length, today);
  const remarks = answerRemarks(answer, goal, today);
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
      {remarks.map(({ name, words }) => (
        <p key={name} class="part-help" data-remark={name}>
          {say(`stories_answer_${name}`, words.join(', '))}
        </p>
      ))}
      <DifferingNote state={state} where="answer" id={answer.id} />
      <LeavingNotice text={spoken.text} fine={state.fine} onFine={phrase => void popup.callFine(phrase)} />
      <ToldShare {...props} what="answer" id={answer.id} text={spoken.text} />
    </section>
  );
}
