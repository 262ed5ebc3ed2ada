import { useState } from 'preact/hooks';
import { weakPoints } from '../../goals/weak-points.data.ts';
import { say } from '../../platform/i18n.ts';
import { field } from './goal-fields.ts';
import type { GoalsProps } from './goals-panel.tsx';

/** Two ways to a goal for those who have none: things to get better at, and the private worksheet. */
export function WeakPoints({ state, popup }: GoalsProps) {
  const [open, setOpen] = useState<'' | 'points' | 'worksheet'>('');
  const { storiesPart } = state;
  const turn = (name: typeof open) => setOpen(open === name ? '' : name);
  return (
    <div class="weak-points">
      <button type="button" class="link" aria-expanded={open === 'points'} onClick={() => turn('points')}>
        {say('goals_weak_points')}
      </button>
      <button
        type="button"
        class="link"
        aria-expanded={open === 'worksheet'}
        onClick={() => {
          turn('worksheet');
          void popup.openStories();
        }}
      >
        {say('goals_worksheet')}
      </button>
      {open === 'worksheet' && storiesPart && (
        <storiesPart.Worksheet state={state} popup={popup} telling={storiesPart.telling} />
      )}
      {open === 'points' && (
        <div class="chips">
          {weakPoints.map(({ id, name, goal }) => (
            <button
              key={id}
              type="button"
              class="chip"
              onClick={() => {
                setOpen('');
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
