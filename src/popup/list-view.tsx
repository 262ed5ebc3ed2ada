import { useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { useRequest } from '../ui/use-request.ts';
import { EmptyList } from './empty-list.tsx';
import type { Popup } from './popup.ts';
import { SearchBox } from './search-box.tsx';
import { current, type State, visible } from './state.ts';
import { StatementList } from './statement-list.tsx';
import { UnreadableNote } from './unreadable-note.tsx';
import { words } from './words.ts';

export function ListView({ state, popup }: { state: State; popup: Popup }) {
  const view = useRef<HTMLElement>(null);
  const rows = visible(state);
  const hasStatements = state.statements.length > 0;

  useRequest(state.focus, () => {
    if (state.focus.on === 'tab') return;
    const row = view.current?.querySelector<HTMLElement>('.row.is-current .row-text');
    const first = view.current?.querySelector<HTMLElement>('input, .button');
    (state.focus.on === 'row' && row ? row : first)?.focus();
  });

  return (
    <section class="view" ref={view} aria-label={words.statements}>
      {hasStatements && (
        <>
          <div class="tools">
            <SearchBox state={state} popup={popup} />
            <button type="button" class="button is-main" onClick={popup.compose}>
              <Icon name="add" />
              {words.add}
            </button>
          </div>
          <TargetLine state={state} />
        </>
      )}
      {hasStatements && rows.length > 0 && (
        <StatementList
          rows={rows}
          current={current(state)?.id}
          isMovable={state.statements.length > 1}
          popup={popup}
        />
      )}
      {hasStatements && rows.length === 0 && (
        <div class="none-found">
          <p>{words.noneFound}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              popup.search('');
              popup.focusSearch();
            }}
          >
            {words.clearSearch}
          </button>
        </div>
      )}
      {state.isLoaded && !hasStatements && <EmptyList onWrite={popup.compose} />}
      <UnreadableNote unreadable={state.unreadable} onCopy={popup.copyUnreadable} />
      <footer class="foot">
        {hasStatements && <span aria-hidden="true">{words.keysShown(state.target !== undefined)}</span>}
        {state.deleted.length > 0 && (
          <button type="button" class="link" onClick={() => popup.show('deleted')}>
            {words.recentlyDeleted} ({state.deleted.length})
          </button>
        )}
      </footer>
    </section>
  );
}

function TargetLine({ state: { target, isPageKnown } }: { state: State }) {
  if (!isPageKnown) return <p class="target">{words.pageWaiting}</p>;
  if (!target) return <p class="target">{words.noTarget}</p>;
  return (
    <p class="target">
      {words.insertInto} <Icon name="arrow" /> <b title={target.label}>{target.label}</b>
    </p>
  );
}
