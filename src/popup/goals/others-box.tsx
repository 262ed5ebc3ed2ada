import { publicWording } from '../../goals/public-wording.ts';
import { say } from '../../platform/i18n.ts';
import { LeavingNotice } from '../wording/leaving-notice.tsx';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';

/** The words for others, and the way of these words alone to the page. */
export function OthersBox({ goal, state, popup }: GoalProps) {
  const wording = shownText(state.goals, goal.id, 'wording', goal.wording);
  const isReady = publicWording({ ...goal, wording }) !== undefined;
  return (
    <section aria-label={say('goals_for_others')}>
      <h3 class="part-title">{say('goals_for_others')}</h3>
      <GoalField
        state={state}
        popup={popup}
        id={goal.id}
        name="wording"
        stored={goal.wording}
        label={say('goals_for_others')}
        hint={say('goals_for_others_hint')}
        isLabelHidden
      >
        {goal.kind === 'personal' ? say('goals_is_personal') : say('goals_for_others_help')}
      </GoalField>
      <LeavingNotice
        text={wording ?? ''}
        fine={state.fine}
        onFine={phrase => void popup.callFine(phrase)}
        onReplace={text => void popup.goals.type(goal.id, 'wording', text)}
      />
      {isReady && (
        <div class="share">
          <button
            type="button"
            class="button is-main"
            data-focus="insert"
            onClick={() => void popup.goals.insertWording(goal.id)}
          >
            {state.target ? say('goals_insert_into', state.target.label) : say('goals_insert')}
          </button>
          <button type="button" class="button" onClick={() => void popup.goals.copyWording(goal.id)}>
            {say('popup_copy')}
          </button>
          {goal.done === undefined && (
            <button
              type="button"
              class="link"
              data-focus="answer"
              onClick={() => void popup.openStories().then(({ telling }) => telling.beginAnswer(goal.id))}
            >
              {say('goals_to_answer')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
