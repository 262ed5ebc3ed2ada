import { useState } from 'preact/hooks';
import type { Step } from '../../goals/goal.ts';
import { checkStep } from '../../goals/smart/check-step.ts';
import { isUnder, waitsFor } from '../../goals/step-order.ts';
import { readFrame } from '../../goals/time-frame.ts';
import { say } from '../../platform/i18n.ts';
import { Grip } from '../../ui/grip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';
import { shownDay } from './shown-day.ts';
import { StepMore } from './step-more.tsx';

const named = 40;

export function StepRow({ step, index, ...props }: GoalProps & { step: Step; index: number }) {
  const { goal, state, popup } = props;
  const { id, text } = step;
  const today = popup.goals.today();
  // A window that was closed in the middle of a word opens where the word is.
  const typedIn = Object.keys(state.goals.drafts[goal.id] ?? {}).some(
    name => name.startsWith('credential ') && name.endsWith(` ${id}`),
  );
  const [isOpen, setOpen] = useState(typedIn);
  const remark = checkStep(goal, step, today);
  const first = step.done === undefined ? waitsFor(goal, step) : undefined;
  const typed = shownText(state.goals, goal.id, field.stepWhen(id), step.when);
  const due = typed === (step.when ?? '') ? step.due : readFrame(typed, today)?.due;
  const about = (label: string) => ({ label, name: say('popup_about', label, text.slice(0, named)) });

  function onKeyDown(event: KeyboardEvent): void {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (!by || !event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const on = (event.target as Element).getAttribute('data-focus');
    void popup.goals.moveStep(goal.id, id, by, on ?? field.stepText(id));
  }

  return (
    <li
      class={`step${step.done === undefined ? '' : ' is-done'}${isUnder(goal, step) ? ' is-under' : ''}`}
      data-place={index}
      onKeyDown={onKeyDown}
    >
      <input
        type="checkbox"
        class="tick"
        data-focus={`tick ${id}`}
        checked={step.done !== undefined}
        aria-label={say('goals_step_done_label', text)}
        onChange={({ currentTarget: { checked } }) => void popup.goals.tickStep(goal.id, id, checked)}
      />
      <div class="step-words">
        <GoalField
          {...props}
          id={goal.id}
          name={field.stepText(id)}
          stored={text}
          label={say('goals_step', index + 1)}
          isLabelHidden
          isOneLine
        />
        <div class="step-foot">
          <GoalField
            {...props}
            id={goal.id}
            name={field.stepWhen(id)}
            stored={step.when}
            label={say('goals_step_when', index + 1)}
            hint={say('goals_step_when_hint')}
            isLabelHidden
            isOneLine
          />
          {due && <span class="step-due">{shownDay(due)}</span>}
          <span class="step-actions">
            {goal.steps.length > 1 && <Grip />}
            <IconButton
              icon="up"
              {...about(say('popup_move_up'))}
              focusName={`up ${id}`}
              isDisabled={index === 0}
              onClick={() =>
                void popup.goals.moveStep(goal.id, id, -1, index === 1 ? `down ${id}` : `up ${id}`)
              }
            />
            <IconButton
              icon="down"
              {...about(say('popup_move_down'))}
              focusName={`down ${id}`}
              isDisabled={index === goal.steps.length - 1}
              onClick={() =>
                void popup.goals.moveStep(
                  goal.id,
                  id,
                  1,
                  index === goal.steps.length - 2 ? `up ${id}` : `down ${id}`,
                )
              }
            />
            <IconButton
              icon="more"
              {...about(say('goals_step_more'))}
              focusName={`more ${id}`}
              isExpanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            />
            <IconButton
              icon="remove"
              {...about(say('popup_remove'))}
              onClick={() => void popup.goals.removeStep(goal.id, id)}
            />
          </span>
        </div>
        {first && (
          <p class="part-help">
            {say('goals_step_waits', goal.steps.indexOf(first) + 1, first.text.slice(0, named))}
          </p>
        )}
        {remark && <p class="part-help">{say(`goals_step_remark_${remark}`)}</p>}
        {isOpen && <StepMore {...props} step={step} index={index} />}
      </div>
    </li>
  );
}
