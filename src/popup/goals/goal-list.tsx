import type { Goal } from '../../goals/goal.ts';
import { sample } from '../../goals/sample.ts';
import { CaptureBox } from './capture-box.tsx';
import { GoalRow } from './goal-row.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { WeekSteps } from './week-steps.tsx';
import { words } from './words.ts';

export function GoalList({ state, popup }: GoalsProps) {
  const { items, deleted, unreadable, isLoaded } = state.goals;
  const [open, done] = [items.filter(goal => !goal.done), items.filter(goal => goal.done)];
  return (
    <section class="view" aria-label={words.goals}>
      <CaptureBox state={state} popup={popup} />
      <div class="goals-scroll">
        {isLoaded && items.length === 0 && (
          <div class="empty is-top">
            <h2 class="empty-title">{words.emptyTitle}</h2>
            <p>{words.emptyText}</p>
            <p class="example">
              <span class="example-tag">{words.example}</span>
              {sample.text}
            </p>
            <button type="button" class="button" onClick={() => void popup.goals.addSample()}>
              {words.loadExample}
            </button>
          </div>
        )}
        <WeekSteps state={state} popup={popup} />
        <Section title={words.goals} goals={open} popup={popup} />
        <Section title={words.doneGoals} goals={done} popup={popup} />
        {unreadable.length > 0 && (
          <div class="problem">
            <p>{words.unreadable(unreadable.length)}</p>
            <button type="button" class="link" onClick={() => void popup.goals.copyUnreadable()}>
              {words.copyUnreadable}
            </button>
          </div>
        )}
      </div>
      {deleted.length > 0 && (
        <footer class="foot">
          <button type="button" class="link" onClick={() => popup.goals.show('deleted')}>
            {words.recentlyDeleted} ({deleted.length})
          </button>
        </footer>
      )}
    </section>
  );
}

function Section({
  title,
  goals,
  popup,
}: {
  title: string;
  goals: readonly Goal[];
  popup: GoalsProps['popup'];
}) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h2 class="list-title">{title}</h2>
      <ul class="goal-rows">
        {goals.map(goal => (
          <GoalRow key={goal.id} goal={goal} popup={popup} />
        ))}
      </ul>
    </section>
  );
}
