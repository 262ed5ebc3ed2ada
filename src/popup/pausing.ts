import { say } from '../platform/i18n.ts';
import { changeSettings } from '../settings/change-settings.ts';
import { pauseEnd } from '../settings/pause.ts';
import type { Parts, Store } from './store.ts';

export type PauseLength = 'tab' | 'hour' | 'tomorrow';

/** No hints for a while. None of these rejects; failures become notices. */
export interface Pausing {
  pauseHints(length: PauseLength): Promise<void>;
  resumeHints(): Promise<void>;
  /** Hints for the field with the focus, whatever its page says. */
  readSilenced(): Promise<void>;
}

export function pauseHints(store: Store, { page, now }: Parts, lookAtPage: () => Promise<void>): Pausing {
  const told = async (act: () => Promise<unknown>, text: string) => {
    try {
      await act();
      store.set({ notice: { text, isProblem: false } });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      store.set({ notice: { text: say('popup_failed', reason), isProblem: true } });
    }
    await lookAtPage();
  };
  return {
    pauseHints: length =>
      length === 'tab'
        ? told(() => page.pauseHere(true), say('popup_paused_tab'))
        : told(
            () => changeSettings(() => ({ pausedUntil: pauseEnd(length, now()) })),
            say('popup_paused_all', clock(pauseEnd(length, now()), now())),
          ),
    resumeHints: () =>
      told(async () => {
        await page.pauseHere(false);
        await changeSettings(() => ({ pausedUntil: 0 }));
      }, say('popup_resumed')),
    readSilenced: () => told(() => page.readSilenced(), say('popup_prose_done')),
  };
}

/** “14:30”, or “Tue 05:00” on another day than `now` (both ms since 1970). */
export function clock(time: number, now: number): string {
  const isToday = new Date(time).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(undefined, {
    hour: '2-digit',
    minute: '2-digit',
    ...(!isToday && { weekday: 'short' }),
  }).format(time);
}
