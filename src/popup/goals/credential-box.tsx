import { type Credential, credentialLine, withCredentialParts } from '../../goals/credential.ts';
import type { Step } from '../../goals/goal.ts';
import { standings } from '../../goals/goal-schema.ts';
import { say } from '../../platform/i18n.ts';
import { Choice } from '../../ui/choice.tsx';
import { GoalField } from './goal-field.tsx';
import { field } from './goal-fields.ts';
import type { GoalProps } from './goal-view.tsx';

interface Props extends GoalProps {
  step: Step;
  credential: Credential;
}

/** A certificate, licence or class. Once it is held, a line for the resume is offered; rules of a state are never told. */
export function CredentialBox({ step, credential, ...props }: Props) {
  const { goal, popup } = props;
  const set = (parts: Partial<Credential>) =>
    void popup.goals.change(goal.id, (stored, now) =>
      withCredentialParts(stored, step.id, parts, popup.goals.today(), now),
    );
  const line = credentialLine(credential);
  const text = (part: 'name' | 'body' | 'region' | 'fee' | 'link') => (
    <GoalField
      {...props}
      id={goal.id}
      name={field.credential(part, step.id)}
      stored={credential[part]}
      label={say(`goals_credential_${part}`)}
      isOneLine
    />
  );
  const day = (part: 'exam' | 'renewal') => (
    <label class="choice">
      <span class="field-label">{say(`goals_credential_${part}`)}</span>
      <input
        type="date"
        class="select"
        value={credential[part]}
        onChange={event => set({ [part]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="credential">
      <legend class="for-screen-readers">{say('goals_step_credential')}</legend>
      {text('name')}
      <div class="finish">
        {text('body')}
        {text('region')}
        {text('fee')}
      </div>
      <div class="finish">
        {day('exam')}
        {day('renewal')}
      </div>
      <Choice
        label={say('goals_credential_standing')}
        value={credential.standing}
        options={standings.map(value => ({ value, text: say(`goals_standing_${value}`) }))}
        onPick={value => set({ standing: standings.find(one => one === value) ?? 'researching' })}
      />
      {text('link')}
      {/^https?:\/\/\S+$/i.test(credential.link) && (
        <a class="link" href={credential.link} target="_blank" rel="noreferrer noopener">
          {say('goals_credential_open')}
        </a>
      )}
      {line !== '' && (
        <div class="advice">
          <p dir="auto">{line}</p>
          <button
            type="button"
            class="button"
            onClick={() =>
              void popup
                .openStories()
                .then(({ telling }) => telling.keepStatement(line, { goal: goal.id, step: step.id }))
            }
          >
            {say('stories_keep')}
          </button>
        </div>
      )}
    </fieldset>
  );
}
