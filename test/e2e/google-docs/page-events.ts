import type { DocsPage } from './open-docs.ts';

/** Dispatches a paste on the input frame's editable as a script can: the text is put into the event's own store. */
export function pasteByScript(docs: DocsPage, text: string): Promise<void> {
  return docs.page.evaluate(text => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')!;
    const realm = frame.contentWindow as unknown as typeof globalThis;
    const event = new realm.ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      clipboardData: new realm.DataTransfer(),
    });
    event.clipboardData?.setData('text/plain', text);
    frame.contentDocument!.querySelector('[contenteditable]')!.dispatchEvent(event);
  }, text);
}

/** Calls the page's own text interface. */
export function callInterface<T>(docs: DocsPage, method: string, ...args: unknown[]): Promise<T> {
  return docs.page.evaluate(
    async (method, args) => {
      type Interface = Record<string, (...args: unknown[]) => unknown>;
      const page = window as unknown as {
        _docs_annotate_getAnnotatedText(): Promise<Interface>;
        kept: Interface;
      };
      page.kept ??= await page._docs_annotate_getAnnotatedText();
      return page.kept[method]!(...args);
    },
    method,
    args,
  ) as Promise<T>;
}

export const hasInterface = (docs: DocsPage): Promise<boolean> =>
  docs.page.evaluate(() => '_docs_annotate_getAnnotatedText' in window);

/** Labels and boxes of the annotation layer in tree order. */
export function layer(
  docs: DocsPage,
): Promise<{ label: string; left: number; right: number; top: number; bottom: number }[]> {
  return docs.page.evaluate(() =>
    [...document.querySelectorAll('.kix-canvas-tile-content svg g rect[aria-label]')].map(rect => {
      const { left, right, top, bottom } = rect.getBoundingClientRect();
      return { label: rect.getAttribute('aria-label') ?? '', left, right, top, bottom };
    }),
  );
}
