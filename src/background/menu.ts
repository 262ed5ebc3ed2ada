import { startContent } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { say } from '../platform/i18n.ts';
import { watchItems } from '../platform/storage.ts';
import { insertStatement, readyStatements } from './insert-statement.ts';

const PARENT = 'insert-statement';
/** More than these are found quicker in the popup. */
const MOST = 10;
/** Titles are cut after so many UTF-16 units. */
const LONGEST = 60;

/** Keeps the statements in the menu of editable fields, newest use first. */
export function keepMenu(signal: AbortSignal): void {
  browser.runtime.onInstalled.addListener(() => void rebuild());
  browser.runtime.onStartup.addListener(() => void rebuild());
  watchItems('statement:', () => void rebuild(), signal);
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined || info.parentMenuItemId !== PARENT) return;
    void insert(tab.id, info.frameId ?? 0, String(info.menuItemId));
  });
}

/** “&” marks a key in menus, and “%s” is replaced by the selection. */
function titleOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
  return cut.replaceAll('&', '&&').replaceAll('%s', '% s');
}

function rebuild(): Promise<void> {
  // Two writes at a time would leave double entries.
  return navigator.locks.request('upshot menu', async () => {
    const statements = (await readyStatements()).slice(0, MOST);
    await browser.contextMenus.removeAll();
    if (statements.length === 0) return;
    browser.contextMenus.create({ id: PARENT, title: say('menu_insert'), contexts: ['editable'] });
    for (const { id, text } of statements)
      browser.contextMenus.create({ id, parentId: PARENT, title: titleOf(text), contexts: ['editable'] });
  });
}

/** A click in the menu lets the extension into the tab, whatever site it is. */
async function insert(tabId: number, frameId: number, id: string): Promise<void> {
  const statement = (await readyStatements()).find(one => one.id === id);
  if (!statement) return;
  try {
    await startContent(tabId);
  } catch {
    // The browser keeps extensions out: the menu of its own pages is not ours to answer.
    return;
  }
  await insertStatement(tabId, frameId, statement);
}
