import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardContent } from '../../src/card/card.tsx';
import { createChecker } from '../../src/engine/check.ts';
import { rules } from '../../src/rules/index.ts';
import type { Driver } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The card's shadow root is closed to every checker: here the same component and sheet stand in a page of their own. */
const SHEET = readFileSync('src/card/card.inline.css', 'utf8').replaceAll(':host', 'main');

const CASES: Record<string, { text: string; message: string }> = {
  'a rewrite, and more hints on the line': {
    text: '• Responsible for training new agents on various systems.',
    message: '',
  },
  'a question with its answer': { text: '• Trained new staff.', message: '' },
  'a message': { text: '• Trained new staff.', message: 'The new wording is copied.' },
};

function contentOf(text: string): CardContent {
  const findings = createChecker(rules).check(text);
  return { text, title: 'Work experience', findings, checking: {} };
}

describe.each(BROWSERS)('the card in %s', name => {
  let driver: Driver;
  let page: Page;
  let script = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { h, render } from 'preact'; import { Card } from './src/card/card.tsx';
          globalThis.showCard = props => render(h(Card, { ...props, actions: { apply() {}, turnOff() {}, learnMore() {}, close() {} } }), document.querySelector('main'));`,
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    script = outputFiles[0]?.text ?? '';
    driver = await launchWith(name, 'dist');
    page = await driver.browser.newPage();
  });
  afterAll(() => driver?.close());

  describe.each(['light', 'dark'])('%s', theme => {
    test.each(Object.entries(CASES))('has no accessibility fault: %s', async (_, { text, message }) => {
      // Firefox takes no emulated theme over WebDriver BiDi: the sheet's condition is met or not by rewriting it.
      const sheet = SHEET.replace('(prefers-color-scheme: dark)', theme === 'dark' ? 'all' : 'not all');
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
