import type { Browser } from 'puppeteer-core';
import { Chrome } from '../../browsers/firefox-window.ts';

/** Asks the content scripts of the active tab as the popup does: each frame, or the one with the last caret. */
const ASK = `async (name, args) => {
  const api = globalThis.browser ?? globalThis.chrome;
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
  await api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['page-tools.js'] });
  const run = (where, name, args) => api.scripting.executeScript({
    target: { tabId: tab.id, ...where },
    func: (name, args) => globalThis.upshotPage?.[name]?.(...args),
    args: [name, args],
  });
  if (name !== 'insert') return (await run({ allFrames: true }, name, args)).map(({ result }) => result ?? null);
  const targets = (await run({ allFrames: true }, 'insertTarget', [])).filter(({ result }) => result);
  const [newest] = targets.sort((a, b) => b.result.focusedAt - a.result.focusedAt);
  if (!newest) return [null];
  return (await run({ frameIds: [newest.frameId] }, name, args)).map(({ result }) => result ?? null);
}`;

/** Answers of the content scripts' own interface, one a frame, asked from the extension's background. */
export async function askExtension(browser: Browser, name: string, ...args: unknown[]): Promise<unknown[]> {
  const call = `(${ASK})(${JSON.stringify(name)}, ${JSON.stringify(args)})`;
  const worker = browser.targets().find(target => target.type() === 'service_worker');
  if (worker) return (await (await worker.worker())?.evaluate(call)) as unknown[];
  const chrome = new Chrome(browser);
  await chrome.run(
    `await WebExtensionPolicy.getByID('upshot@upshot.invalid').extension.wakeupBackground?.();`,
  );
  return chrome.inside<unknown[]>(
    `WebExtensionPolicy.getByID('upshot@upshot.invalid').extension.backgroundContext?.xulBrowser`,
    `const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
     sandbox.browser = content.wrappedJSObject.browser;
     return JSON.parse(await Cu.evalInSandbox(${JSON.stringify(`(${call}).then(JSON.stringify)`)}, sandbox));`,
  );
}
