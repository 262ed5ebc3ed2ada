import { readdirSync } from 'node:fs';
import { type CDPSession, launch, type Page } from 'puppeteer-core';
import { type Driver, type LineBox, until } from './driver.ts';
import { requireBrowser } from './find.ts';
import type { LaunchOptions } from './launch.ts';
import { isCardReady, pointerAndKeys, pressOn, type Surface } from './surface.ts';

/** Chromium refuses its sandbox to root, which is who runs in containers. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Frames as fast as they can be drawn, for long runs that wait for many of them. */
export const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--in-process-gpu'];

interface DomNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** In Google Docs, marks scroll with the text. */
const isScroller = (node: DomNode) => node.attributes?.includes('kix-appview-editor') ?? false;
const isAroundHosts = (node: DomNode) => ['HTML', 'DIALOG'].includes(node.nodeName) || isScroller(node);

/** Shadow roots of the extension's hosts: children of `<html>`, of a modal dialog, or of the editor of Google Docs. */
async function closedRoots(session: CDPSession, isHostParent = isAroundHosts): Promise<string[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const found: number[] = [];
  const walk = (node: DomNode) => {
    const isHost = isHostParent(node);
    for (const child of [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
      if (isHost && child.nodeName === 'DIV')
        found.push(...(child.shadowRoots ?? []).map(shadow => shadow.backendNodeId));
      walk(child);
    }
  };
  walk(root);
  const ids: string[] = [];
  for (const backendNodeId of found) {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId) ids.push(object.objectId);
  }
  // Otherwise the session is told of every node that changes from now on: a megabyte of text is 60,000 of them.
  await session.send('DOM.disable');
  return ids;
}

async function call<T>(session: CDPSession, objectId: string, read: string, args: unknown[]): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${read})(this, ...args); }`,
    arguments: args.map(value => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

async function rootWith<T>(
  page: Page,
  read: (root: ParentNode) => T,
): Promise<{ session: CDPSession; id: string; value: T } | undefined> {
  const session = await page.createCDPSession();
  for (const id of await closedRoots(session)) {
    const value = await call<T>(session, id, read.toString(), []);
    if (value) return { session, id, value };
  }
  await session.detach();
  return undefined;
}

const linesIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('div > div')]
    .filter(line => line.style.borderBottom)
    .map(line => {
      const { left, right, bottom } = line.getBoundingClientRect();
      return { left, right, bottom };
    });

const isCard = (root: ParentNode) => Boolean(root.querySelector('.card'));

async function cardSurface(page: Page): Promise<Surface> {
  const { session, id } = await until('the hint card is open', () => rootWith(page, isCardReady));
  const run: Surface['run'] = (read, ...args) => call(session, id, read.toString(), args);
  return { run, ...pointerAndKeys(page, run), close: () => page.keyboard.press('Escape') };
}

/** Real Chromium, Chrome or Edge with the extension from `folder`. */
export async function launchChromium(
  folder: string,
  { headless = true, keepsFirstPage = false, isHasty = false, profile }: LaunchOptions = {},
): Promise<Driver> {
  const isRestart = profile !== undefined && readdirSync(profile).length > 0;
  const browser = await launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: [
      ...AS_ROOT,
      ...QUIET,
      ...(isHasty ? UNCAPPED : []),
      '--window-size=1280,1000',
      '--screen-info={1600x1200}',
    ],
  });
  const extension = await until(
    'the extension is installed',
    async () => [...(await browser.extensions()).values()][0],
  );
  const worker = await browser.waitForTarget(target => target.type() === 'service_worker');
  const origin = `chrome-extension://${extension.id}/`;
  const requests: string[] = [];

  // Requests of the extension's pages and worker, and of content scripts, whose initiator is the extension.
  const record = async (session: CDPSession) => {
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', event => {
      const isOurs = event.documentURL.startsWith(origin) || JSON.stringify(event.initiator).includes(origin);
      if (isOurs) requests.push(event.request.url);
    });
  };
  await record(await worker.createCDPSession());

  /** The page of the extension that `open` opens. */
  async function opened(file: string, open: () => Promise<void>): Promise<Surface> {
    const before = new Set(browser.targets());
    await open();
    const target = await browser.waitForTarget(
      target => !before.has(target) && target.url().startsWith(`${origin}${file}`),
    );
    const page = await target.asPage();
    await record(await page.createCDPSession());
    return surfaceOf(page);
  }

  function surfaceOf(page: Page): Surface {
    return {
      run: (read, ...args) => page.evaluate(`(${read})(document, ...${JSON.stringify(args)})`) as never,
      click: selector => page.locator(selector).click(),
      type: text => page.keyboard.type(text),
      press: keys => pressOn(page, keys),
      close: () => page.close(),
    };
  }

  // The extension is not new to a profile that has it.
  const welcome = isRestart
    ? undefined
    : await browser.waitForTarget(target => target.url() === `${origin}welcome.html`);
  if (welcome && !keepsFirstPage) {
    const first = await welcome.asPage();
    // A page that is closed while it asks for its texts leaves the whole process without any.
    await first.waitForSelector('h1');
    await first.close();
  }

  async function openPopup(page: Page): Promise<Surface> {
    await page.bringToFront();
    return opened('popup.html', () => page.triggerExtensionAction(extension));
  }

  return {
    browser,
    requests: () => requests,
    async newPage(url) {
      const page = await browser.newPage();
      await record(await page.createCDPSession());
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openPopup,
    async openPanel(page) {
      const popup = await openPopup(page);
      // The click closes the popup, so it is never told to be over.
      return opened('panel.html', async () => void popup.click('[data-focus="panel"]').catch(() => {}));
    },
    async firstPage() {
      if (!welcome) throw new Error('The first page opens after the installation only');
      const page = await welcome.asPage();
      await record(await page.createCDPSession());
      return {
        ...surfaceOf(page),
        clickAt: (x, y) => page.mouse.click(x, y),
        card: () => cardSurface(page),
      };
    },
    openOwnPage: path =>
      opened(path, async () => {
        await (await browser.newPage()).goto(origin + path);
      }),
    async command(page, name) {
      await page.bringToFront();
      const background = await worker.worker();
      await background?.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab))`);
    },
    card: cardSurface,
    hasCard: async page => Boolean(await rootWith(page, isCard)),
    async badge() {
      const text = await (await worker.worker())?.evaluate(`chrome.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`);
      return String(text);
    },
    async boxes(page) {
      const session = await page.createCDPSession();
      const boxes: LineBox[] = [];
      for (const id of await closedRoots(session))
        boxes.push(...(await call<LineBox[]>(session, id, linesIn.toString(), [])));
      await session.detach();
      return boxes;
    },
    async scrolledLayer(page) {
      const session = await page.createCDPSession();
      const [id] = await closedRoots(session, isScroller);
      if (id) return { run: (read, ...args) => call(session, id, read.toString(), args) };
      await session.detach();
      return undefined;
    },
    async setStorage(items, { isAll } = { isAll: false }) {
      if (isAll) await (await worker.worker())?.evaluate('chrome.storage.local.clear()');
      await (await worker.worker())?.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
    },
    close: () => browser.close(),
  };
}
