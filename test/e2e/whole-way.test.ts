import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import { marksOn, placeOf } from './marks-on.ts';
import { pressUndo, textOf } from './page-actions.ts';
import { caretAt, focusOn, focusSummary, onTestPage } from './test-page.ts';

const GOAL = 'Working toward a team of 15 and a project management certificate by June 2027.';

describe.each(BROWSERS)('the whole way in %s', name => {
  const on = onTestPage(name);
  let driver: Driver;
  let page: Page;

  beforeAll(() => {
    ({ driver, page } = on);
  });

  beforeEach(async () => {
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, 0));
  });

  const marks = () => marksOn(driver, page);
  const marked = (text: string, field: string) =>
    until(`“${text}” is marked in #${field}`, async () =>
      (await marks()).some(mark => mark.text === text && mark.field === field),
    );

  test('marks the right words and leaves private and locked fields alone', async () => {
    await marked('Responsible for', 'role-1');
    await marked('Responsible for', 'role-2');
    await page.evaluate(() => document.querySelector('#role-3')?.scrollIntoView({ block: 'center' }));
    await until('the words in the plain text field are marked', async () =>
      (await marks()).some(mark => mark.field === 'role-3' && /responsible for$/.test(mark.text)),
    );
    const known = ['summary', 'role-1', 'role-2', 'role-3', 'volunteer'];
    await until('no mark anywhere else', async () =>
      (await marks()).every(mark => known.includes(mark.field)),
    );
  });

  test('paints the marks: a dashed line in the colour of its level under the words', async () => {
    await marked('Responsible for', 'role-2');
    // Dashes leave gaps: more than a third and less than all of the width is coloured.
    await until('a dashed line is painted', async () => {
      const share = await paintedShare();
      return share > 0.35 && share < 0.95;
    });
  });

  test('rewrites a duty phrase with one click, undone by one Ctrl+Z', async () => {
    const before = await textOf(page, '#role-2');
    await clickMark('Responsible for', 'role-2');
    const card = await driver.card(page);
    await card.click('.fix');
    await until(
      'the line is rewritten',
      async () => (await textOf(page, '#role-2')) === before.replace('Responsible for bringing', 'Brought'),
    );
    await until('the card is closed', async () => !(await driver.hasCard(page)));
    await page.keyboard.type('!');
    await until('the caret is after it', async () => (await textOf(page, '#role-2')).includes('Brought!'));
    await pressUndo(page);
    await pressUndo(page);
    await until('everything is as before', async () => (await textOf(page, '#role-2')) === before);
  });

  test('opens by keyboard, gives the caret back on Escape', async () => {
    await caretAt(page, '#role-3', 0);
    await driver.command(page, 'next-hint');
    await driver.card(page);
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => !(await driver.hasCard(page)));
    await until('the caret is back at the words', () =>
      page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#role-3');
        const isFocused = field !== null && document.activeElement === field;
        return isFocused && /^(?:Was )?responsible/i.test(field.value.slice(field.selectionStart));
      }),
    );
  });

  test('walks through all marks in page order and round again', async () => {
    await caretAt(page, '#summary', 0);
    const seen: string[] = [];
    for (;;) {
      const place = await nextHint(seen.at(-1) ?? '');
      if (seen.includes(place)) break;
      seen.push(place);
    }
    expect(seen.length).toBeGreaterThanOrEqual(6);
  });

  test('asks for the missing number and puts the answer in', async () => {
    const field = '#role-3';
    const before = await textOf(page, field);
    await caretAt(page, '#role-3', 0);
    await openHintOn('Trained new staff.');
    const card = await until('the question', async () => {
      const card = await driver.card(page);
      const question = await card.run(root => root.querySelector('label')?.textContent ?? '');
      return /how many/i.test(question) && card;
    });
    await card.click('input');
    await card.type('12');
    await card.press('Enter');
    await until('the number is in', async () =>
      (await textOf(page, field)).includes('Trained 12 new staff.'),
    );
    await pressUndo(page);
    await until('the number is out again', async () => (await textOf(page, field)) === before);
  });

  test('saves a statement in the popup and inserts it into the summary', async () => {
    await focusSummary(page);
    const before = await textOf(page, '#summary');
    const popup = await driver.openPopup(page);
    await until('the list is there', () => popup.run(root => root.querySelector('.button.is-main') !== null));
    await popup.click('.button.is-main');
    await focusOn(popup, '#draft');
    await popup.type(GOAL);
    await popup.click('button[type="submit"]');
    await until('the statement is listed', () =>
      popup.run((root, goal) => root.querySelector('.row-text')?.textContent?.includes(goal), GOAL),
    );
    await until('the popup names the field', () =>
      popup.run(root => root.querySelector('.target')?.textContent?.includes('Professional Summary')),
    );
    await popup.click('.row-text');
    await until(
      'the statement is in the summary',
      async () => (await textOf(page, '#summary')) === before + GOAL,
    );
    await until('the popup says so', () =>
      popup.run(
        (root, length) => root.querySelector('body')?.textContent?.includes(`Inserted ${length} characters`),
        GOAL.length,
      ),
    );
    await popup.close();
    await page.bringToFront();
    await page.focus('#summary');
    await pressUndo(page);
    await until('the summary is as before', async () => (await textOf(page, '#summary')) === before);
  });

  test('keeps the statement, and copies it where no field has the caret', async () => {
    const blank = await driver.newPage(`${on.url}no-fields.html`);
    const popup = await driver.openPopup(blank);
    await until('the statement is still there', () =>
      popup.run((root, goal) => root.querySelector('.row-text')?.textContent?.includes(goal), GOAL),
    );
    await popup.click('.row-text');
    await until('the popup says it is copied', () =>
      popup.run(root => root.querySelector('body')?.textContent?.includes('Copied')),
    );
    await popup.close();
    await blank.close();
  });

  test('keeps a half-written statement when the popup closes in the middle of a word', async () => {
    const first = await driver.openPopup(page);
    await until('the list is there', () => first.run(root => root.querySelector('.button.is-main') !== null));
    await first.click('.button.is-main');
    await focusOn(first, '#draft');
    await first.type('Half a sen');
    await first.close();
    const second = await driver.openPopup(page);
    await until('the half statement is there again', () =>
      second.run(root => root.querySelector<HTMLTextAreaElement>('#draft')?.value === 'Half a sen'),
    );
    await second.close();
  });

  test('asks the network for nothing', () => {
    const outside = driver.requests().filter(url => !/^(?:chrome|moz)-extension:/.test(url));
    expect(outside).toEqual([]);
  });

  /** Which part of the width of the words has the colour of their level somewhere. */
  async function paintedShare(): Promise<number> {
    const box = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('upshot-improve') ?? [])].find(
        range => range instanceof Range && range.startContainer.parentElement?.closest('#role-2'),
      ) as Range | undefined;
      const { x = 0, y = 0, width = 0, height = 0 } = range?.getBoundingClientRect() ?? {};
      return { x, y, width, height: height + 4 };
    });
    if (box.width === 0) return 0;
    const png = PNG.sync.read(Buffer.from(await page.screenshot({ clip: box })));
    const columns = new Set<number>();
    for (let index = 0; index < png.data.length; index += 4) {
      const [red = 0, green = 0, blue = 0] = png.data.subarray(index, index + 3);
      if (Math.abs(red - 0x00) < 24 && Math.abs(green - 0x72) < 24 && Math.abs(blue - 0xb2) < 24)
        columns.add((index / 4) % png.width);
    }
    return columns.size / png.width;
  }

  async function clickMark(text: string, field: string): Promise<void> {
    await marked(text, field);
    const at = await until(`a range over “${text}”`, () => placeOf(page, text, field));
    await page.mouse.click(at.x, at.y);
  }

  /** Opens the next hint; tells where it is, which is somewhere else than `before`. */
  async function nextHint(before: string): Promise<string> {
    await driver.command(page, 'next-hint');
    const place = async () => {
      const card = await driver.card(page);
      const words = await card.run(root => root.querySelector<HTMLElement>('.words')?.style.cssText ?? '');
      return `${words} at ${await page.evaluate(() => scrollY)}`;
    };
    // Where it comes to rest, not where it is on its way.
    return until('the next hint', async () => {
      const found = await place();
      return found !== before && found === (await place()) && found;
    });
  }

  /** Walks from hint to hint until the caret is in the line of the plain text field. */
  async function openHintOn(line: string): Promise<void> {
    let place = '';
    for (;;) {
      place = await nextHint(place);
      const isThere = await page.evaluate(line => {
        const field = document.querySelector<HTMLTextAreaElement>('#role-3');
        const start = field?.value.indexOf(line) ?? -1;
        const caret = field?.selectionStart ?? -1;
        return caret >= start && caret < start + line.length;
      }, line);
      if (isThere) return;
    }
  }
});
