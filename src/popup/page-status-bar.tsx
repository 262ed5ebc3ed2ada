import { say, sayCount } from '../platform/i18n.ts';
import type { PageStatus } from './page.ts';
import type { Popup } from './popup.ts';
import type { State } from './state.ts';

interface Props {
  state: State;
  popup: Popup;
}

/** Whether hints start by themselves on this site. */
export function SiteSwitch({ state: { page }, popup }: Props) {
  if (!page || page.state === 'unavailable' || page.site === '') return null;
  return (
    <label class="always">
      <span class="always-label clamped">
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
  );
}

/** One line on what Upshot does on the page below. */
export function PageStatusBar({ state: { page } }: Pick<Props, 'state'>) {
  return <p class={`page-state is-${page?.state ?? 'waiting'}`}>{sentence(page)}</p>;
}

function sentence(page: PageStatus | undefined): string {
  if (!page) return say('popup_page_waiting');
  if (page.reason) return page.reason;
  if (page.state === 'unavailable') return say('popup_page_unavailable');
  return page.state === 'on'
    ? `${say('popup_page_on')} · ${page.hints === 0 ? say('popup_no_hints') : sayCount('popup_hints', page.hints)}`
    : say('popup_page_off');
}
