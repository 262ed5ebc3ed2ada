import type { CDPSession, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { Chrome } from '../browsers/firefox-window.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { chromiumTree, firefoxTree, linesOf } from './ax-tree.ts';
import { marksOn } from './marks-on.ts';
import { focusSummary, onTestPage } from './test-page.ts';

type Said = () => Promise<string[]>;

/** Keeps what the extension announces instead of having it spoken, in the extension's own world of the page. */
async function listenInChromium(page: Page): Promise<Said> {
  const session: CDPSession = await page.createCDPSession();
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const world = await until('the content script is there', async () => worlds[0]);
  const run = async (expression: string) =>
    (await session.send('Runtime.evaluate', { expression, contextId: world, returnByValue: true })).result
      .value;
  await run('globalThis.said = []; document.ariaNotify = text => void said.push(text);');
  return () => run('globalThis.said');
}

/** Hears what Firefox hands on to screen readers. */
async function listenInFirefox(driver: Driver): Promise<Said> {
  const chrome = new Chrome(driver.browser);
  await chrome.run(`globalThis.upshotSaid = [];
    globalThis.upshotService = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    globalThis.upshotHears = event => {
      if (event.QueryInterface(Ci.nsIAccessibleEvent).eventType !== Ci.nsIAccessibleEvent.EVENT_ANNOUNCEMENT) return;
      globalThis.upshotSaid.push(event.QueryInterface(Ci.nsIAccessibleAnnouncementEvent).announcement);
    };
    Services.obs.addObserver(globalThis.upshotHears, 'accessible-event');`);
  return () => chrome.run<string[]>('return globalThis.upshotSaid;');
}

const CARD = `
dialog “Duty phrase”
  heading “Duty phrase”
  button “More choices” collapsed
  button “Close”
  paragraph “This says what your job was, not what you did. Start with the act and, if you can, its result.”
  button “Replace Trained new agents on the ticket system.”
  button “Replace Train new agents on the ticket system.”
  button “Learn more”
  landmark “More hints on this line”
    button “No number yet: “training””
`;

const LIST = `
region “Review”
  radio “This page”
  radio “Pasted text”
  paragraph “7 of 14 bullets show a result”
  paragraph “Best next step: Duty phrase: “Responsible for””
  region “Could improve 15”
    heading “Could improve 15”
    list
      listitem
        button “Empty phrase Professional Summary …in software support. Detail-oriented team player who enjoys various challenges. Known for calm work under pressure and for tea…”
        paragraph “Almost everyone claims this. Delete it, or put what you did that proves it in its place.”
        button “Show on the page”
        button “Not here”
`;

/** The tree reads so, at the latest after 20 s: the browser brings it up to date by and by. */
async function reads(tree: () => Promise<string[]>, expected: string): Promise<void> {
  let text = '';
  await until('the tree is as it should be', async () => {
    text = `\n${(await tree()).join('\n')}\n`;
    return text === expected;
  }).catch(() => expect(text).toBe(expected));
}

describe.each(BROWSERS)('what screen readers are given in %s', name => {
  const on = onTestPage(name);
  let driver: Driver;
  let page: Page;
  let said: Said;
  let card: Surface;

  beforeAll(async () => {
    ({ driver, page } = on);
    said = await (name === 'firefox' ? listenInFirefox(driver) : listenInChromium(page));
  });

  test('next hint announces what and where it is', async () => {
    const fields = async () => (await marksOn(driver, page)).map(({ field }) => field);
    await until('the page is marked', async () => {
      const all = await fields();
      return ['summary', 'role-1', 'role-2'].every(field => all.includes(field));
    });
    await focusSummary(page);
    await driver.command(page, 'next-hint');
    await until('it is said', async () => (await said()).length > 0);
    expect((await said())[0]).toMatch(/^Duty phrase, 2 of \d+: Responsible for$/);
  });

  test('names and roles of the card', async () => {
    card = await driver.card(page);
    const tree = () => (name === 'firefox' ? firefoxTree(card, '.card') : chromiumTree(page, 'dialog'));
    await reads(async () => linesOf(await tree()), CARD);
  });

  test('“Learn more” opens the help card of the hint', async () => {
    await card.click('.learn');
    const help = await until('it opens', async () => {
      for (const one of await driver.browser.pages()) {
        const isOpen = await one
          .evaluate(() => location.hash.startsWith('#help/') && document.querySelector('details[open]')?.id)
          // One that is closed has no answer.
          .catch(() => '');
        if (isOpen === 'help-duty') return one;
      }
      return undefined;
    });
    await help.close();
    await page.bringToFront();
    await until('the card is closed', async () => !(await driver.hasCard(page)));
  });

  test('names and roles of the list of hints', async () => {
    const popup = await driver.openPopup(page);
    await until('the tab is there', () => popup.run(root => root.querySelector('#tab-review') !== null));
    await popup.click('#tab-review');
    await until('the list is there', () => popup.run(root => root.querySelector('.hint-row') !== null));
    const list = async () => {
      if (name === 'firefox') return linesOf(await firefoxTree(popup, '.review'));
      const target = driver.browser.targets().findLast(one => one.url().endsWith('/popup.html'));
      return linesOf(await chromiumTree(await target!.asPage(), 'tabpanel'));
    };
    let lines: string[] = [];
    const secondRow = () => lines.indexOf('      listitem', lines.indexOf('      listitem') + 1);
    await reads(async () => {
      lines = await list();
      return lines.slice(0, secondRow());
    }, LIST);
    // No row without words, also where the list has to be scrolled.
    const rows = lines.slice(secondRow()).filter(line => line.startsWith('        button'));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) expect(row).toMatch(/button “[A-Z].{30}/);
    await popup.close();
  });
});
