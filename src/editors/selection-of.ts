/** The selection that may stand in an element. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode();
  // Chromium answers for a shadow tree on its root, Firefox on the document.
  const ask = root as ShadowRoot & { getSelection?(): Selection | null };
  return ask.getSelection?.() ?? element.ownerDocument.getSelection();
}
