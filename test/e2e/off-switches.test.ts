import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import type { Surface } from '../browsers/surface.ts';
import { marksOn } from './marks-on.ts';
import { kept } from './own-storage.ts';

const LINES = [
  'Responsible for the keys of 4 shops.',
  'Responsible for 12 tills on busy days.',
  'Responsible for the phones of 3 offices.',
  'Responsible for 2 delivery vans.',
  'Sold $480K of office furniture in 2020, 121% of quota.',
];

describe.each(BROWSERS)('off switches in %s', name => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  const profile = mkdtempSync(join(tmpdir(), 'upshot-restart-'));

  beforeAll(async () => {
    server = await serve('test/pages');
    driver = await launchWith(name, 'dist-local', { profile });
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
    rmSync(profile, { recursive: true, maxRetries: 10 });
  });

  beforeEach(async () => {
    await driver.setStorage({ settings: {}, ignored: [], refusals: {} });
    page = await driver.newPage(`${server.url}one-field.html`);
    await page.focus('#field');
    await page.evaluate(text => document.execCommand('insertText', false, text), LINES.join('\n'));
    await until('all four are marked', async () => (await marked()).length === 4);
    return async () => {
      await page.close();
    };
  });

  const marked = async () => (await marksOn(driver, page)).map(mark => mark.text);
  const openHint = async () => {
    await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#field')?.setSelectionRange(0, 0));
    await page.focus('#field');
    await driver.command(page, 'next-hint');
    return driver.card(page);
  };
  /** Opens the card's menu on the first hint and takes its nth choice. */
  const choose = async (nth: number): Promise<Surface> => {
    const card = await openHint();
    await card.click('.more');
    await until('the menu is open', () => card.run(root => root.querySelector('.menu') !== null));
    await card.click(`.menu li:nth-child(${nth}) button`);
    return card;
  };

  /** Takes the nth length of a pause in the popup, which stays open. */
  const pause = async (nth: number, open?: Surface): Promise<Surface> => {
    const popup = open ?? (await driver.openPopup(page));
    await until('the choice is there', () =>
      popup.run(root => root.querySelector('.page-state .link') !== null),
    );
    await popup.click('.page-state .link');
    await until('the lengths are there', () =>
      popup.run(root => root.querySelector('.pause-choices') !== null),
    );
    await popup.click(`.pause-choices li:nth-child(${nth}) button`);
    return popup;
  };

  test('not here: this place alone, also after the page is loaded again; the caret is where it was', async () => {
    const before = (await marked()).length;
    const caret = () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#field');
        return document.activeElement === field ? field?.selectionStart : undefined;
      });
    const card = await openHint();
    const line = await page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('#field')?.selectionStart,
    );
    await card.click('.more');
    await card.click('.menu li:nth-child(1) button');
    await until('one mark fewer', async () => (await marked()).length === before - 1);
    await until('the card is closed', async () => !(await driver.hasCard(page)));
    expect(await caret()).toBe(line);
    await page.goto(`${server.url}one-field.html?again`);
    await page.focus('#field');
    await page.evaluate(text => document.execCommand('insertText', false, text), LINES.join('\n'));
    await until('it is still ignored', async () => (await marked()).length === before - 1);
  });

  test('never this phrase: every place with these words', async () => {
    await choose(2);
    await until('none is marked', async () => (await marked()).length === 0);
  });

  test('turn the rule off', async () => {
    await choose(3);
    await until('none is marked', async () => (await marked()).length === 0);
  });

  test('asks once about a rule that was told “not here” three times in a row', async () => {
    for (const left of [3, 2]) {
      await choose(1);
      await until('one mark fewer', async () => (await marked()).length === left);
    }
    const card = await choose(1);
    await until('the card asks', () =>
      card.run(root => root.querySelector('.message')?.textContent?.includes('three times in a row')),
    );
    await card.click('.choices .main');
    await until('the rule is off', async () => (await marked()).length === 0);
    await until('the card is closed', async () => !(await driver.hasCard(page)));
  });

  test('the badge counts what to fix and improve; a pause from the card greys it and hides all marks', async () => {
    await until('the badge says four', async () => (await driver.badge()) === '4');
    await choose(4);
    await until('no marks', async () => (await marked()).length === 0);
    await until('the badge sleeps', async () => (await driver.badge()) === 'zz');
    const popup = await driver.openPopup(page);
    await until('the popup says until when', () =>
      popup.run(root => root.querySelector('.page-state')?.textContent?.includes('Hints are paused until')),
    );
    await popup.click('.page-state .link');
    await until('the popup says so', () =>
      popup.run(root => root.querySelector('.notice')?.textContent?.includes('Hints are back on.')),
    );
    await until('the marks are back', async () => (await marked()).length === 4);
    await until('so is the count', async () => (await driver.badge()) === '4');

    // Everything for an hour, from the popup.
    const now = Date.now();
    await pause(2, popup);
    await until('no marks', async () => (await marked()).length === 0);
    await until('the badge sleeps again', async () => (await driver.badge()) === 'zz');
    const { settings } = await kept(popup, 'local', 'settings');
    const { pausedUntil } = settings as { pausedUntil: number };
    expect(Math.round((pausedUntil - now) / 60_000)).toBe(60);
    await popup.close();
  });

  test('a pause ends by itself, and holds for pages that are loaded meanwhile', async () => {
    await driver.setStorage({ settings: { pausedUntil: Date.now() + 6_000 } });
    await page.bringToFront();
    await until('no marks', async () => (await marked()).length === 0);
    const next = await driver.newPage(`${server.url}sample-resume.html`);
    await until('the badge sleeps', async () => (await driver.badge()) === 'zz');
    expect(await marksOn(driver, next)).toEqual([]);
    await until('the marks come', async () => (await marksOn(driver, next)).length > 3);
    await until('and the count', async () => /^\d+$/.test(await driver.badge()));
    await next.close();
  });

  test('this tab for now: until its page is loaded again, frames that come later with it', async () => {
    const popup = await pause(1);
    await until('no marks', async () => (await marked()).length === 0);
    await until('the popup says so', () =>
      popup.run(root => root.querySelector('.page-state')?.textContent?.includes('paused on this tab')),
    );
    await popup.close();
    await page.bringToFront();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'late';
      frame.srcdoc = '<div contenteditable="true">Responsible for 9 delivery vans.</div>';
      document.body.append(frame);
      const look = () => {
        const view = frame.contentWindow as unknown as typeof globalThis;
        if (view.CSS.highlights.get('upshot-improve')?.size) frame.className = 'was-marked';
        requestAnimationFrame(look);
      };
      look();
    });
    await until('the late frame is paused once it has told its hint', () =>
      page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#late.was-marked');
        const view = frame?.contentWindow as unknown as typeof globalThis | undefined;
        return view !== undefined && !view.CSS.highlights.get('upshot-improve')?.size;
      }),
    );
    await until('the badge sleeps', async () => (await driver.badge()) === 'zz');
    const other = await driver.newPage(`${server.url}sample-resume.html`);
    await until('another tab goes on', async () => (await marksOn(driver, other)).length > 3);
    await other.close();
  });

  test('a pause until tomorrow outlives the browser, is told by icon and popup, and ends by itself', async () => {
    const popup = await pause(3);
    await until('no marks', async () => (await marked()).length === 0);
    const state = (popup: Surface) => popup.run(root => root.querySelector('.page-state')?.textContent ?? '');
    const said = await until(
      'the popup says until when',
      async () => /paused until [^.]+/.exec(await state(popup))?.[0],
    );
    await popup.close();
    await driver.close();

    driver = await launchWith(name, 'dist-local', { profile });
    page = await driver.newPage(`${server.url}sample-resume.html`);
    await until('the badge sleeps', async () => (await driver.badge()) === 'zz');
    expect(await marked()).toEqual([]);
    const again = await driver.openPopup(page);
    await until('the popup says the same', async () => (await state(again)).includes(said));
    await again.close();
    await page.bringToFront();
    await driver.setStorage({ settings: { pausedUntil: Date.now() + 2_000 } });
    await page.bringToFront();
    await until('the marks come', async () => (await marked()).length > 3);
    await until('and the count', async () => /^\d+$/.test(await driver.badge()));
  });
});
