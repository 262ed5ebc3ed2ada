import { IconButton } from '../../ui/icon-button.tsx';
import type { GoalsProps } from './goals-panel.tsx';
import { words } from './words.ts';

const shown = 300;

export function DeletedGoals({ state, popup }: GoalsProps) {
  return (
    <section class="view" aria-label={words.recentlyDeleted}>
      <div class="view-head">
        <IconButton
          icon="back"
          label={words.back}
          focusName="back"
          onClick={() => popup.goals.show('list')}
        />
        <h2 class="view-title">{words.recentlyDeleted}</h2>
      </div>
      <p class="view-help">{words.deletedHelp}</p>
      <ul class="list" aria-label={words.recentlyDeleted}>
        {state.goals.deleted.map(({ id, text }) => (
          <li key={id} class="row">
            <p class="row-text" dir="auto">
              <span class="row-lines">{text.slice(0, shown)}</span>
            </p>
            <div class="row-foot">
              <button type="button" class="link" onClick={() => void popup.goals.restore(id)}>
                {words.restore}
              </button>
              <button type="button" class="link is-soft" onClick={() => void popup.goals.purge(id)}>
                {words.purge}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
