import { useRef } from 'preact/hooks';
import { useRequest } from '../../ui/use-request.ts';
import type { Popup } from '../popup.ts';
import type { State } from '../state.ts';
import { DeletedGoals } from './deleted-goals.tsx';
import { GoalList } from './goal-list.tsx';
import { GoalView } from './goal-view.tsx';
import { openGoal } from './goals-state.ts';
import { pickBlank } from './weak-points.tsx';

/** What every view of the goals part gets. */
export interface GoalsProps {
  state: State;
  popup: Popup;
}

export function GoalsPanel({ state, popup }: GoalsProps) {
  const panel = useRef<HTMLDivElement>(null);
  const { focus, view } = state.goals;
  const goal = openGoal(state.goals);

  useRequest(focus, () => {
    if (focus.on === '') return;
    const wanted = `[data-focus=${JSON.stringify(focus.on)}]:not(:disabled)`;
    const find = (selector: string) => panel.current?.querySelector<HTMLElement>(selector);
    const taker = find(wanted) ?? find('[data-focus]:not(:disabled)');
    taker?.focus();
    if (taker instanceof HTMLTextAreaElement) pickBlank(taker);
  });

  return (
    <div class="goals" ref={panel}>
      {view === 'deleted' && <DeletedGoals state={state} popup={popup} />}
      {view === 'goal' && goal && <GoalView key={goal.id} goal={goal} state={state} popup={popup} />}
      {view === 'list' && <GoalList state={state} popup={popup} />}
    </div>
  );
}
