import { withHorizon, withKind } from '../../goals/change-goal.ts';
import { horizons, kinds } from '../../goals/goal.ts';
import { horizonByDate } from '../../goals/horizon.ts';
import { readFrame } from '../../goals/time-frame.ts';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';
import { words } from './words.ts';

/** When, how far away, and whether it is about work. */
export function GoalFrame({ goal, state, popup }: GoalProps) {
  const typed = shownText(state.goals, goal.id, field.when, goal.when);
  // While it is typed it counts from today; once it is stored, from the day it was written.
  const due = typed === goal.when ? goal.due : readFrame(typed, popup.goals.today())?.due;
  return (
    <div class="goal-frame">
      <GoalField
        state={state}
        popup={popup}
        id={goal.id}
        name={field.when}
        stored={goal.when}
        label={words.when}
        hint={words.whenHint}
        isOneLine
      >
        {due && words.until(due)}
        {!due && typed.trim() !== '' && words.noDate}
      </GoalField>
      <label class="choice">
        <span class="field-label">{words.horizonLabel}</span>
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
          <option value="">{words.byDate(horizonByDate(goal))}</option>
          {horizons.map(horizon => (
            <option key={horizon} value={horizon}>
              {words.horizon[horizon]}
            </option>
          ))}
        </select>
      </label>
      <label class="choice">
        <span class="field-label">{words.kindLabel}</span>
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
          <option value="">{words.noKind}</option>
          {kinds.map(kind => (
            <option key={kind} value={kind}>
              {words.kind[kind]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
