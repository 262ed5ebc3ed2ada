import { browser } from '../platform/browser.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { syncSites } from '../platform/sites.ts';
import { listenForCommands } from './commands.ts';
import { keepMenu } from './menu.ts';
import { listenForMessages } from './messages.ts';

browser.runtime.onInstalled.addListener(({ reason }) => {
  syncSites();
  if (reason === 'install') openOwnPage('welcome.html');
});
browser.runtime.onStartup.addListener(() => syncSites());
browser.permissions.onAdded.addListener(() => syncSites());
browser.permissions.onRemoved.addListener(() => syncSites());
listenForCommands();
keepMenu(new AbortController().signal);
listenForMessages();
