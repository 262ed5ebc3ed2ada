import { say } from '../../platform/i18n.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { GoalsProps } from './goals-panel.tsx';

const shown = 300;

export function DeletedGoals({ state, popup }: GoalsProps) {
  return (
    <section class="view" aria-label={say('popup_recently_deleted')}>
      <div class="view-head">
        <IconButton
          icon="back"
          label={say('goals_back')}
          focusName="back"
          onClick={() => popup.goals.show('list')}
        />
        <h2 class="view-title">{say('popup_recently_deleted')}</h2>
      </div>
      <p class="view-help">{say('goals_deleted_help')}</p>
      <ul class="list" aria-label={say('popup_recently_deleted')}>
        {state.goals.deleted.map(({ id, text }) => (
          <li key={id} class="row">
            <p class="row-text" dir="auto">
              <span class="row-lines">{text.slice(0, shown)}</span>
            </p>
            <div class="row-foot">
              <button type="button" class="link" onClick={() => void popup.goals.restore(id)}>
                {say('popup_restore')}
              </button>
              <button type="button" class="link is-soft" onClick={() => void popup.goals.purge(id)}>
                {say('popup_purge')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
