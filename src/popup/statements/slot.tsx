import type { ComponentChildren } from 'preact';
import type { SlotName } from '../../goals/summary/slots.ts';
import { say } from '../../platform/i18n.ts';

interface Props {
  name: SlotName;
  isOn: boolean;
  onTurn(isOn: boolean): void;
  children: ComponentChildren;
}

/** One slot of the summary, with a switch that leaves it out and keeps its words. */
export function Slot({ name, isOn, onTurn, children }: Props) {
  return (
    <fieldset class={`slot${isOn ? '' : ' is-off'}`}>
      <legend class="slot-head">
        <label class="slot-name">
          <input
            type="checkbox"
            class="tick"
            checked={isOn}
            onChange={event => onTurn(event.currentTarget.checked)}
          />
          {say(`popup_slot_${name}`)}
        </label>
      </legend>
      {isOn && children}
    </fieldset>
  );
}
