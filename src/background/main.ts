import { browser } from '../platform/browser.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { syncSites } from '../platform/sites.ts';
import { listenForMessages } from './messages.ts';
import { showNextHint } from './next-hint.ts';

browser.runtime.onInstalled.addListener(({ reason }) => {
  syncSites();
  if (reason === 'install') openOwnPage('welcome.html');
});
browser.runtime.onStartup.addListener(() => syncSites());
browser.permissions.onAdded.addListener(() => syncSites());
browser.permissions.onRemoved.addListener(() => syncSites());
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'next-hint' && tab?.id !== undefined) showNextHint(tab.id);
});
listenForMessages();
