import { readSettings, watchSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';

/** Gives a page of the extension the colours the user chose, now and whenever they change. */
export async function followColors(signal: AbortSignal): Promise<void> {
  const use = ({ colors }: Settings) => {
    document.documentElement.style.colorScheme = colors === 'system' ? '' : colors;
  };
  watchSettings(use, signal);
  use(await readSettings());
}
