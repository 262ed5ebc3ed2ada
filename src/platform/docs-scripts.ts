/** Every document, as a match pattern. */
export const DOCUMENTS = 'https://docs.google.com/document/*';
const SITE = 'https://docs.google.com/*';
/** Origins that the user can give to cover Google Docs. */
const COVERING = new Set([SITE, 'https://*.google.com/*', 'https://*/*', '*://*/*', '<all_urls>']);

/** What the content script needs to know Google Docs; has to be there before it. */
export const DOCS_SCRIPT = 'docs.js';

/** Host name of Google Docs. */
export const DOCS_HOST = 'docs.google.com';

export function isDocsUrl(url: string): boolean {
  return url.startsWith(DOCUMENTS.slice(0, -1));
}

/**
 * The scripts that Google Docs needs besides the content script, when one of `origins` gives it: one in the page's own
 * world before anything else, since its page looks for the flag while it loads, and one beside the content script.
 */
export function docsScripts(origins: readonly string[]) {
  if (!origins.some(origin => COVERING.has(origin))) return [];
  const shared = {
    matches: [DOCUMENTS],
    allFrames: false,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  return [
    { ...shared, id: 'google-docs-page', js: ['google-docs-page.js'], world: 'MAIN' as const },
    { ...shared, id: 'google-docs', js: [DOCS_SCRIPT] },
  ];
}
