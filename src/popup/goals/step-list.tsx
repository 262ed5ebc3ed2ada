import { removedSteps, withoutTrace, withStepBack } from '../../goals/removed-steps.ts';
import { say, sayCount } from '../../platform/i18n.ts';
import { useDragOrder } from '../../ui/drag-order.ts';
import { GrowingField } from '../../ui/growing-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';
import { shownText } from './goals-state.ts';
import { StepRow } from './step-row.tsx';

export function StepList({ goal, state, popup }: GoalProps) {
  const drag = useDragOrder((from, to) => {
    const step = goal.steps[from];
    if (step) void popup.goals.moveStep(goal.id, step.id, to - from, field.stepText(step.id));
  });
  const done = goal.steps.filter(step => step.done !== undefined).length;
  return (
    <section aria-label={say('goals_steps')}>
      <h3 class="part-title">
        {say('goals_steps')}
        {goal.steps.length > 0 && (
          <span class="part-count">{sayCount('goals_progress', goal.steps.length, done)}</span>
        )}
      </h3>
      {goal.steps.length > 0 && (
        <ol class="steps" aria-describedby="step-keys" {...drag}>
          {goal.steps.map((step, index) => (
            <StepRow key={step.id} step={step} index={index} goal={goal} state={state} popup={popup} />
          ))}
        </ol>
      )}
      <p id="step-keys" hidden>
        {say('goals_step_keys')}
      </p>
      <form
        class="new-step"
        onSubmit={event => {
          event.preventDefault();
          void popup.goals.addStep(goal.id);
        }}
      >
        <GrowingField
          aria-label={say('goals_new_step_label')}
          placeholder={say('goals_new_step')}
          data-focus={field.newStep}
          value={shownText(state.goals, goal.id, field.newStep)}
          onInput={event => void popup.goals.type(goal.id, field.newStep, event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            void popup.goals.addStep(goal.id);
          }}
        />
        <button type="submit" class="button">
          {say('goals_add')}
        </button>
      </form>
      <RemovedSteps goal={goal} state={state} popup={popup} />
      {goal.steps.length === 0 && (
        <button type="button" class="link" onClick={() => void popup.goals.addSampleSteps(goal.id)}>
          {say('goals_add_sample')}
        </button>
      )}
    </section>
  );
}

/** Steps deleted in the last 30 days. */
function RemovedSteps({ goal, popup }: GoalProps) {
  const removed = removedSteps(goal, popup.goals.now());
  if (removed.length === 0) return null;
  return (
    <details class="moves">
      <summary>
        {say('popup_recently_deleted')} ({removed.length})
      </summary>
      <ul>
        {removed.map(({ step: { id, text } }) => (
          <li key={id} class="move">
            <p dir="auto">{text}</p>
            <button
              type="button"
              class="link"
              onClick={() =>
                void popup.goals.change(goal.id, (stored, now) => withStepBack(stored, id, now), {
                  focus: field.stepText(id),
                })
              }
            >
              {say('popup_restore')}
            </button>
            <button
              type="button"
              class="link is-soft"
              onClick={() =>
                void popup.goals.change(goal.id, (stored, now) => withoutTrace(stored, id, now), {
                  focus: field.newStep,
                })
              }
            >
              {say('popup_purge')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
