import { browser } from './browser.ts';

export interface Shortcut {
  /** The command's own description; empty for the one that opens the popup. */
  readonly description: string;
  /** The keys as the browser writes them; empty when none are set. */
  readonly keys: string;
}

/** The commands with the keys they really have now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = await browser.commands.getAll();
  return all.map(({ name, description = '', shortcut = '' }) => ({
    description: name === '_execute_action' ? '' : description,
    keys: shortcut,
  }));
}

/** Opens the browser's own page for changing them. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
