import { useState } from 'preact/hooks';
import { goalKind, newGoal } from '../goals/goal.ts';
import { orderOnTop } from '../goals/order.ts';
import { say } from '../platform/i18n.ts';
import { openItems } from '../platform/items.ts';
import { GrowingField } from '../ui/growing-field.tsx';
import type { StepProps } from './step.ts';

const goals = openItems(goalKind);

/** Saves a goal on top of the list. Rejects with StorageError. */
async function save(text: string): Promise<void> {
  const { items } = await goals.all();
  const id = crypto.randomUUID();
  await goals.update(id, () => newGoal(id, text, orderOnTop(items), Date.now()));
}

export function GoalStep({ heading, onDone }: StepProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const keep = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return setProblem(say('welcome_goal_blank'));
    save(text.trim()).then(onDone, error =>
      setProblem(say('welcome_goal_failed', error instanceof Error ? error.message : String(error))),
    );
  };
  return (
    <form onSubmit={keep}>
      <h1 ref={heading} tabIndex={-1}>
        {say('welcome_goal_title')}
      </h1>
      <p class="lead">{say('welcome_goal_text')}</p>
      {/* Checkers that look at every text area are kept from private words. */}
      <GrowingField
        data-gramm="false"
        aria-label={say('welcome_goal_label')}
        placeholder={say('welcome_goal_label')}
        value={text}
        onInput={event => setText(event.currentTarget.value)}
      />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button type="submit" class="button is-main">
          {say('welcome_goal_save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {say('welcome_skip')}
        </button>
      </p>
    </form>
  );
}
