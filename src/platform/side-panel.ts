import { browser } from './browser.ts';

// Only Chrome has it, and the polyfill's types follow Firefox.
type WithPanel = typeof browser & { sidePanel?: { open(where: { windowId: number }): Promise<void> } };

/**
 * What opens the panel beside the page: Chrome's side panel or Firefox's sidebar. To be called straight from the user's
 * click; rejects when the browser does not count it as one.
 */
export function sidePanelOpener(): () => Promise<void> {
  const { sidePanel, sidebarAction } = browser as WithPanel;
  if (!sidePanel) return () => sidebarAction.open();
  let windowId: number | undefined;
  // Asked for beforehand: a click stops counting once something is waited for.
  void browser.windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return async () => {
    if (windowId !== undefined) await sidePanel.open({ windowId });
  };
}
