import type { Goal } from '../../goals/goal.ts';
import { stacked } from '../../goals/stack.ts';
import { say } from '../../platform/i18n.ts';
import { useDragOrder } from '../../ui/drag-order.ts';
import { useFirstRows } from '../../ui/use-first-rows.ts';
import { GoalRow } from './goal-row.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { siblings } from './goals-state.ts';

/** The open goals, each followed by those that lead to it; moved among their like by keys or by dragging. */
export function OpenGoals({ goals, state, popup }: { goals: readonly Goal[] } & GoalsProps) {
  const rows = stacked(goals);
  const groups = siblings(goals);
  // The goal the user comes back from takes the focus.
  const needed = rows.findIndex(({ goal }) => state.goals.focus.on === `goal ${goal.id}`);
  const { count, isMore, end } = useFirstRows(goals, rows.length, needed);
  const drag = useDragOrder((from, to) => {
    const [dragged, landed] = [rows[from]?.goal, rows[to]?.goal];
    const like = (dragged && groups.get(dragged.id)) ?? [];
    const place = like.findIndex(({ id }) => id === landed?.id);
    if (dragged && place >= 0) void popup.goals.moveGoal(dragged.id, { place }, `goal ${dragged.id}`);
  });
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 class="list-title">{say('popup_goals')}</h2>
      <ul class="goal-rows" aria-describedby="goal-keys" {...drag}>
        {rows.slice(0, count).map(({ goal, depth }, place) => {
          const like = groups.get(goal.id) ?? [];
          const among = { index: like.indexOf(goal), count: like.length };
          const isLarger = (rows[place + 1]?.depth ?? 0) > depth;
          return <GoalRow key={goal.id} {...{ goal, popup, place, depth, isLarger, among }} />;
        })}
        {isMore && <li ref={end} class="list-end" />}
      </ul>
      <p id="goal-keys" hidden>
        {say('goals_goal_keys')}
      </p>
    </section>
  );
}
