interface Props {
  label: string;
  isOn: boolean;
  onTurn(isOn: boolean): void;
}

/** A box to tick with its label. */
export function Tick({ label, isOn, onTurn }: Props) {
  return (
    <label class="waive">
      <input
        type="checkbox"
        class="tick"
        checked={isOn}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
