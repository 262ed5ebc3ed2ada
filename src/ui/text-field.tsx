import { useId } from 'preact/hooks';
import { GrowingField } from './growing-field.tsx';

interface Props {
  label: string;
  value: string | undefined;
  hint?: string;
  help?: string;
  focusName?: string;
  /** Characters it should hold at most; it counts, and cuts nothing. */
  limit?: number;
  onInput(text: string): void;
}

/** A labelled field as tall as its words. */
export function TextField({ label, value = '', hint, help, focusName, limit, onInput }: Props) {
  const id = useId();
  return (
    <div class="goal-field">
      <label class="field-label" for={id}>
        {label}
        {limit !== undefined && value !== '' && (
          <span class={`field-count${value.length > limit ? ' is-over' : ''}`}>
            {value.length} / {limit}
          </span>
        )}
      </label>
      <GrowingField
        id={id}
        value={value}
        data-focus={focusName}
        {...(hint && { placeholder: hint })}
        {...(help && { 'aria-describedby': `${id}-help` })}
        onInput={event => onInput(event.currentTarget.value)}
      />
      {help && (
        <p class="goal-field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
