import type { Goal } from '../../goals/goal.ts';
import { stacked } from '../../goals/stack.ts';
import { say } from '../../platform/i18n.ts';
import { useDragOrder } from '../../ui/drag-order.ts';
import { GoalRow } from './goal-row.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { siblings } from './goals-state.ts';

/** The open goals, each followed by those that lead to it; moved among their like by keys or by dragging. */
export function OpenGoals({ goals, popup }: { goals: readonly Goal[] } & Pick<GoalsProps, 'popup'>) {
  const rows = stacked(goals);
  const drag = useDragOrder((from, to) => {
    const [dragged, landed] = [rows[from]?.goal, rows[to]?.goal];
    const like = dragged ? siblings(goals, dragged.id) : [];
    const place = like.findIndex(({ id }) => id === landed?.id);
    if (dragged && place >= 0) void popup.goals.moveGoal(dragged.id, { place }, `goal ${dragged.id}`);
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 class="list-title">{say('popup_goals')}</h2>
      <ul class="goal-rows" aria-describedby="goal-keys" {...drag}>
        {rows.map(({ goal, depth }, place) => (
          <GoalRow
            key={goal.id}
            goal={goal}
            popup={popup}
            place={place}
            depth={depth}
            isMovable={siblings(goals, goal.id).length > 1}
          />
        ))}
      </ul>
      <p id="goal-keys" hidden>
        {say('goals_goal_keys')}
      </p>
    </section>
  );
}
