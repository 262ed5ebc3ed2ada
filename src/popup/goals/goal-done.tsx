import { withDone } from '../../goals/change-goal.ts';
import { dayOf } from '../../goals/day.ts';
import type { Goal } from '../../goals/goal.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { shownDay } from './shown-day.ts';

/** Reached or not, what came of it, and which dates moved on the way. */
export function GoalDone({ goal, state, popup }: GoalProps) {
  const { id, done, result, moves } = goal;
  const reach = (isDone: boolean) =>
    popup.goals.change(id, (stored, now) => withDone(stored, isDone, now), {
      focus: isDone ? 'result' : 'reach',
      ...(isDone && {
        notice: {
          text: say('goals_goal_done'),
          isProblem: false,
          remedy: {
            kind: 'change-goal' as const,
            id,
            change: (stored: typeof goal, now: number) => withDone(stored, false, now),
            focus: 'reach',
          },
        },
      }),
    });
  return (
    <section class="goal-done">
      {done === undefined ? (
        <button type="button" class="button" data-focus="reach" onClick={() => void reach(true)}>
          {say('goals_mark_done')}
        </button>
      ) : (
        <>
          <p class="reached">
            <b>{say('goals_reached', shownDay(dayOf(done)))}</b>
            <button type="button" class="link is-soft" onClick={() => void reach(false)}>
              {say('goals_reopen')}
            </button>
          </p>
          <GoalField
            state={state}
            popup={popup}
            id={id}
            name="result"
            stored={result}
            label={say('goals_result')}
            hint={say('goals_result_hint')}
          />
        </>
      )}
      {moves.length > 0 && (
        <details class="moves">
          <summary>{sayCount('goals_history', moves.length)}</summary>
          <ul>
            {moves.toReversed().map(move => (
              <li key={move.at}>{shownMove(move)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function shownMove({ step, from, to }: Goal['moves'][number]): string {
  const [before, after] = [from, to].map(day => (day ? shownDay(day) : say('goals_no_day'))) as [
    string,
    string,
  ];
  return step ? say('goals_move_step', step, before, after) : say('goals_move', before, after);
}
