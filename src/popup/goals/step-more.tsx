import { credentialOf, withCredential } from '../../goals/credential.ts';
import type { Step } from '../../goals/goal.ts';
import { canWaitFor, stepBefore, withStepAfter, withStepUnder } from '../../goals/step-order.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { Tick } from '../../ui/tick.tsx';
import { CredentialBox } from './credential-box.tsx';
import type { GoalProps } from './goal-view.tsx';

const named = 60;

/** What few steps need: what has to come first, whether it is part of the one above, what certificate it is about. */
export function StepMore({ step, index, ...props }: GoalProps & { step: Step; index: number }) {
  const { goal, popup } = props;
  const change = popup.goals.change;
  const firsts = goal.steps.filter(({ id }) => canWaitFor(goal, step.id, id));
  const credential = credentialOf(step);
  return (
    <div class="step-more">
      {firsts.length > 0 && (
        <Choice
          label={say('goals_step_after')}
          value={stepBefore(goal, step)?.id ?? ''}
          none={say('goals_step_after_none')}
          options={firsts.map(({ id, text }) => ({
            value: id,
            text: `${goal.steps.findIndex(one => one.id === id) + 1} · ${text.slice(0, named)}`,
          }))}
          onPick={after =>
            void change(goal.id, (stored, now) => withStepAfter(stored, step.id, after || undefined, now))
          }
        />
      )}
      {index > 0 && (
        <Tick
          label={say('goals_step_under')}
          isOn={step.isUnder === true}
          onTurn={isOn => void change(goal.id, (stored, now) => withStepUnder(stored, step.id, isOn, now))}
        />
      )}
      <Tick
        label={say('goals_step_credential')}
        isOn={credential !== undefined}
        onTurn={isOn => void change(goal.id, (stored, now) => withCredential(stored, step.id, isOn, now))}
      />
      {credential && <CredentialBox {...props} step={step} credential={credential} />}
    </div>
  );
}
