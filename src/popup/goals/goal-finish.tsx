import { withFinish } from '../../goals/change-goal.ts';
import { say } from '../../platform/i18n.ts';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';

/** The finish line: a figure, what it counts, and, once the goal is reached, the figure it came to. */
export function GoalFinish({ goal, state, popup }: GoalProps) {
  const { id, finish = {}, done } = goal;
  const props = { state, popup, id, isOneLine: true };
  return (
    <section aria-label={say('goals_finish')}>
      <h3 class="part-title">{say('goals_finish')}</h3>
      <div class="finish">
        <GoalField
          {...props}
          name={field.finish('target')}
          stored={finish.target}
          label={say('goals_finish_target')}
          hint={say('goals_finish_target_hint')}
        />
        <GoalField
          {...props}
          name={field.finish('unit')}
          stored={finish.unit}
          label={say('goals_finish_unit')}
          hint={say('goals_finish_unit_hint')}
        />
        {done !== undefined && (
          <GoalField
            {...props}
            name={field.finish('actual')}
            stored={finish.actual}
            label={say('goals_finish_actual')}
            hint={say('goals_finish_actual_hint')}
          />
        )}
      </div>
      {finish.target !== undefined && (
        <label class="waive">
          <input
            type="checkbox"
            class="tick"
            checked={finish.isLowerBetter === true}
            onChange={({ currentTarget: { checked } }) =>
              void popup.goals.change(id, (stored, now) =>
                withFinish(stored, { isLowerBetter: checked }, now),
              )
            }
          />
          {say('goals_finish_lower')}
        </label>
      )}
    </section>
  );
}
