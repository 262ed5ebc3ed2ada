import { useRef } from 'preact/hooks';
import { say } from '../platform/i18n.ts';
import { useRequest } from '../ui/use-request.ts';
import type { Popup } from './popup.ts';
import { type State, type Tab, tabs } from './state.ts';

/** The parts of the popup. Arrow keys go from tab to tab; Enter, Space and a click go on into what the tab shows. */
export function TabBar({ state, popup }: { state: State; popup: Popup }) {
  const bar = useRef<HTMLDivElement>(null);
  useRequest(state.focus, () => {
    if (state.focus.on === 'tab') bar.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const at = tabs.indexOf(state.tab);
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next =
      event.key === 'Home' ? tabs[0] : event.key === 'End' ? tabs.at(-1) : tabs.at((at + by) % tabs.length);
    if (by === 0 && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    if (next) popup.showTab(next, false);
  }

  return (
    <div class="tabs" role="tablist" aria-label={say('popup_views')} ref={bar} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button
          key={tab}
          type="button"
          role="tab"
          class="tab"
          id={tabId(tab)}
          aria-selected={tab === state.tab}
          aria-controls={tab === state.tab ? panelId : undefined}
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => popup.showTab(tab, true)}
        >
          {say(`popup_${tab}`)}
        </button>
      ))}
    </div>
  );
}

export const panelId = 'panel';
export const tabId = (tab: Tab) => `tab-${tab}`;
