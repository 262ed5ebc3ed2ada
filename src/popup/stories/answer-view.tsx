import { isFarOff } from '../../goals/horizon.ts';
import { type Answer, type AnswerPart, answerParts, newAnswer } from '../../goals/interview/answer.ts';
import { handOver } from '../../goals/interview/cards.data.ts';
import { flexibleDraft, planDraft } from '../../goals/interview/drafts.ts';
import { spokenAim } from '../../goals/interview/spoken-answer.ts';
import { publicWording } from '../../goals/public-wording.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AnswerOutcome } from './answer-outcome.tsx';
import { FollowUps } from './follow-ups.tsx';
import type { StoriesProps } from './stories-panel.tsx';
import { ToldHead } from './told-head.tsx';

/** The five lines of an answer to “What are your career goals?”, and how they sound in 30 and in 90 seconds. */
export function AnswerView(props: StoriesProps) {
  const { state, popup, telling } = props;
  const id = state.stories.open;
  const answer = state.stories.answers.find(one => one.id === id) ?? newAnswer(id, '', 0, 0);
  const goal = state.goals.items.find(one => one.id === answer.goal);
  const options = state.goals.items.flatMap(one => {
    const text = one.done === undefined ? publicWording(one) : undefined;
    return text === undefined ? [] : [{ value: one.id, text: text.slice(0, 80) }];
  });
  const set = (parts: { [Part in keyof Answer]?: Answer[Part] | undefined }) =>
    void telling.changeAnswer(id, parts);
  const drafts: Partial<Record<AnswerPart, string>> = goal
    ? {
        aim: spokenAim(publicWording(goal) ?? '', isFarOff(goal, popup.goals.today())),
        plan: planDraft(goal),
        flexible: flexibleDraft(goal),
      }
    : {};
  return (
    <section class="view" aria-label={say('stories_answer')}>
      <ToldHead
        title={say('stories_answer')}
        onBack={() => telling.show('list')}
        onRemove={() => void telling.remove('answer', id)}
      />
      <div class="goals-scroll goal-parts">
        <p class="part-help">{say('stories_answer_help')}</p>
        {options.length > 0 ? (
          <Choice
            label={say('stories_answer_goal')}
            value={answer.goal ?? ''}
            none={say('popup_slot_no_goal')}
            options={options}
            onPick={value => set({ goal: value })}
          />
        ) : (
          <p class="part-help">{say('popup_slot_no_goals')}</p>
        )}
        <TextField
          label={say('popup_ask_company')}
          value={answer.company}
          onInput={text => set({ company: text })}
          focusName="first"
        />
        {answerParts.map(part => (
          <div key={part} class="answer-part">
            <TextField
              label={say(`stories_answer_${part}`)}
              hint={part === 'aim' && drafts.aim ? drafts.aim : say(`stories_answer_${part}_hint`)}
              value={answer[part]}
              onInput={text => set({ [part]: text })}
            />
            {part !== 'aim' && drafts[part] && !answer[part] && (
              <button type="button" class="link" onClick={() => set({ [part]: drafts[part] })}>
                {say('stories_answer_draft', drafts[part])}
              </button>
            )}
            {part === 'question' && !answer.question && (
              <div class="chips">
                {handOver.map(question => (
                  <button key={question} type="button" class="chip" onClick={() => set({ question })}>
                    {question}
                  </button>
                ))}
              </div>
            )}
          </div>
        ))}
        <AnswerOutcome {...props} answer={answer} goal={goal} />
        <FollowUps {...props} answer={answer} goal={goal} />
      </div>
    </section>
  );
}
