import { askPage, startContent } from '../platform/ask-page.ts';
import { browser } from '../platform/browser.ts';
import { insertLast } from './insert-statement.ts';

/** Runs the keyboard commands of the manifest on the tab in front. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-hint') void onHints(tab.id, 'goToHint', 'next');
    if (command === 'previous-hint') void onHints(tab.id, 'goToHint', 'previous');
    if (command === 'apply-hint') void onHints(tab.id, 'applyHint');
    if (command === 'insert-last') void insertLast(tab.id);
  });
}

/** Asks the frame with the focus, else the first frame that has a hint. Silent where none can be. */
async function onHints(
  tabId: number,
  ...act: ['goToHint', 'next' | 'previous'] | ['applyHint']
): Promise<void> {
  try {
    await startContent(tabId);
  } catch {
    // A page where no extension may run has no hints to show, and nowhere to say so.
    return;
  }
  const frames = await askPage({ tabId }, 'hasFocus');
  const ordered = [...frames].sort((a, b) => Number(b.value) - Number(a.value) || a.frameId - b.frameId);
  for (const { frameId } of ordered) {
    const target = { tabId, frameId };
    const [answer] =
      act[0] === 'goToHint' ? await askPage(target, act[0], act[1]) : await askPage(target, act[0]);
    if (answer?.value) return;
  }
}
