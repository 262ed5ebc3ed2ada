import { withKind } from '../../goals/change-goal.ts';
import { type Goal, kinds } from '../../goals/goal.ts';
import { frameOf, yearsAhead } from '../../goals/plan-ahead.ts';
import { canLeadTo, endsAfterParent, withParent } from '../../goals/stack.ts';
import { readFrame } from '../../goals/time-frame.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';
import { HorizonChoice } from './horizon-choice.tsx';
import { usePlanAhead } from './plan-ahead.ts';
import { shownDay } from './shown-day.ts';

const named = 60;

/** When, how far away, whether it is about work, and which larger goal it leads to. */
export function GoalFrame({ goal, state, popup }: GoalProps) {
  const typed = shownText(state.goals, goal.id, field.when, goal.when);
  // While it is typed it counts from today; once it is stored, from the day it was written.
  const due = typed === goal.when ? goal.due : readFrame(typed, popup.goals.today())?.due;
  const goals = state.goals.items;
  const larger = goals.filter(other => other.done === undefined && canLeadTo(goals, goal.id, other.id));
  const change = (act: (stored: Goal, now: number) => Goal) => void popup.goals.change(goal.id, act);
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
      {typed === '' && goal.horizon !== 'someday' && <PlanAhead goal={goal} state={state} popup={popup} />}
      <HorizonChoice goal={goal} state={state} popup={popup} />
      <Choice
        label={say('goals_kind_label')}
        value={goal.kind ?? ''}
        none={say('goals_no_kind')}
        options={kinds.map(value => ({ value, text: say(`goals_kind_${value}`) }))}
        onPick={value =>
          change((stored, now) =>
            withKind(
              stored,
              kinds.find(one => one === value),
              now,
            ),
          )
        }
      />
      {larger.length > 0 && (
        <div class="goal-parent">
          <Choice
            label={say('goals_parent_label')}
            value={larger.some(({ id }) => id === goal.parent) ? (goal.parent ?? '') : ''}
            none={say('goals_no_parent')}
            options={larger.map(({ id, text }) => ({ value: id, text: text.slice(0, named) }))}
            onPick={value =>
              change((stored, now) => withParent(stored, value || undefined, state.goals.items, now))
            }
          />
          {endsAfterParent(goal, goals) && <p class="part-help">{say('goals_ends_after_parent')}</p>}
        </div>
      )}
    </div>
  );
}

/** A time frame in one click; how far ahead is remembered for the next goal. */
function PlanAhead({ goal, popup }: GoalProps) {
  const [years, setYears] = usePlanAhead();
  const use = () => void popup.goals.fill(goal.id, field.when, frameOf(years));
  return (
    <div class="plan-ahead">
      <select
        class="select"
        aria-label={say('goals_plan_ahead')}
        value={String(years)}
        onChange={event => setYears(Number(event.currentTarget.value))}
      >
        {yearsAhead.map(one => (
          <option key={one} value={String(one)}>
            {sayCount('goals_years_ahead', one)}
          </option>
        ))}
      </select>
      <button type="button" class="button" onClick={use}>
        {say('goals_plan_use')}
      </button>
    </div>
  );
}
