import { useState } from 'preact/hooks';
import { weakPoints } from '../../goals/weak-points.data.ts';
import { say } from '../../platform/i18n.ts';
import { field } from './goal-fields.ts';
import type { GoalsProps } from './goals-panel.tsx';

/** Things to get better at; one of them puts a goal with blanks into the box above. */
export function WeakPoints({ popup }: Pick<GoalsProps, 'popup'>) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div class="weak-points">
      <button type="button" class="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {say('goals_weak_points')}
      </button>
      {isOpen && (
        <div class="chips">
          {weakPoints.map(({ id, name, goal }) => (
            <button
              key={id}
              type="button"
              class="chip"
              onClick={() => {
                setIsOpen(false);
                void popup.goals.propose(goal);
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Picks the first `[blank]` of a field, so that the next key replaces it; otherwise the caret goes to the end. */
export function pickBlank(taker: HTMLTextAreaElement): void {
  const blank = taker.dataset.focus === field.text ? /\[[^\]]*\]/.exec(taker.value) : null;
  const end = taker.value.length;
  if (blank) taker.setSelectionRange(blank.index, blank.index + blank[0].length);
  else taker.setSelectionRange(end, end);
}
