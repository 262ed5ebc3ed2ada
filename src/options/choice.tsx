import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly help?: string;
  /** A look at it. */
  readonly sample?: ComponentChildren;
}

/** One of several: radio buttons under a legend. */
export function ChoiceGroup<Value extends string>(props: {
  legend: string;
  value: Value;
  choices: readonly Choice<Value>[];
  onChoose: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      {props.choices.map(({ value, label, help, sample }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => props.onChoose(value)}
          />
          <span>
            <span class="choice-label">{label}</span>
            {help && <span class="choice-help">{help}</span>}
            {sample}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A switch with its words; the words are its name. */
export function Switch(props: {
  isOn: boolean;
  label: string;
  /** Hides the label from sight where the row beside it says the same. */
  isLabelHidden?: boolean;
  help?: string;
  onSwitch: (isOn: boolean) => void;
}) {
  const id = useId();
  return (
    <div class="switch-row">
      <label for={id} class={props.isLabelHidden ? 'for-screen-readers' : 'switch-label'}>
        {props.label}
        {props.help && <span class="choice-help">{props.help}</span>}
      </label>
      <input
        id={id}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself.
        role="switch"
        class="switch"
        checked={props.isOn}
        onChange={event => props.onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
