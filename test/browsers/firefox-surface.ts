import { until } from './driver.ts';
import type { Chrome } from './firefox-window.ts';
import type { Surface } from './surface.ts';

/** Code that finds the root of a surface inside its document. */
export const DOCUMENT_ROOT = 'const root = content.document;';
/** The same for the open hint card. */
export const CARD_ROOT = `const framed = [...content.document.querySelectorAll('iframe')].map(frame => frame.contentDocument);
  const root = [content.document, ...framed].flatMap(document => [...(document?.querySelectorAll('html > div, dialog > div') ?? [])])
  .map(host => host.openOrClosedShadowRoot).find(shadow => shadow?.querySelector('.card'));`;

/** A surface in the document of a frame (code of the browser’s window that finds its `<browser>`). */
export function firefoxSurface(
  chrome: Chrome,
  frame: string,
  findRoot: string,
  close: () => Promise<void>,
): Surface {
  const inside = <T>(code: string) => chrome.inside<T>(frame, `${findRoot} ${code}`);
  const withInput = (code: string) =>
    inside<void>(`const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(content)) throw new Error('The window takes no keys');
      const press = key => { const event = new content.KeyboardEvent('', { key, ...(key === ' ' && { code: 'Space', keyCode: 32 }) }); input.keydown(event, 0); input.keyup(event, 0); };
      ${code}`);
  return {
    run: (read, ...args) => inside(`return (${read.toString()})(root, ...${JSON.stringify(args)});`),
    async click(selector) {
      await until(`there is ${selector}`, () =>
        inside<boolean>(`return Boolean(root?.querySelector(${JSON.stringify(selector)}));`),
      );
      await inside(`const target = root.querySelector(${JSON.stringify(selector)});
        content.document.notifyUserGestureActivation();
        target.focus();
        const handling = content.windowUtils.setHandlingUserInput(true);
        try { target.click(); } finally { handling.destruct(); }`);
    },
    type: text => withInput(`for (const key of ${JSON.stringify(text)}) press(key);`),
    press: keys =>
      withInput(`const [key, ...held] = ${JSON.stringify(keys.split('+').reverse())};
        const events = held.map(key => new content.KeyboardEvent('', { key }));
        for (const event of events) input.keydown(event, 0);
        press(key);
        for (const event of events) input.keyup(event, 0);`),
    close,
  };
}
