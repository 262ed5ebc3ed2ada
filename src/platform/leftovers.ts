import { browser } from './browser.ts';
import { PAGE_API } from './page-api.ts';

/**
 * Runs in a frame where no content script of this copy of the extension has started, and takes away what an earlier
 * copy has left. Chromium keeps the old scripts running: they are told to look whether they are still wanted. Firefox
 * kills them where they stand: their hosts, styles and highlights are found by their marks.
 */
function clear(api: string): void {
  if (api in globalThis) return;
  document.dispatchEvent(new Event('upshot:gone'));
  // By name: Firefox lets no extension walk over the highlights of a page.
  for (const level of ['fix', 'improve', 'consider'])
    for (const look of ['', '-shape', '-contrast']) CSS.highlights.delete(`upshot-${level}${look}`);
  const clearTree = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      // Not in the types: Firefox shows extensions every root of a shadow tree, Chromium open ones only.
      const { openOrClosedShadowRoot, shadowRoot } = element as Element & {
        openOrClosedShadowRoot?: ShadowRoot;
      };
      const tree = openOrClosedShadowRoot ?? shadowRoot;
      if (tree?.querySelector('[data-upshot]')) element.remove();
      else if (tree) {
        const sheets = tree.adoptedStyleSheets.filter(
          ({ cssRules: [first] }) => !first?.cssText.startsWith('::highlight(upshot-'),
        );
        if (sheets.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = sheets;
        clearTree(tree);
      }
    }
  };
  clearTree(document);
}

/** Clears a tab, as far as the extension may reach into it. */
export async function clearLeftovers(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: clear,
    args: [PAGE_API],
  });
}
