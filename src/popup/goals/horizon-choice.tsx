import { withHorizon } from '../../goals/change-goal.ts';
import { type Horizon, horizons } from '../../goals/goal.ts';
import { horizonByItself, mayBeLong } from '../../goals/horizon.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import type { GoalProps } from './goal-view.tsx';

/** How far away the goal is: by itself until the user says otherwise. */
export function HorizonChoice({ goal, state, popup }: GoalProps) {
  const isLarger = state.goals.items.some(({ parent }) => parent === goal.id);
  const byItself = horizonByItself(goal, isLarger) ?? 'someday';
  const pick = (horizon: Horizon | undefined) =>
    void popup.goals.change(goal.id, (stored, now) => withHorizon(stored, horizon, now));
  return (
    <div class="horizon">
      <Choice
        label={say('goals_horizon_label')}
        value={goal.horizon ?? ''}
        none={say('goals_horizon_by_date', say(`goals_horizon_${byItself}`))}
        options={horizons.map(value => ({ value, text: say(`goals_horizon_${value}`) }))}
        onPick={value => pick(horizons.find(one => one === value))}
      />
      {mayBeLong(goal, isLarger) && (
        <button type="button" class="link" data-part="call-long" onClick={() => pick('long')}>
          {say('goals_call_long')}
        </button>
      )}
    </div>
  );
}
