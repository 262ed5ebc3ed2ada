import { dayOf } from '../../goals/day.ts';
import type { Goal } from '../../goals/goal.ts';
import { horizonOf, isFarOff } from '../../goals/horizon.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { Grip } from '../../ui/grip.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Popup } from '../popup.ts';
import { shownDay } from './shown-day.ts';

// More than two lines never show.
const shown = 300;
const named = 40;

interface Props {
  goal: Goal;
  popup: Popup;
  place?: number;
  /** How many goals it leads to, one above the other. */
  depth?: number;
  /** Do other goals lead to it? */
  isLarger?: boolean;
  /** Its place among those it can change places with, and how many they are. */
  among?: { index: number; count: number };
}

export function GoalRow({
  goal,
  popup,
  place,
  depth = 0,
  isLarger = false,
  among = { index: 0, count: 1 },
}: Props) {
  const isMovable = among.count > 1;
  const move = (by: -1 | 1) => popup.goals.moveGoal(goal.id, { by }, `goal ${goal.id}`);
  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!by || !isMovable || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void move(by);
  }
  // Keys move a goal from where the focus is: a stop on the way for each of these would be two too many.
  const mover = (icon: 'up' | 'down', by: -1 | 1, isDisabled: boolean) => {
    const label = say(`popup_move_${icon}`);
    const name = say('popup_about', label, goal.text.slice(0, named));
    return <IconButton {...{ icon, label, name, isDisabled }} tabIndex={-1} onClick={() => void move(by)} />;
  };
  return (
    <li
      class={`goal-row depth-${Math.min(depth, 3)}${isFarOff(goal, popup.goals.today()) ? ' is-far' : ''}`}
      data-place={place}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class="goal-open"
        data-focus={`goal ${goal.id}`}
        onClick={() => popup.goals.show('goal', goal.id)}
      >
        <span class="goal-text clamped" dir="auto">
          {goal.text.slice(0, shown)}
        </span>
        <span class="goal-meta">
          <Icon name="lock" />
          {meta(goal, isLarger).join(' · ')}
        </span>
      </button>
      {isMovable && (
        <span class="goal-actions">
          <Grip />
          {mover('up', -1, among.index === 0)}
          {mover('down', 1, among.index === among.count - 1)}
        </span>
      )}
    </li>
  );
}

function meta(goal: Goal, isLarger: boolean): string[] {
  if (goal.done !== undefined) return [say('goals_reached', shownDay(dayOf(goal.done)))];
  const done = goal.steps.filter(step => step.done !== undefined).length;
  return [
    ...(goal.due ? [say('goals_until', shownDay(goal.due))] : []),
    say(`goals_horizon_${horizonOf(goal, isLarger) ?? 'someday'}`),
    ...(goal.steps.length > 0 ? [sayCount('goals_progress', goal.steps.length, done)] : []),
  ];
}
