import { readValue, watchValue } from '../platform/stored-value.ts';
import { asIgnored, IGNORED_KEY, type IgnoredPlace } from './ignored.ts';
import { asSettings, SETTINGS_KEY, type Settings } from './settings.ts';

/** The settings as they are kept now. Rejects only where the browser gives no access to its storage. */
export async function readSettings(): Promise<Settings> {
  return asSettings(await readValue(SETTINGS_KEY));
}

/** Calls `run` with the new settings whenever they change, in any window. */
export function watchSettings(run: (settings: Settings) => void, signal: AbortSignal): void {
  watchValue(SETTINGS_KEY, value => run(asSettings(value)), signal);
}

/** The places that are not marked. Rejects as `readSettings` does. */
export async function readIgnored(): Promise<IgnoredPlace[]> {
  return asIgnored(await readValue(IGNORED_KEY));
}

/** Calls `run` with the new places whenever they change, in any window. */
export function watchIgnored(run: (places: IgnoredPlace[]) => void, signal: AbortSignal): void {
  watchValue(IGNORED_KEY, value => run(asIgnored(value)), signal);
}
