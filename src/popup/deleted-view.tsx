import { useRef } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useRequest } from '../ui/use-request.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';

export function DeletedView({ state, popup }: { state: State; popup: Popup }) {
  const view = useRef<HTMLElement>(null);
  // The row that had the focus goes away with every action here.
  useRequest(state.focus, () => {
    if (state.focus.on !== 'tab') view.current?.querySelector('button')?.focus();
  });
  return (
    <section class="view" ref={view} aria-label={say('popup_recently_deleted')}>
      <div class="view-head">
        <IconButton icon="back" label={say('popup_back')} onClick={() => popup.show('list')} />
        <h2 class="view-title">{say('popup_recently_deleted')}</h2>
      </div>
      <p class="view-help">{say('popup_deleted_help')}</p>
      <ul class="list" aria-label={say('popup_recently_deleted')}>
        {state.deleted.map(({ id, text }) => (
          <li key={id} class="row">
            <p class="row-text" dir="auto">
              <span class="row-lines">{text}</span>
            </p>
            <div class="row-foot">
              <button type="button" class="link" onClick={() => void popup.restore(id)}>
                {say('popup_restore')}
              </button>
              <button type="button" class="link is-soft" onClick={() => void popup.purge(id)}>
                {say('popup_purge')}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
