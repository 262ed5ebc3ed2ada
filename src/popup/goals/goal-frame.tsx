import { withHorizon, withKind } from '../../goals/change-goal.ts';
import { horizons, kinds } from '../../goals/goal.ts';
import { horizonByDate } from '../../goals/horizon.ts';
import { readFrame } from '../../goals/time-frame.ts';
import { say } from '../../platform/i18n.ts';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';
import { shownDay } from './shown-day.ts';

/** When, how far away, and whether it is about work. */
export function GoalFrame({ goal, state, popup }: GoalProps) {
  const typed = shownText(state.goals, goal.id, field.when, goal.when);
  // While it is typed it counts from today; once it is stored, from the day it was written.
  const due = typed === goal.when ? goal.due : readFrame(typed, popup.goals.today())?.due;
  const byDate = horizonByDate(goal);
  return (
    <div class="goal-frame">
      <GoalField
        state={state}
        popup={popup}
        id={goal.id}
        name={field.when}
        stored={goal.when}
        label={say('goals_when')}
        hint={say('goals_when_hint')}
        isOneLine
      >
        {due && say('goals_until', shownDay(due))}
        {!due && typed.trim() !== '' && say('goals_no_date')}
      </GoalField>
      <label class="choice">
        <span class="field-label">{say('goals_horizon_label')}</span>
        <select
          class="select"
          value={goal.horizon ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void popup.goals.change(goal.id, (stored, now) =>
              withHorizon(
                stored,
                horizons.find(one => one === value),
                now,
              ),
            )
          }
        >
          <option value="">
            {byDate
              ? say('goals_horizon_by_date', say(`goals_horizon_${byDate}`))
              : say('goals_horizon_none')}
          </option>
          {horizons.map(horizon => (
            <option key={horizon} value={horizon}>
              {say(`goals_horizon_${horizon}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span class="field-label">{say('goals_kind_label')}</span>
        <select
          class="select"
          value={goal.kind ?? ''}
          onChange={({ currentTarget: { value } }) =>
            void popup.goals.change(goal.id, (stored, now) =>
              withKind(
                stored,
                kinds.find(one => one === value),
                now,
              ),
            )
          }
        >
          <option value="">{say('goals_no_kind')}</option>
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {say(`goals_kind_${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
