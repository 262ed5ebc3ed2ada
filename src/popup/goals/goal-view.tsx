import type { Goal } from '../../goals/goal.ts';
import { say } from '../../platform/i18n.ts';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { GoalDone } from './goal-done.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import { GoalFinish } from './goal-finish.tsx';
import { GoalFrame } from './goal-frame.tsx';
import { GoalGapDetails } from './goal-gap-details.tsx';
import { GoalMoves } from './goal-moves.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { OthersBox } from './others-box.tsx';
import { SmartBox } from './smart-box.tsx';
import { StepList } from './step-list.tsx';

export function GoalView({ goal, state, popup }: GoalsProps & { goal: Goal }) {
  const props = { goal, state, popup };
  return (
    <section class="view" aria-label={say('goals_goal')}>
      <div class="view-head">
        <IconButton
          icon="back"
          label={say('goals_back')}
          focusName="back"
          onClick={() => popup.goals.show('list')}
        />
        <h2 class="view-title">{say('goals_goal')}</h2>
        <span class="private">
          <Icon name="lock" />
          {say('goals_private')}
        </span>
        <IconButton
          icon="remove"
          label={say('goals_delete_goal')}
          onClick={() => void popup.goals.remove(goal.id)}
        />
      </div>
      <div class="goals-scroll goal-parts">
        <GoalField
          {...props}
          id={goal.id}
          name={field.text}
          stored={goal.text}
          label={say('goals_own_words')}
          isLabelHidden
        />
        {goal.done === undefined ? (
          <>
            <GoalFrame {...props} />
            <SmartBox {...props} />
            <StepList {...props} />
            <GoalGapDetails {...props} />
            <GoalFinish {...props} />
            <OthersBox {...props} />
            <GoalDone {...props} />
          </>
        ) : (
          <>
            <GoalDone {...props} />
            <GoalFinish {...props} />
            <OthersBox {...props} />
            <StepList {...props} />
            <GoalFrame {...props} />
          </>
        )}
        <GoalMoves {...props} />
      </div>
    </section>
  );
}

/** What every part of the goal on view gets. */
export type GoalProps = Parameters<typeof GoalView>[0];
