import { askPage, startContent } from './ask-page.ts';
import { browser } from './browser.ts';
import { DOCUMENTS } from './docs-scripts.ts';

/**
 * How the open Google Docs documents are built, as JSON without any of their words, one a document. Only those where the
 * user lets Upshot in can be found.
 */
export async function diagnoseDocs(): Promise<string[]> {
  const tabs = await browser.tabs.query({ url: DOCUMENTS, discarded: false });
  const found = await Promise.all(
    tabs.map(({ id }) => (id === undefined ? [] : diagnose(id).catch(() => []))),
  );
  return found.flat();
}

async function diagnose(tabId: number): Promise<string[]> {
  await startContent(tabId);
  const answers = await askPage({ tabId, frameId: 0 }, 'diagnostics');
  return answers.flatMap(({ value }) => value ?? []);
}
