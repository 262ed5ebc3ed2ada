import { browser } from '../platform/browser.ts';
import { syncSites } from '../platform/sites.ts';
import { listenForCards } from './card-loader.ts';
import { showNextHint } from './next-hint.ts';

browser.runtime.onInstalled.addListener(() => syncSites());
browser.runtime.onStartup.addListener(() => syncSites());
browser.permissions.onAdded.addListener(() => syncSites());
browser.permissions.onRemoved.addListener(() => syncSites());
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'next-hint' && tab?.id !== undefined) showNextHint(tab.id);
});
listenForCards();
