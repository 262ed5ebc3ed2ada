import { browser } from './browser.ts';
import { DOCS_SCRIPT, isDocsUrl } from './docs-scripts.ts';
import { clearLeftovers } from './leftovers.ts';
import { overleafScriptsFor } from './overleaf-scripts.ts';
import { PAGE_API, type PageApi, type PageTools } from './page-api.ts';
import { PROSE_SCRIPT } from './prose-fields-key.ts';

type PageVerbs = PageApi & PageTools;

export interface FrameAnswer<T> {
  readonly frameId: number;
  readonly value: T;
}

interface FrameStart {
  readonly isStarted: boolean;
  readonly url: string;
}

/** Starts the content script and the page's tools in all reachable frames of a tab; a second call does nothing. Rejects where it may not run. */
export async function startContent(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const answers = await browser.scripting.executeScript({
    target,
    func: (name: string) => ({ isStarted: name in globalThis, url: location.href }),
    args: [PAGE_API],
  });
  const frames = answers.map(({ frameId, result }) => ({ frameId, ...(result as FrameStart | null) }));
  const { isStarted = false, url = '' } = frames.find(({ frameId }) => frameId === 0) ?? {};
  // The stylesheet would be added once more with every call.
  const frameIds = frames.flatMap(frame => (frame.isStarted === false ? [frame.frameId] : []));
  if (frameIds.length > 0) {
    await clearLeftovers(tabId);
    await browser.scripting.insertCSS({ target: { tabId, frameIds }, files: ['marks.css'] });
  }
  if (isDocsUrl(url)) await browser.scripting.executeScript({ target: { tabId }, files: [DOCS_SCRIPT] });
  if (!isStarted)
    for (const script of overleafScriptsFor(url))
      await browser.scripting.executeScript({ target: { tabId }, ...script });
  await browser.scripting.executeScript({
    target,
    files: [...(isStarted ? [] : [PROSE_SCRIPT]), 'content.js', 'page-tools.js'],
  });
}

/** Asks one frame, or all of them, for something. Frames without the content script are left out. */
export async function askPage<K extends keyof PageVerbs>(
  tab: { readonly tabId: number; readonly frameId?: number },
  name: K,
  ...args: Parameters<PageVerbs[K]>
): Promise<FrameAnswer<Awaited<ReturnType<PageVerbs[K]>>>[]> {
  const { tabId, frameId } = tab;
  const results = await browser.scripting.executeScript({
    target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
    func: (key: string, name: string, args: unknown[]) => {
      const api = (globalThis as Record<string, unknown>)[key] as
        | Record<string, (...args: unknown[]) => unknown>
        | undefined;
      // Chrome makes null of undefined: an answer of its own tells “no content script” from the answer null.
      return api?.[name] ? Promise.resolve(api[name](...args)).then(value => ({ value })) : undefined;
    },
    args: [PAGE_API, name, args],
  });
  return results.flatMap(({ frameId, result }) => {
    const answer = result as { value: Awaited<ReturnType<PageVerbs[K]>> } | null | undefined;
    return answer ? [{ frameId, value: answer.value }] : [];
  });
}
