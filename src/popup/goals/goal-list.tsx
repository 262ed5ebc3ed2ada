import { useMemo } from 'preact/hooks';
import { sample } from '../../goals/sample.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { CaptureBox } from './capture-box.tsx';
import { GoalRow } from './goal-row.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { OpenGoals } from './open-goals.tsx';
import { WeakPoints } from './weak-points.tsx';
import { WeekSteps } from './week-steps.tsx';

export function GoalList({ state, popup }: GoalsProps) {
  const { items, deleted, unreadable, isLoaded } = state.goals;
  const { open, done } = useMemo(
    () => ({ open: items.filter(goal => !goal.done), done: items.filter(goal => goal.done) }),
    [items],
  );
  return (
    <section class="view" aria-label={say('popup_goals')}>
      <CaptureBox state={state} popup={popup} />
      <WeakPoints state={state} popup={popup} />
      <div class="goals-scroll">
        {isLoaded && items.length === 0 && (
          <div class="empty is-top">
            <h2 class="empty-title">{say('goals_empty_title')}</h2>
            <p>{say('goals_empty_text')}</p>
            <p class="example">
              <span class="example-tag">{say('popup_example')}</span>
              {sample.text}
            </p>
            <button type="button" class="button" onClick={() => void popup.goals.addSample()}>
              {say('goals_load_example')}
            </button>
          </div>
        )}
        <WeekSteps state={state} popup={popup} />
        <OpenGoals goals={open} state={state} popup={popup} />
        {done.length > 0 && (
          <section>
            <h2 class="list-title">{say('goals_done_goals')}</h2>
            <ul class="goal-rows">
              {done.map(goal => (
                <GoalRow key={goal.id} goal={goal} popup={popup} />
              ))}
            </ul>
          </section>
        )}
        {unreadable.length > 0 && (
          <div class="problem">
            <p>{sayCount('goals_unreadable', unreadable.length)}</p>
            <button type="button" class="link" onClick={() => void popup.goals.copyUnreadable()}>
              {say('goals_copy_unreadable')}
            </button>
          </div>
        )}
      </div>
      {deleted.length > 0 && (
        <footer class="foot">
          <button type="button" class="link" onClick={() => popup.goals.show('deleted')}>
            {say('popup_recently_deleted')} ({deleted.length})
          </button>
        </footer>
      )}
    </section>
  );
}
