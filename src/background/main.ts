import { browser } from '../platform/browser.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { syncSites } from '../platform/sites.ts';
import { listenForCommands } from './commands.ts';
import { keepMenu } from './menu.ts';
import { listenForMessages } from './messages.ts';
import { keepSynced, syncIfWanted } from './syncing/keep-synced.ts';
import { clearTabs, listenForUpdates } from './updates.ts';

browser.runtime.onInstalled.addListener(({ reason }) => {
  syncSites();
  if (reason === 'install') openOwnPage('welcome.html');
  else void clearTabs();
});
browser.runtime.onStartup.addListener(() => {
  syncSites();
  void syncIfWanted();
});
browser.permissions.onAdded.addListener(() => syncSites());
browser.permissions.onRemoved.addListener(() => syncSites());
listenForCommands();
const { signal } = new AbortController();
keepMenu(signal);
keepSynced(signal);
listenForMessages();
listenForUpdates();
