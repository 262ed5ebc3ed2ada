import { stepsAhead } from '../../goals/steps.ts';
import { say } from '../../platform/i18n.ts';
import type { GoalsProps } from './goals-panel.tsx';
import { shownDay } from './shown-day.ts';

const shown = 200;

/** The next steps of all goals, on top of everything. */
export function WeekSteps({ state, popup }: GoalsProps) {
  const today = popup.goals.today();
  const found = stepsAhead(state.goals.items, today);
  if (found.length === 0) return null;
  return (
    <section>
      <h2 class="list-title">{say(found.some(({ due }) => due) ? 'goals_week' : 'goals_next_steps')}</h2>
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
                {due && (due < today ? say('goals_overdue', shownDay(due)) : shownDay(due))}
                {due && ' · '}
                <span dir="auto">{goal.text.slice(0, shown)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
