import type { Move } from '../../goals/goal.ts';
import { withoutMoves } from '../../goals/moves.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownDay } from './shown-day.ts';

/** Which dates moved and which steps were swapped on the way, newest first, and why. */
export function GoalMoves({ goal, state, popup }: GoalProps) {
  const { id, moves } = goal;
  if (moves.length === 0) return null;
  return (
    <details class="moves">
      <summary>{sayCount('goals_history', moves.length)}</summary>
      <ul>
        {moves.toReversed().map(move => (
          <li key={`${move.at} ${move.step ?? ''}`} class="move">
            <p>{shownMove(move)}</p>
            <GoalField
              state={state}
              popup={popup}
              id={id}
              name={field.moveWhy(move)}
              stored={move.why}
              label={say('goals_move_why', shownMove(move))}
              hint={say('goals_move_why_hint')}
              isLabelHidden
              isOneLine
            />
            <IconButton
              icon="remove"
              label={say('goals_move_forget')}
              name={say('popup_about', say('goals_move_forget'), shownMove(move))}
              onClick={() => void popup.goals.change(id, (stored, now) => withoutMoves(stored, move, now))}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function shownMove({ step, from, to, instead }: Move): string {
  if (instead !== undefined) return say('goals_swap', step ?? '', instead);
  const day = (one: string | undefined) => (one ? shownDay(one) : say('goals_no_day'));
  return step ? say('goals_move_step', step, day(from), day(to)) : say('goals_move', day(from), day(to));
}
