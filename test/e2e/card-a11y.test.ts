import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CardContent } from '../../src/card/card.tsx';
import { createChecker } from '../../src/engine/check.ts';
import { aliveStyle } from '../../src/marks/look.ts';
import { rules } from '../../src/rules/index.ts';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS } from '../browsers/launch.ts';
import type { Surface } from '../browsers/surface.ts';
import { marksOn } from './marks-on.ts';
import { focusSummary, onTestPage } from './test-page.ts';
import { TEXT_SPACING, wish } from './wishes.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The card's shadow root is closed to every checker: here the same component and sheets stand in a page of their own. */
const CARD = ['host', 'card']
  .map(name => readFileSync(`src/card/${name}.inline.css`, 'utf8'))
  .join('')
  .replaceAll(':host', 'main');
const SHEET = aliveStyle() + CARD;

const CASES: Record<string, { text: string; message: string }> = {
  'a rewrite, and more hints on the line': {
    text: '• Responsible for training new agents on various systems.',
    message: '',
  },
  'a question with its answer': { text: '• Trained new staff.', message: '' },
  'a heading that some keep': { text: 'Jane Doe\nObjective\nNurse with 6 years.', message: '' },
  'a message': { text: '• Trained new staff.', message: 'The new wording is copied.' },
};

/** What the card is written on. */
const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(35, 39, 46)' };

function contentOf(text: string): CardContent {
  const findings = createChecker(rules).check(text);
  return { text, title: 'Work experience', findings, checking: {} };
}

describe.each(BROWSERS)('the card in %s, by axe', name => {
  const on = onTestPage(name);
  let page: Page;
  let script = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { h, render } from 'preact'; import { Card } from './src/card/card.tsx';
          globalThis.showCard = props => render(h(Card, { ...props, actions: { apply() {}, turnOff() {}, learnMore() {}, compose() {}, close() {} } }), document.querySelector('main'));`,
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    script = outputFiles[0]?.text ?? '';
    page = await on.driver.browser.newPage();
  });

  describe.each(['light', 'dark'] as const)('%s', theme => {
    test.each(Object.entries(CASES))('has no accessibility fault: %s', async (_, { text, message }) => {
      const sheet = SHEET.replace('color-scheme: light dark', `color-scheme: ${theme}`);
      await page.setContent(
        `<!doctype html><html lang="en"><title>Card</title><style>${sheet}</style><h1>Page</h1><main></main></html>`,
      );
      await page.addScriptTag({ content: script });
      await page.addScriptTag({ content: AXE });
      const results = await page.evaluate(
        async (content, message) => {
          const world = globalThis as unknown as {
            showCard(props: unknown): void;
            axe: { run(context: string): Promise<axe.AxeResults> };
          };
          world.showCard({ content, message: message ? { text: message, rule: 'duty-opening' } : undefined });
          document.querySelector<HTMLElement>('.more')?.click();
          await new Promise(requestAnimationFrame);
          for (const animation of document.getAnimations()) animation.finish();
          return world.axe.run('.card');
        },
        contentOf(text),
        message,
      );
      expect(results.passes.length).toBeGreaterThan(8);
      const paper = await page.evaluate(
        () => getComputedStyle(document.querySelector('.card')!).backgroundColor,
      );
      expect(paper).toBe(PAPER[theme]);
      const small = await page.evaluate(
        () =>
          [...document.querySelectorAll('.card :is(button, input)')]
            .map(control => control.getBoundingClientRect())
            .filter(box => box.width < 24 || box.height < 24).length,
      );
      expect(small, 'controls smaller than 24 by 24 CSS px').toBe(0);
      expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });
});

describe.each(BROWSERS)('the card on a page in %s', name => {
  const on = onTestPage(name);
  let driver: Driver;
  let page: Page;

  beforeEach(async () => {
    ({ driver, page } = on);
    return async () => {
      await wish(name, page);
      await page.keyboard.press('Escape');
      await until('the card is closed', async () => !(await driver.hasCard(page)));
    };
  });

  const openCard = async (): Promise<Surface> => {
    await focusSummary(page);
    await driver.command(page, 'next-hint');
    return driver.card(page);
  };
  /** Boxes of the card and of what does not fit into it, in client CSS px. */
  const measured = (card: Surface) =>
    card.run(root => {
      const card = root.querySelector('.card')!;
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const cut = [...card.querySelectorAll('*')]
        .filter(one => one.getBoundingClientRect().right > right || one.getBoundingClientRect().left < left)
        .map(one => one.className);
      if (card.scrollWidth > card.clientWidth) cut.push('card');
      const { innerWidth, innerHeight } = root.ownerDocument!.defaultView!;
      const isInside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      return { isInside, cut };
    });

  test('takes the colours of the system, and keeps up with them', async () => {
    const card = await openCard();
    for (const theme of ['dark', 'light'] as const) {
      await wish(name, page, theme);
      await until(theme, () =>
        card.run((root, paper) => {
          const card = root.querySelector('.card')!;
          return root.ownerDocument!.defaultView!.getComputedStyle(card).backgroundColor === paper;
        }, PAPER[theme]),
      );
    }
  });

  test('keeps every edge in forced colours', async () => {
    await wish(name, page, 'forced colours');
    const card = await openCard();
    const edgeless = await card.run(root => {
      const view = root.ownerDocument!.defaultView!;
      const faults = [...root.querySelectorAll('.card, button.fix, input, .main')]
        .filter(one => {
          const { borderTopWidth, borderTopColor, backgroundColor } = view.getComputedStyle(one);
          return borderTopWidth === '0px' || borderTopColor === backgroundColor;
        })
        .map(one => one.className);
      return { isForced: view.matchMedia('(forced-colors: active)').matches, faults };
    });
    expect(edgeless).toEqual({ isForced: true, faults: [] });
  });

  test('moves nothing where less motion is wanted', async () => {
    await wish(name, page, 'less motion');
    const card = await openCard();
    const moving = await card.run(root => {
      const view = root.ownerDocument!.defaultView!;
      return [...root.querySelectorAll('*')]
        .filter(one => {
          const { animationName, transitionDuration } = view.getComputedStyle(one);
          return animationName !== 'none' || transitionDuration.split(', ').some(time => time !== '0s');
        })
        .map(one => one.className);
    });
    expect(moving).toEqual([]);
  });

  test('fits a window of 320 px, and loses nothing with wide text spacing', async () => {
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    onTestFinished(() => page.setViewport(size));
    await page.setViewport({ width: 320, height: 512 });
    const card = await openCard();
    await until('it is in view', async () => (await measured(card)).isInside);
    expect((await measured(card)).cut).toEqual([]);
    await card.run((root, spacing) => {
      const view = root.ownerDocument!.defaultView!;
      const style = root.appendChild(view.document.createElement('style'));
      style.textContent = spacing;
    }, TEXT_SPACING);
    await until('it is still in view', async () => (await measured(card)).isInside);
    expect((await measured(card)).cut).toEqual([]);
  });

  test('hides neither the words it is about nor what has the focus in it', async () => {
    const card = await openCard();
    const stops = await card.run(root => {
      const all = [...root.querySelectorAll('button, input')];
      return all.length - all.indexOf((root as ShadowRoot).activeElement!);
    });
    expect(stops).toBeGreaterThan(2);
    for (let at = 0; at < stops; at++) {
      const fault = await card.run(root => {
        const shadow = root as ShadowRoot;
        const view = shadow.ownerDocument.defaultView!;
        const one = shadow.activeElement;
        if (!one) return 'nothing has the focus';
        const { left, top, width, height } = one.getBoundingClientRect();
        const hit = shadow.elementFromPoint(left + width / 2, top + height / 2);
        const { outlineStyle, outlineWidth } = view.getComputedStyle(one);
        const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        const words = root.querySelector('.words')!.getBoundingClientRect();
        const box = root.querySelector('.card')!.getBoundingClientRect();
        const isOver = box.top < words.bottom && box.bottom > words.top;
        if (isOver) return 'the card lies over its words';
        return hit && one.contains(hit) && isRinged ? '' : `hidden or without a ring: ${one.outerHTML}`;
      });
      expect(fault).toBe('');
      await page.keyboard.press('Tab');
    }
  });

  test('never opens by focus, by the caret or by typing', async () => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#role-3')!;
      field.focus();
      const at = field.value.search(/responsible for/i);
      field.setSelectionRange(at + 3, at + 3);
    });
    for (const key of ['ArrowRight', 'ArrowLeft']) await page.keyboard.press(key as 'ArrowRight');
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await until('the words are marked again', async () =>
      (await marksOn(driver, page)).some(({ text }) => /responsible for/i.test(text)),
    );
    expect(await driver.hasCard(page)).toBe(false);
  });
});
