import { dueThisWeek } from '../../goals/steps.ts';
import { say } from '../../platform/i18n.ts';
import type { GoalsProps } from './goals-panel.tsx';
import { shownDay } from './shown-day.ts';

// A week's list, not a plan: what is further down can wait.
const most = 7;
const shown = 200;

/** The next steps of all goals, on top of everything. */
export function WeekSteps({ state, popup }: GoalsProps) {
  const today = popup.goals.today();
  const found = dueThisWeek(state.goals.items, today).slice(0, most);
  if (found.length === 0) return null;
  return (
    <section>
      <h2 class="list-title">{say('goals_week')}</h2>
      <ul class="week">
        {found.map(({ goal, step, due }) => (
          <li key={step.id} class="week-step">
            <input
              type="checkbox"
              class="tick"
              data-focus={`tick ${step.id}`}
              checked={false}
              aria-label={say('goals_step_done_label', step.text)}
              onChange={() => void popup.goals.tickStep(goal.id, step.id, true)}
            />
            <button type="button" class="goal-open" onClick={() => popup.goals.show('goal', goal.id)}>
              <span dir="auto">{step.text}</span>
              <span class="goal-meta clamped">
                {due < today ? say('goals_overdue', shownDay(due)) : shownDay(due)} ·{' '}
                <span dir="auto">{goal.text.slice(0, shown)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
