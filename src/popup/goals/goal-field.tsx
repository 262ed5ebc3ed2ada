import type { ComponentChildren } from 'preact';
import { GrowingField } from '../../ui/growing-field.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { shownText } from './goals-state.ts';

interface Props extends GoalsProps {
  /** Id of the goal. */
  id: string;
  /** Name of the field, see goal-fields.ts. */
  name: string;
  stored: string | undefined;
  label: string;
  isLabelHidden?: boolean;
  hint?: string;
  /** Enter leaves the field instead of breaking the line. */
  isOneLine?: boolean;
  children?: ComponentChildren;
}

/** A field of a goal: kept on every key, part of the goal once it is left. `children` stand below it and describe it. */
export function GoalField({
  state,
  popup,
  id,
  name,
  stored = '',
  label,
  isLabelHidden = false,
  hint,
  isOneLine = false,
  children,
}: Props) {
  const fieldId = `field-${name.replaceAll(' ', '-')}`;
  return (
    <div class="goal-field">
      {!isLabelHidden && (
        <label class="field-label" for={fieldId}>
          {label}
        </label>
      )}
      <GrowingField
        id={fieldId}
        data-focus={name}
        value={shownText(state.goals, id, name, stored)}
        {...(isLabelHidden && { 'aria-label': label })}
        {...(hint && { placeholder: hint })}
        {...(children && { 'aria-describedby': `${fieldId}-help` })}
        onInput={event => void popup.goals.type(id, name, event.currentTarget.value)}
        onBlur={() => void popup.goals.commit(id, name)}
        onKeyDown={event => {
          if (!isOneLine || event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          void popup.goals.commit(id, name);
        }}
      />
      {children && (
        <div class="goal-field-help" id={`${fieldId}-help`}>
          {children}
        </div>
      )}
    </div>
  );
}
