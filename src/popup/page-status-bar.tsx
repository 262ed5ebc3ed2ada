import { say, sayCount } from '../platform/i18n.ts';
import type { PageStatus } from './page.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';

/** One line on what Upshot does on the page below, and the switch for this site. */
export function PageStatusBar({ state: { page }, popup }: { state: State; popup: Popup }) {
  const hasSwitch = page && page.state !== 'unavailable' && page.site !== '';
  return (
    <>
      {hasSwitch && (
        <label class="always">
          <span class="always-label">
            {say('popup_always')} <b title={page.site}>{page.site}</b>
          </span>
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its state by itself.
            role="switch"
            class="switch"
            checked={page.isAlways}
            onChange={event => void popup.setAlways(event.currentTarget.checked)}
          />
        </label>
      )}
      <p class={`page-state is-${page?.state ?? 'waiting'}`}>{sentence(page)}</p>
    </>
  );
}

function sentence(page: PageStatus | undefined): string {
  if (!page) return say('popup_page_waiting');
  if (page.reason) return page.reason;
  if (page.state === 'unavailable') return say('popup_page_unavailable');
  return page.state === 'on'
    ? `${say('popup_page_on')} · ${page.hints === 0 ? say('popup_no_hints') : sayCount('popup_hints', page.hints)}`
    : say('popup_page_off');
}
