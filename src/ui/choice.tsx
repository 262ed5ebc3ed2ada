interface Props {
  label: string;
  value: string;
  /** What stands for no choice, which is the value ''; missing where there has to be one. */
  none?: string;
  options: readonly { value: string; text: string }[];
  onPick(value: string): void;
}

export function Choice({ label, value, none, options, onPick }: Props) {
  return (
    <label class="choice">
      <span class="field-label">{label}</span>
      <select class="select" value={value} onChange={event => onPick(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
