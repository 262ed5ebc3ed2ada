import { useState } from 'preact/hooks';
import { say, sayCount } from '../platform/i18n.ts';
import type { PageStatus } from './page.ts';
import { clock, type PauseLength } from './pausing.ts';
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

/** One line on what Upshot does on the page below, and a way to have it quiet for a while. */
export function PageStatusBar({ state: { page }, popup }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const isPaused = page !== undefined && (page.pausedUntil > 0 || page.isPausedHere);
  const pause = (length: PauseLength) => {
    setIsOpen(false);
    void popup.pauseHints(length);
  };
  return (
    <>
      <div class={`page-state is-${isPaused ? 'paused' : (page?.state ?? 'waiting')}`}>
        <p>{sentence(page)}</p>
        {isPaused && (
          <button type="button" class="link" onClick={() => void popup.resumeHints()}>
            {say('popup_resume')}
          </button>
        )}
        {page && !isPaused && (
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            aria-controls="pause-choices"
            onClick={() => setIsOpen(!isOpen)}
          >
            {say('popup_pause')}
          </button>
        )}
      </div>
      {page?.silenced && !isPaused && (
        <div class="page-state is-off">
          <p>{say('popup_silenced', page.silenced)}</p>
          <button type="button" class="link" data-focus="prose" onClick={() => void popup.readSilenced()}>
            {say('popup_prose')}
          </button>
        </div>
      )}
      {page && isOpen && !isPaused && (
        <ul class="pause-choices" id="pause-choices" aria-label={say('popup_pause')}>
          {PAUSES.filter(length => length !== 'tab' || page.state === 'on').map(length => (
            <li key={length}>
              <button type="button" class="button" onClick={() => pause(length)}>
                {say(`popup_pause_${length}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const PAUSES: readonly PauseLength[] = ['tab', 'hour', 'tomorrow'];

function sentence(page: PageStatus | undefined): string {
  if (!page) return say('popup_page_waiting');
  if (page.pausedUntil > 0) return say('popup_page_paused', clock(page.pausedUntil, Date.now()));
  if (page.isPausedHere) return say('popup_page_paused_here');
  if (page.reason) return page.reason;
  if (page.state === 'unavailable') return say('popup_page_unavailable');
  return page.state === 'on'
    ? `${say('popup_page_on')} · ${page.hints === 0 ? say('popup_no_hints') : sayCount('popup_hints', page.hints)}`
    : say('popup_page_off');
}
