import { withDone } from '../../goals/change-goal.ts';
import { GoalField } from './goal-field.tsx';
import type { GoalProps } from './goal-view.tsx';
import { words } from './words.ts';

/** Reached or not, what came of it, and which dates moved on the way. */
export function GoalDone({ goal, state, popup }: GoalProps) {
  const { id, done, result, moves } = goal;
  const reach = (isDone: boolean) =>
    popup.goals.change(id, (stored, now) => withDone(stored, isDone, now), {
      focus: isDone ? 'result' : 'reach',
      ...(isDone && {
        notice: {
          text: words.goalDone,
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
          {words.markDone}
        </button>
      ) : (
        <>
          <p class="reached">
            <b>{words.reached(done)}</b>
            <button type="button" class="link is-soft" onClick={() => void reach(false)}>
              {words.reopen}
            </button>
          </p>
          <GoalField
            state={state}
            popup={popup}
            id={id}
            name="result"
            stored={result}
            label={words.result}
            hint={words.resultHint}
          />
        </>
      )}
      {moves.length > 0 && (
        <details class="moves">
          <summary>{words.history(moves.length)}</summary>
          <ul>
            {moves.toReversed().map(move => (
              <li key={move.at}>{words.move(move)}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
