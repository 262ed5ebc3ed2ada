import type { PageStatus } from './page.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** One line on what Upshot does on the page below, and the switch for this site. */
export function PageStatusBar({ state: { page }, popup }: { state: State; popup: Popup }) {
  const hasSwitch = page && page.state !== 'unavailable' && page.site !== '';
  return (
    <>
      {hasSwitch && (
        <label class="always">
          <span class="always-label">
            {words.always} <b title={page.site}>{page.site}</b>
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
  if (!page) return words.pageWaiting;
  if (page.reason) return page.reason;
  if (page.state === 'unavailable') return words.pageUnavailable;
  return page.state === 'on' ? `${words.pageOn} · ${words.hints(page.hints)}` : words.pageOff;
}
