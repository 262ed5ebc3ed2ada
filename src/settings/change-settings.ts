import { readItem, writeItems } from '../platform/storage.ts';
import { asSettings, SETTINGS_KEY, type Settings } from './settings.ts';

/**
 * Changes what is stored now, not what the caller saw last, and returns what is stored afterwards. For pages of the
 * extension and the background: a content script has no lock in common with them and asks the background instead.
 * Rejects with StorageError, changing nothing, when the browser refuses.
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request('upshot settings', async () => {
    const settings = asSettings(await readItem(SETTINGS_KEY));
    const changed = asSettings({ ...settings, ...change(settings) });
    await writeItems({ [SETTINGS_KEY]: changed });
    return changed;
  });
}

const without = (list: readonly string[], one: string) => list.filter(other => other !== one);
const withOne = (list: readonly string[], one: string) => [...without(list, one), one];

/** Switches one rule, whatever the strictness says. */
export const switchRule = (id: string, isOn: boolean) => (settings: Settings) => ({
  rulesOff: isOn ? without(settings.rulesOff, id) : withOne(settings.rulesOff, id),
  rulesOn: isOn ? withOne(settings.rulesOn, id) : without(settings.rulesOn, id),
});

/** “Never this phrase.” */
export const allowPhrase = (phrase: string) => (settings: Settings) => ({
  allowedPhrases: withOne(settings.allowedPhrases, phrase.trim()),
});
