import { browser } from './browser.ts';

/** Where an inserted text would go. */
export interface InsertTarget {
  /** What the user calls the field: “Professional Summary”. */
  readonly label: string;
  /** When the field last had the focus, in ms since 1970; the newest frame wins. */
  readonly focusedAt: number;
}

export interface InsertResult {
  /** `done`, or why the text is not there: see `Outcome` of the editors; `no-field` when there was none. */
  readonly outcome: 'done' | 'unchanged' | 'changed-otherwise' | 'no-field';
  readonly label: string;
}

/**
 * What a content script answers, one object per frame under `globalThis[PAGE_API]` of the extension's own isolated
 * world. Asked through `scripting.executeScript`: it reaches each frame, brings every answer back, and a page can
 * neither see nor call it.
 */
export interface PageApi {
  countHints(): number;
  insertTarget(): InsertTarget | null;
  insert(text: string): Promise<InsertResult>;
  /** Opens the next hint after the caret; false when this frame has none. */
  nextHint(): boolean;
  hasFocus(): boolean;
  /** Ends everything in this frame without a trace. */
  stop(): void;
}

export const PAGE_API = 'upshotPage';

export interface FrameAnswer<T> {
  readonly frameId: number;
  readonly value: T;
}

/** Starts the content script in all reachable frames of a tab; a second call does nothing. Rejects where it may not run. */
export async function startContent(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (name: string) => name in globalThis,
    args: [PAGE_API],
  });
  // The stylesheet would be added once more with every call.
  if (!answer?.result) await browser.scripting.insertCSS({ target, files: ['marks.css'] });
  await browser.scripting.executeScript({ target, files: ['content.js'] });
}

/** Asks one frame, or all of them, for something. Frames without the content script are left out. */
export async function askPage<K extends keyof PageApi>(
  tab: { readonly tabId: number; readonly frameId?: number },
  name: K,
  ...args: Parameters<PageApi[K]>
): Promise<FrameAnswer<Awaited<ReturnType<PageApi[K]>>>[]> {
  const { tabId, frameId } = tab;
  const results = await browser.scripting.executeScript({
    target: frameId === undefined ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] },
    func: (key: string, name: string, args: unknown[]) => {
      const api = (globalThis as Record<string, unknown>)[key] as
        | Record<string, (...args: unknown[]) => unknown>
        | undefined;
      return api?.[name]?.(...args);
    },
    args: [PAGE_API, name, args],
  });
  return results
    .filter(({ result }) => result !== undefined)
    .map(({ frameId, result }) => ({ frameId, value: result as Awaited<ReturnType<PageApi[K]>> }));
}
