import { useState } from 'preact/hooks';
import { say } from '../../platform/i18n.ts';
import { later } from '../../ui/later.tsx';
import type { GoalProps } from './goal-view.tsx';

const GoalGap = later(() => import('./goal-gap.tsx').then(({ GoalGap }) => GoalGap));

/** Closed until somebody wants it; open where something is written there. */
export function GoalGapDetails(props: GoalProps) {
  const { now, there, wishes, needs } = props.goal;
  const isUsed = Boolean(now || there || wishes) || (Array.isArray(needs) && needs.length > 0);
  const typed = Object.keys(props.state.goals.drafts[props.goal.id] ?? {});
  const [isOpen, setOpen] = useState(
    isUsed || typed.some(name => /^(?:now|there|wishes|need|new-need)\b/.test(name)),
  );
  return (
    <details class="gap-details" open={isOpen} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{say('goals_gap')}</summary>
      {isOpen && <GoalGap {...props} />}
    </details>
  );
}
