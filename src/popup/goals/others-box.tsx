import { publicWording } from '../../goals/public-wording.ts';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';
import { words } from './words.ts';

/** The words for others, and the way of these words alone to the page. */
export function OthersBox({ goal, state, popup }: GoalProps) {
  const wording = shownText(state.goals, goal.id, 'wording', goal.wording);
  const isReady = publicWording({ ...goal, wording }) !== undefined;
  return (
    <section aria-label={words.forOthers}>
      <h3 class="part-title">{words.forOthers}</h3>
      <GoalField
        state={state}
        popup={popup}
        id={goal.id}
        name="wording"
        stored={goal.wording}
        label={words.forOthers}
        hint={words.forOthersHint}
        isLabelHidden
      >
        {goal.kind === 'personal' ? words.isPersonal : words.forOthersHelp}
      </GoalField>
      {isReady && (
        <div class="share">
          <button
            type="button"
            class="button is-main"
            data-focus="insert"
            onClick={() => void popup.goals.insertWording(goal.id)}
          >
            {words.insert(state.target?.label)}
          </button>
          <button type="button" class="button" onClick={() => void popup.goals.copyWording(goal.id)}>
            {words.copy}
          </button>
        </div>
      )}
    </section>
  );
}
