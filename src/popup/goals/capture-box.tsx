import { say } from '../../platform/i18n.ts';
import { GrowingField } from '../../ui/growing-field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { field } from './goal-fields.ts';
import type { GoalsProps } from './goals-panel.tsx';
import { shownText } from './goals-state.ts';

/** Type, save: a goal needs nothing else. */
export function CaptureBox({ state, popup }: GoalsProps) {
  return (
    <form
      class="capture"
      onSubmit={event => {
        event.preventDefault();
        void popup.goals.capture();
      }}
    >
      <GrowingField
        aria-label={say('goals_capture_label')}
        aria-describedby="capture-help"
        placeholder={say('goals_capture')}
        data-focus={field.text}
        value={shownText(state.goals, '', field.text)}
        onInput={event => void popup.goals.type('', field.text, event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void popup.goals.capture();
        }}
      />
      <button type="submit" class="button is-main">
        {say('popup_save')}
      </button>
      <p class="private" id="capture-help">
        <Icon name="lock" />
        {say('goals_capture_help')}
      </p>
    </form>
  );
}
