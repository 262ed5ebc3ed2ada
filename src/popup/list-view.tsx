import { useRef } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { Icon } from '../ui/icon.tsx';
import { Tick } from '../ui/tick.tsx';
import { useRequest } from '../ui/use-request.ts';
import { EmptyList } from './empty-list.tsx';
import type { Popup } from './popup.ts';
import { SearchBox } from './search-box.tsx';
import { current, type State, visible } from './state.ts';
import { StatementList } from './statement-list.tsx';
import { UnreadableNote } from './unreadable-note.tsx';

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
    <section class="view" ref={view} aria-label={say('popup_statements')}>
      {hasStatements && (
        <>
          <div class="tools">
            <SearchBox state={state} popup={popup} />
            <button type="button" class="button is-main" onClick={() => popup.compose()}>
              <Icon name="add" />
              {say('popup_add')}
            </button>
          </div>
          <TargetLine state={state} popup={popup} />
        </>
      )}
      {hasStatements && rows.length > 0 && (
        <StatementList
          rows={rows}
          current={current(state)?.id}
          isMovable={state.statements.length > 1 && !state.isByUse}
          goals={state.goals.items}
          popup={popup}
        />
      )}
      {hasStatements && rows.length === 0 && (
        <div class="none-found">
          <p>{say('popup_none_found')}</p>
          <button
            type="button"
            class="link"
            onClick={() => {
              popup.search('');
              popup.focusSearch();
            }}
          >
            {say('popup_clear_search')}
          </button>
        </div>
      )}
      {state.isLoaded && !hasStatements && <EmptyList onWrite={() => popup.compose()} />}
      <UnreadableNote unreadable={state.unreadable} onCopy={popup.copyUnreadable} />
      <footer class="foot">
        {hasStatements && (
          <span aria-hidden="true">{say(state.target ? 'popup_keys_insert' : 'popup_keys_copy')}</span>
        )}
        {state.statements.some(({ used }) => used !== undefined) && state.statements.length > 1 && (
          <Tick
            label={say('popup_by_use')}
            isOn={state.isByUse}
            onTurn={isOn => void popup.turnWay('isByUse', isOn)}
          />
        )}
        {state.deleted.length > 0 && (
          <button type="button" class="link" onClick={() => popup.show('deleted')}>
            {say('popup_recently_deleted')} ({state.deleted.length})
          </button>
        )}
      </footer>
    </section>
  );
}

function TargetLine({ state: { target, isPageKnown, isParagraph }, popup }: { state: State; popup: Popup }) {
  if (!isPageKnown) return <p class="target clamped">{say('popup_page_waiting')}</p>;
  if (!target) return <p class="target clamped">{say('popup_no_target')}</p>;
  const isAtEnd = target.isOffered || isParagraph;
  return (
    <div class="target-row">
      <p class="target clamped">
        {say(isAtEnd ? 'popup_offered' : 'popup_insert_into')} <Icon name="arrow" />{' '}
        <b title={target.label}>{target.label}</b>
      </p>
      <Tick
        label={say('popup_paragraph')}
        isOn={isParagraph}
        onTurn={isOn => void popup.turnWay('isParagraph', isOn)}
      />
    </div>
  );
}
