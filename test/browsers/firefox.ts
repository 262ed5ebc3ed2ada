import { launch, type Page } from 'puppeteer-core';
import { type Driver, until } from './driver.ts';
import { requireBrowser } from './find.ts';
import { CARD_ROOT, DOCUMENT_ROOT, firefoxSurface } from './firefox-surface.ts';
import { Chrome } from './firefox-window.ts';
import type { LaunchOptions } from './launch.ts';
import { isCardReady, pointerAndKeys, type Surface } from './surface.ts';

const EXTENSION_ID = 'upshot@upshot.invalid';
const POPUP = "document.querySelector('browser.webextension-popup-browser')";
/** Firefox loads a popup out of sight and then moves its document into the panel, where messages take another way. */
const IS_SHOWN = `${POPUP}?.closest('panel')?.state === 'open'`;
const SIDEBAR =
  "document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')";
const TAB = 'gBrowser.selectedBrowser';

/** Frames as fast as they can be drawn, for long runs that wait for many of them. */
export const UNCAPPED_PREFS = { 'layout.frame_rate': 500 };

/** Real Firefox with the extension from `folder`. */
export async function launchFirefox(
  folder: string,
  { headless = true, keepsFirstPage = false, isHasty = false, profile, storage }: LaunchOptions = {},
): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      'extensions.webextOptionalPermissionPrompts': false,
      // An extension of this kind is gone after a restart and installed again: as if it had stayed.
      ...(profile && {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      }),
      ...(isHasty ? UNCAPPED_PREFS : {}),
      ...(storage === undefined ? {} : { 'dom.quotaManager.temporaryStorage.fixedLimit': storage }),
    },
  });
  await browser.installExtension(folder);
  const chrome = new Chrome(browser);
  await chrome.run(`
    globalThis.upshotRequests = [];
    Services.obs.addObserver(subject => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadInfo } = channel;
      const origins = [loadInfo.loadingPrincipal, loadInfo.triggeringPrincipal].map(principal => principal?.origin ?? '');
      const isOurs = origins.some(origin => origin.includes('moz-extension:')) ||
        [loadInfo.loadingPrincipal, loadInfo.triggeringPrincipal].some(principal => principal?.addonPolicy || principal?.contentScriptAddonPolicy);
      if (isOurs) globalThis.upshotRequests.push(channel.URI.spec);
    }, 'http-on-modify-request');`);
  let requests: readonly string[] = [];
  const refresh = async () => {
    requests = await chrome.run<string[]>('return globalThis.upshotRequests;');
  };
  const action = (code: string) => `
    const extension = WebExtensionPolicy.getByID(${JSON.stringify(EXTENSION_ID)}).extension;
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    ${code}`;
  const hasCard = (page: Page) => {
    void page;
    return chrome.inside<boolean>(TAB, `${CARD_ROOT} return Boolean(root);`);
  };

  const openPopup = async (page: Page): Promise<Surface> => {
    await page.bringToFront();
    // A tab or a popup that is still closing would take the new popup with it.
    await until('the tab is in front and no popup is left', () =>
      chrome.run<boolean>(
        `return gBrowser.selectedBrowser.currentURI.spec === ${JSON.stringify(page.url())} && !${POPUP};`,
      ),
    );
    await chrome.run(
      action('await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);'),
    );
    await until('the popup is open', () =>
      chrome.run<boolean>(`return ${IS_SHOWN} && ${POPUP}.currentURI.spec.endsWith('popup.html');`),
    );
    const close = async () => {
      await refresh();
      await chrome.run(`${POPUP}?.closest('panel')?.hidePopup();`);
    };
    return firefoxSurface(chrome, POPUP, DOCUMENT_ROOT, close);
  };

  let tabs = 0;
  const openOwnPage = async (path: string): Promise<Surface> => {
    const name = `upshot ${++tabs}`;
    await chrome.run(
      action(
        `gBrowser.selectedTab = gBrowser.addTrustedTab(extension.baseURI.resolve(${JSON.stringify(path)}));
        gBrowser.selectedTab.testName = ${JSON.stringify(name)};`,
      ),
    );
    return ownPage(path, `tab.testName === ${JSON.stringify(name)}`);
  };

  /** A page of the extension in a tab, once it is there. */
  const ownPage = async (path: string, isTab: string): Promise<Surface> => {
    const url = await chrome.run<string>(
      action(`return extension.baseURI.resolve(${JSON.stringify(path)});`),
    );
    const tab = `gBrowser.tabs.find(tab => ${isTab})`;
    await until(`${path} is open`, () =>
      chrome.run<boolean>(
        `const browser = ${tab}?.linkedBrowser;
        return browser?.currentURI.spec === ${JSON.stringify(url)} && !browser.webProgress.isLoadingDocument;`,
      ),
    );
    const close = async () => {
      await refresh();
      await chrome.run(`gBrowser.removeTab(${tab});`);
    };
    return firefoxSurface(chrome, `(${tab})?.linkedBrowser`, DOCUMENT_ROOT, close);
  };

  const welcome = await ownPage(
    'welcome.html',
    `tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html')`,
  );
  if (!keepsFirstPage) await welcome.close();

  return {
    browser,
    requests: () => requests,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    openPopup,
    openOwnPage,
    async firstPage() {
      return {
        ...welcome,
        clickAt: (x, y) =>
          chrome.inside(
            TAB,
            `for (const type of ['mousemove', 'mousedown', 'mouseup'])
              content.synthesizeMouseEvent(type, ${x}, ${y}, { clickCount: type === 'mousemove' ? 0 : 1 });`,
          ),
        async card() {
          await until('the hint card takes clicks', () =>
            chrome.inside<boolean>(TAB, `${CARD_ROOT} return Boolean(root) && (${isCardReady})(root);`),
          );
          return firefoxSurface(chrome, TAB, CARD_ROOT, async () => {});
        },
      };
    },
    async openPanel(page) {
      const popup = await openPopup(page);
      const button = '[data-focus="panel"]';
      await until('the popup shows', () =>
        popup.run((root, button) => root.querySelector(button) !== null, button),
      );
      await popup.click(button);
      await until('the sidebar is open', () =>
        chrome.run<boolean>(`return Boolean(${SIDEBAR}?.currentURI?.spec.endsWith('panel.html'));`),
      );
      const close = () => chrome.run<void>('SidebarController.hide();');
      return firefoxSurface(chrome, SIDEBAR, DOCUMENT_ROOT, close);
    },
    async command(page, name) {
      await page.bringToFront();
      await chrome.run(
        action(`const commands = [...(extension.shortcuts?.manifestCommands ?? extension.manifest.commands ? Object.keys(extension.manifest.commands) : [])];
          const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id-upshot"] key')];
          const index = commands.indexOf(${JSON.stringify(name)});
          if (keys[index]) keys[index].dispatchEvent(new Event('command', { bubbles: true }));
          // A command without a key is run as its key would run it.
          else extension.shortcuts.onCommand(${JSON.stringify(name)});`),
      );
    },
    async card(page) {
      await until('the hint card is open', async () => {
        return (
          (await hasCard(page)) && chrome.inside<boolean>(TAB, `${CARD_ROOT} return (${isCardReady})(root);`)
        );
      });
      const card = firefoxSurface(chrome, TAB, CARD_ROOT, () => page.keyboard.press('Escape'));
      return { ...card, ...pointerAndKeys(page, card.run) };
    },
    hasCard,
    badge: () =>
      chrome.run(
        action(`const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
          return action.getContextData(gBrowser.selectedTab).badgeText ?? '';`),
      ),
    boxes: () =>
      chrome.inside(
        TAB,
        `return [...content.document.querySelectorAll('html > div, .kix-appview-editor > div')].map(host => host.openOrClosedShadowRoot)
          .filter(root => root && !root.querySelector('.card')).flatMap(root => [...root.querySelectorAll('div > div')])
          .filter(line => line.style.borderBottom).map(line => { const { left, right, bottom } = line.getBoundingClientRect(); return { left, right, bottom }; });`,
      ),
    async scrolledLayer() {
      const root = `const root = [...content.document.querySelectorAll('.kix-appview-editor > div')]
        .map(host => host.openOrClosedShadowRoot).find(Boolean);`;
      const isThere = await chrome.inside<boolean>(TAB, `${root} return Boolean(root);`);
      if (!isThere) return undefined;
      return {
        run: (read, ...args) =>
          chrome.inside(TAB, `${root} return (${read.toString()})(root, ...${JSON.stringify(args)});`),
      };
    },
    async setStorage(items, { isAll } = { isAll: false }) {
      // Any page of the extension will do.
      const page = await openOwnPage('popup.html');
      await chrome.inside(
        TAB,
        `${isAll ? 'await content.wrappedJSObject.browser.storage.local.clear();' : ''}
        await content.wrappedJSObject.browser.storage.local.set(Cu.cloneInto(${JSON.stringify(items)}, content));`,
      );
      await page.close();
    },
    close: () => browser.close(),
  };
}
