import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { atRest } from './axe.ts';
import { openOwnTab } from './own-tab.ts';
import { showView } from './popup-views.ts';
import { wish } from './wishes.ts';

const BACKGROUNDS = {
  '#ffffff': '#000000',
  '#f1f3f4': '#202124',
  '#1e1e1e': '#e8eaed',
  '#202124': '#ffffff',
};
const LEVELS = ['fix', 'improve', 'consider'];
const LOOKS = ['', '-shape', '-contrast'];

/** Relative luminance by WCAG 2.2 of an RGB colour of 0–255. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb
    .map(value => value / 255)
    .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: readonly number[], b: readonly number[]): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

/** The strongest contrast that pixels of an image's lower part have with its first pixel, which is the background. */
function lineContrast(
  image: Uint8Array,
  from: number,
): {
  contrast: number;
  /** Share of the columns with some line in them. */
  columns: number;
  /** Pieces of the line. */
  runs: number;
} {
  const { data, width, height } = PNG.sync.read(Buffer.from(image));
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  const background = at(0, 0);
  let best = 0;
  const columns = new Set<number>();
  for (let y = Math.round(height * from); y < height; y++)
    for (let x = 0; x < width; x++) {
      const found = contrast(at(x, y), background);
      best = Math.max(best, found);
      if (found >= 3) columns.add(x);
    }
  const runs = [...columns].filter(x => !columns.has(x - 1)).length;
  return { contrast: best, columns: columns.size / width, runs };
}

describe.each(BROWSERS)('marks in %s', name => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
    page = await driver.newPage('about:blank');
    // Letters without descenders: what is below them is the line.
    await page.setContent(`<style>${readFileSync('dist/marks.css', 'utf8')}
      body { margin: 0 } p { margin: 0; padding: 8px; font: 24px/40px "Liberation Sans", sans-serif; }</style>
      ${Object.entries(BACKGROUNDS)
        .map(([background, ink]) => `<p style="background: ${background}; color: ${ink}">nnnnnnnn</p>`)
        .join('')}`);
  });
  afterAll(() => driver?.close());

  const show = (highlight: string) =>
    page.evaluate(highlight => {
      CSS.highlights.clear();
      const ranges = [...document.querySelectorAll('p')].map(line => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range;
      });
      CSS.highlights.set(highlight, new Highlight(...ranges));
    }, highlight);

  /** The marked letters and the line below them. */
  const shot = async (at: number) => {
    const box = await page.evaluate(at => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelectorAll('p')[at]!);
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: left, y: top, width, height };
    }, at);
    return page.screenshot({ clip: box });
  };

  describe.each(LOOKS)('with the look “%s”', look => {
    test.each(LEVELS)('%s: the line clears 3:1 on four backgrounds', async level => {
      await show(`upshot-${level}${look}`);
      for (const at of Object.keys(BACKGROUNDS).keys()) {
        const found = await until('the line is painted', async () => {
          const read = lineContrast(await shot(at), 0.82);
          return read.columns > 0.2 && read;
        });
        expect(found.contrast).toBeGreaterThanOrEqual(3);
      }
    });
  });

  test.each(['', 'forced colours'] as const)('the three levels differ by shape alone %s', async wished => {
    await (wished ? wish(name, page, wished) : wish(name, page));
    const isForced = () => page.evaluate(() => matchMedia('(forced-colors: active)').matches);
    await until('the colours are as wished', async () => (await isForced()) === (wished !== ''));
    const shapes = [];
    for (const level of LEVELS) {
      await show(wished ? `upshot-${level}` : `upshot-${level}-shape`);
      const read = await until('the line is painted', async () => {
        const read = lineContrast(await shot(0), 0.82);
        return read.columns > 0.2 && read;
      });
      expect(read.contrast).toBeGreaterThanOrEqual(3);
      shapes.push(read);
    }
    const [double, dashed, dotted] = shapes;
    expect(double?.columns).toBeGreaterThan(0.95);
    expect(dashed?.runs).toBeGreaterThan(4);
    expect(dotted?.runs).toBeGreaterThan((dashed?.runs ?? 0) * 1.5);
  });
});

describe.each(BROWSERS)('pages of the extension in %s', name => {
  let driver: Driver;
  let page: Page;

  beforeAll(async () => {
    driver = await launchWith(name, 'dist');
  });
  afterAll(() => driver?.close());

  describe.each(['options.html#appearance', 'options.html#rules', 'welcome.html', 'popup.html'])(
    '%s',
    path => {
      beforeAll(async () => {
        page = await openOwnTab(driver, path);
        if (path === 'popup.html') await showView(page, 'goal');
        await page.waitForSelector('main button, main input, .panel button');
      });
      afterAll(() => page.close());

      test('keeps every edge and state in forced colours', async () => {
        await wish(name, page, 'forced colours');
        const isForced = () => page.evaluate(() => matchMedia('(forced-colors: active)').matches);
        await until('colours are forced', isForced);
        const edgeless = () =>
          page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.button, .switch, .field')]
              .filter(one => one.getBoundingClientRect().width > 0)
              .filter(one => {
                const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(one);
                return borderTopWidth === '0px' || borderTopColor === backgroundColor;
              })
              .map(one => one.outerHTML.slice(0, 120)),
          );
        await expect.poll(edgeless, atRest).toEqual([]);
      });

      test('moves nothing when less motion is wanted', async () => {
        await wish(name, page, 'less motion');
        const isLess = () => page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
        await until('less motion is wanted', isLess);
        const moving = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('*')]
              .filter(one => {
                const { transitionDuration, animationName } = getComputedStyle(one);
                return transitionDuration.split(', ').some(time => time !== '0s') || animationName !== 'none';
              })
              .map(one => one.outerHTML.slice(0, 120)),
          );
        await expect.poll(moving, atRest).toEqual([]);
      });

      test('shows where the focus is, and never under something else', async () => {
        await wish(name, page);
        await page.setViewport({ width: 900, height: 500 });
        await until('the first control has the focus, and keeps it', () => page.evaluate(focusFirst));
        const places = [await page.evaluate(focusPlace)];
        while (places.length < 30) {
          await page.keyboard.press('Tab');
          const place = await until('the focus has moved', async () => {
            const place = await page.evaluate(focusPlace);
            return place !== places.at(-1) && { at: place };
          });
          // Past the last one the focus goes to the browser's own controls, or to the first.
          if (place.at === NOWHERE || place.at === places[0]) break;
          places.push(place.at);
          await expect.poll(() => page.evaluate(focusFault), atRest).toBe('');
        }
        expect(places.length).toBeGreaterThan(2);
      });
    },
  );
});

async function focusFirst(): Promise<boolean> {
  const first = document.querySelector<HTMLElement>('a[href], button, input, [contenteditable]')!;
  first.focus();
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  return document.activeElement === first;
}

const NOWHERE = -1;
/** Which of all elements has the focus; -1 where none has. */
const focusPlace = () =>
  document.hasFocus() && document.activeElement !== document.body
    ? [...document.querySelectorAll('*')].indexOf(document.activeElement!)
    : -1;

/** What is wrong with how the element with the focus is shown; ''. */
function focusFault(): string {
  const one = document.activeElement as HTMLElement;
  const { left, top, width, height } = one.getBoundingClientRect();
  const hit = document.elementFromPoint(left + width / 2, top + height / 2);
  const { outlineStyle, outlineWidth } = getComputedStyle(one);
  const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isCovered = !(hit && (one.contains(hit) || hit.contains(one)));
  if (isRinged && !isCovered) return '';
  return `${isCovered ? 'covered' : 'no ring'}: ${one.outerHTML.slice(0, 120)}`;
}
