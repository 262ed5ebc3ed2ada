import { holdings } from '../../goals/goal-schema.ts';
import { type Area, type Need, withNeed, withNeedAsStep } from '../../goals/needs.ts';
import { say } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';

const named = 40;

/** What the goal takes of one kind; what is missing can be made a step. */
export function NeedList({ area, needs, ...props }: GoalProps & { area: Area; needs: readonly Need[] }) {
  const { goal, popup } = props;
  const change = popup.goals.change;
  if (needs.length === 0) return null;
  return (
    <section aria-label={say(`goals_area_${area}`)}>
      <h4 class="gap-title">{say(`goals_area_${area}`)}</h4>
      <ul>
        {needs.map(need => {
          const about = (label: string) => say('popup_about', label, need.text.slice(0, named));
          return (
            <li key={need.id} class="need">
              <GoalField
                {...props}
                id={goal.id}
                name={field.need(need.id)}
                stored={need.text}
                label={say(`goals_area_${area}`)}
                isLabelHidden
                isOneLine
              />
              <select
                class="select"
                aria-label={about(say('goals_holding'))}
                value={need.holding}
                onChange={({ currentTarget: { value } }) =>
                  void change(goal.id, (stored, now) =>
                    withNeed(
                      stored,
                      { ...need, holding: holdings.find(one => one === value) ?? 'missing' },
                      now,
                    ),
                  )
                }
              >
                {holdings.map(one => (
                  <option key={one} value={one}>
                    {say(`goals_holding_${one}`)}
                  </option>
                ))}
              </select>
              <IconButton
                icon="remove"
                label={say('popup_remove')}
                name={about(say('popup_remove'))}
                onClick={() =>
                  void change(goal.id, (stored, now) => withNeed(stored, { ...need, text: '' }, now), {
                    focus: field.newNeed,
                    notice: undoNeed(goal.id, need),
                  })
                }
              />
              {need.holding === 'missing' && (
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    void change(
                      goal.id,
                      (stored, now) => withNeedAsStep(stored, need.id, crypto.randomUUID(), now),
                      { focus: field.newNeed, notice: { text: say('goals_step_added'), isProblem: false } },
                    )
                  }
                >
                  {say('goals_need_to_step')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function undoNeed(id: string, need: Need) {
  return {
    text: say('goals_need_deleted'),
    isProblem: false,
    remedy: {
      kind: 'change-goal' as const,
      id,
      change: (stored: GoalProps['goal'], now: number) => withNeed(stored, need, now),
      focus: field.need(need.id),
    },
  };
}
