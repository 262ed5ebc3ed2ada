import { Icon } from '../ui/icon.tsx';
import type { Popup } from './popup.ts';
import { current, type State } from './state.ts';
import { words } from './words.ts';

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
        aria-label={words.search}
        aria-describedby="search-help"
        placeholder={words.search}
        autocomplete="off"
        spellcheck={false}
        value={state.query}
        onInput={event => popup.search(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <p id="search-help" hidden>
        {words.searchHelp}
      </p>
    </div>
  );
}
