import { browser } from '../platform/browser.ts';
import { asMessage, type Message } from '../platform/messages.ts';
import { ignorePlace } from '../settings/change-ignored.ts';
import { allowPhrase, changeSettings, switchRule } from '../settings/change-settings.ts';
import { pauseEnd } from '../settings/pause.ts';
import { noteRefusal } from '../settings/refusals.ts';
import { showCount } from './badge.ts';
import { openComposer } from './open-composer.ts';

interface Sender {
  readonly id?: string;
  readonly frameId?: number;
  readonly url?: string;
  readonly tab?: { readonly id?: number };
}

const HELP_PAGE = /^options\.html#help\/[\w-]+$/;

/** Answers the content scripts. Messages of anyone else are left alone. */
export function listenForMessages(): void {
  browser.runtime.onMessage.addListener((value: unknown, sender: Sender) => {
    const message = asMessage(value);
    const tabId = sender.tab?.id;
    if (!message || sender.id !== browser.runtime.id || tabId === undefined) return undefined;
    return answer(message, tabId, sender);
  });
}

async function answer(message: Message, tabId: number, { frameId = 0, url = '' }: Sender): Promise<unknown> {
  switch (message.kind) {
    case 'load-card':
      return load(tabId, frameId, ['advice.js', 'card.js']);
    case 'load-field-boxes':
      return load(tabId, frameId, ['field-boxes.js']);
    case 'count':
      return showCount(tabId);
    case 'ignore': {
      const { hash, rule } = message;
      await ignorePlace({ hash, rule, site: siteOf(url), at: Date.now() });
      return noteRefusal(rule);
    }
    case 'allow':
      return changeSettings(allowPhrase(message.phrase)).then(() => true);
    case 'rule-off':
      return changeSettings(switchRule(message.rule, false)).then(() => true);
    case 'pause':
      return changeSettings(() => ({ pausedUntil: pauseEnd('hour', Date.now()) })).then(() => true);
    case 'compose':
      return openComposer();
    case 'help':
      if (!HELP_PAGE.test(message.page)) return false;
      return browser.tabs.create({ url: browser.runtime.getURL(message.page) }).then(() => true);
  }
}

const load = (tabId: number, frameId: number, files: string[]): Promise<true> =>
  browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files, injectImmediately: true })
    .then(() => true as const);

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');
