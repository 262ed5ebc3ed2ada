import { say } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import type { Popup } from './popup.ts';
import { current, type State } from './state.ts';

export function SearchBox({ state, popup }: { state: State; popup: Popup }) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const row = current(state);
    if (event.key === 'ArrowDown' && row) popup.step(0);
    else if (event.key === 'Enter' && row) void popup.insert(row.id);
    // An empty box leaves Escape to the browser, which closes the popup.
    else if (event.key === 'Escape' && state.query !== '') popup.search('');
    else return;
    event.preventDefault();
  }

  return (
    <div class="search">
      <Icon name="search" />
      <input
        type="search"
        class="search-box"
        aria-label={say('popup_search')}
        aria-describedby="search-help"
        placeholder={say('popup_search')}
        autocomplete="off"
        spellcheck={false}
        value={state.query}
        onInput={event => popup.search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id="search-help" hidden>
        {say('popup_search_help')}
      </p>
    </div>
  );
}
