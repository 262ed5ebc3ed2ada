import { dayOf } from '../../goals/day.ts';
import type { Goal } from '../../goals/goal.ts';
import { horizonOf } from '../../goals/horizon.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import type { Popup } from '../popup.ts';
import { shownDay } from './shown-day.ts';

// More than two lines never show.
const shown = 300;

export function GoalRow({ goal, popup }: { goal: Goal; popup: Popup }) {
  return (
    <li class="goal-row">
      <button
        type="button"
        class="goal-open"
        data-focus={`goal ${goal.id}`}
        onClick={() => popup.goals.show('goal', goal.id)}
      >
        <span class="goal-text" dir="auto">
          {goal.text.slice(0, shown)}
        </span>
        <span class="goal-meta">{meta(goal).join(' · ')}</span>
      </button>
    </li>
  );
}

function meta(goal: Goal): string[] {
  if (goal.done !== undefined) return [say('goals_reached', shownDay(dayOf(goal.done)))];
  const horizon = horizonOf(goal);
  const done = goal.steps.filter(step => step.done !== undefined).length;
  return [
    ...(goal.due ? [say('goals_until', shownDay(goal.due))] : []),
    ...(horizon ? [say(`goals_horizon_${horizon}`)] : []),
    ...(goal.steps.length > 0 ? [sayCount('goals_progress', goal.steps.length, done)] : []),
  ];
}
